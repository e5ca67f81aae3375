"""Named tuples that cost the start of a program next to nothing.

`typing` and its NamedTuple take 16 of the 60 ms before the first word is read: every annotation
is compiled, and every class gets its constructor at once. Here the constructor is written when the
first tuple of a class is made. Type checkers see the original.

What the engine's loops read most (`Tokens`, `Clause`, `Cue`, `Sentence`) is no tuple but a class
with slots, whose fields answer three times as fast; and its constants are `Final`, which the
compiled engine writes into the code instead of looking them up.
"""

from __future__ import annotations

TYPE_CHECKING = False
"""What `typing` exports under this name, which type checkers take to be true."""

if TYPE_CHECKING:
    from typing import Final as Final
    from typing import NamedTuple as NamedTuple
    from typing import Protocol as Protocol
else:
    from _collections import _tuplegetter

    Final = None  # stands in annotations alone, which nobody evaluates
    Protocol = object  # what a protocol asks for, type checkers alone ask

    class _Fields(type):
        """Turns the annotations of a class into the fields of a tuple."""

        def __new__(mcs, name, bases, namespace):
            fields = tuple(namespace.get("__annotations__", ()))
            defaults = {field: namespace[field] for field in fields if field in namespace}
            for place, field in enumerate(fields):
                namespace[field] = _tuplegetter(place, None)
            namespace |= {
                "__slots__": (),
                "__match_args__": fields,
                "_fields": fields,
                "_field_defaults": defaults,
            }
            return super().__new__(mcs, name, bases, namespace)

    class NamedTuple(tuple, metaclass=_Fields):
        """A tuple with named fields, as `typing.NamedTuple` makes them."""

        def __new__(cls, *values, **named):
            """Write the constructor of the class, and use it from then on."""
            cls.__new__ = _constructor(cls)
            return cls.__new__(cls, *values, **named)

        def __repr__(self):
            pairs = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({pairs})"

        def __getnewargs__(self):
            return tuple(self)

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, **named):
            return type(self)(**self._asdict() | named)

    def _constructor(cls):
        """Write a constructor that takes the fields by place or name."""
        names = "".join(f"{field}, " for field in cls._fields)
        # The names are those of a class body, so they are identifiers.
        constructor = eval(f"lambda cls, {names}: new_(cls, ({names}))", {"new_": tuple.__new__})  # noqa: S307
        constructor.__defaults__ = tuple(cls._field_defaults.values())
        return constructor
