"""The command line: what was asked for, from which streams, with which exit code.

Owns no reading, no finding and no layout; whatever not every call needs is loaded where it is used.
"""

from __future__ import annotations

import gc
import os
import stat
import sys
from collections.abc import Sequence
from functools import partial

from briefing.errors import BriefingError, NotFoundError, OutputError, UnreadableError, UsageError
from briefing.messages import choose_later, gettext
from briefing.model import AnnotatedBriefing, Document
from briefing.options import (
    NARROWEST,
    Options,
    parse_columns,
    parse_options,
)
from briefing.output import complain, silence, write
from briefing.reading import STDIN, read
from briefing.record import TYPE_CHECKING
from briefing.screen import is_in_browser, is_screen, open_reader, serve_reader

if TYPE_CHECKING:
    from typing import NoReturn

INTERRUPTED = 130
"""The exit code after Ctrl-C, as shells count it: 128 + SIGINT."""

PIPE_CLOSED = 141
"""The exit code when whoever read our output has left: 128 + SIGPIPE."""


def script() -> NoReturn:
    """Run the program as a process of its own, which makes two savings possible.

    Few programs live as short: collecting garbage in it costs 4 of 75 ms, taking the interpreter
    down piece by piece another 8, or seconds after a long article. All output has been flushed by
    then, and the reader has written down what it remembers.
    """
    gc.set_threshold(50_000)
    os._exit(main())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    choose_later(partial(_choose_language, given))
    try:
        return _run(parse_options(given))
    except BriefingError as error:
        complain(str(error))
        if isinstance(error, UsageError):
            from briefing.usage import usage_line

            complain(usage_line(), prefix="")
        return error.exit_code
    except BrokenPipeError:
        silence()
        return PIPE_CLOSED
    except KeyboardInterrupt:
        silence()
        return INTERRUPTED


def _choose_language(arguments: Sequence[str]) -> str:
    """Choose what messages are in, even for a call that cannot be understood."""
    from briefing.config.language import choose
    from briefing.options.parser import find_value

    return choose(find_value(arguments, "--ui-lang"), find_value(arguments, "--config"))


def _run(options: Options) -> int:
    if options.config:
        _check_config(options.config)
    if options.is_help or options.is_version or options.is_config:
        write(_describe(options))
        return 0
    if options.is_list or options.is_recent or options.is_refresh or options.command:
        return _run_command(options)
    locations = options.locations or (_default_location(options),)
    if options.is_serve:
        return _serve(locations[0], options)
    if options.format == "jsonl":
        return _write_lines(locations, options)
    return _show(_read(locations[0], options), options)


def _describe(options: Options) -> str:
    """Say what the program itself is and can."""
    from briefing.usage import VERSION, help_text

    if options.is_help:
        return help_text()
    if options.is_version:
        return VERSION
    from briefing.config.options import print_config
    from briefing.tui import describe_keys

    return print_config(describe_keys())


def _run_command(options: Options) -> int:
    """Each command is loaded only when it is used."""
    if options.is_list:
        from briefing.commands.list import run as run_list

        folder = _configured_folder(options)
        return run_list(folder, options.words, options.format, width=_default_width())
    if options.is_recent:
        from briefing.commands.recent import run as run_recent

        return run_recent()
    if options.is_refresh:
        from briefing.commands.refresh import run as run_refresh

        return run_refresh(options.config)
    if options.command == "diff":
        return _compare(options)
    if options.command == "feed":
        return _run_feed(options)
    from briefing.commands.add import run as run_add

    return run_add(options.locations, _configured_folder(options))


def _check_config(location: str) -> None:
    """Refuse a faulty configuration that was named, even where nothing of it would be used."""
    from briefing.config import load_config

    load_config(location)


def _configured_folder(options: Options) -> str:
    from briefing.config import load_config

    return str(load_config(options.config).value("library.folder"))


def _compare(options: Options) -> int:
    """Show what has changed: over the newer article in the reader, else written out."""
    from briefing.commands.diff import write_comparison
    from briefing.comparison import compare

    documents = [_read(location, options) for location in options.locations]
    old, new = (_annotate(document, options) for document in documents)
    changes = compare(old, new)
    if _is_for_reader(options):
        _refuse_nothing(new)
        code = open_reader(new, options, changes)
        if code is not None:
            return code
    write_comparison(changes, options.format, width=options.width or _default_width())
    return 0


def _run_feed(options: Options) -> int:
    """List a feed's entries, or open one as any other article."""
    from briefing.commands.feed import list_entries, read_entry

    feed, *entry = options.locations
    _refuse_terminal(feed)
    if not entry:
        width = options.width or _default_width()
        return list_entries(feed, options.format, width=width)
    return _show(read_entry(feed, entry[0]), options)


def _show(document: Document, options: Options) -> int:
    if _is_for_reader(options):
        from briefing.pipeline import outline

        outlined = outline(document, options.language)
        _refuse_nothing(outlined)
        code = open_reader(outlined, options)
        if code is not None:
            _complain_of(document, outlined)
            return code
    annotated = _annotate(document, options)
    if options.format != "json":
        _refuse_nothing(annotated)
    write(_render(annotated, options), is_json=options.format == "json")
    return 0


def _is_for_reader(options: Options) -> bool:
    return options.format is None and (options.is_tui or is_screen())


def _serve(location: str, options: Options) -> int:
    """Show the reader in a browser; what cannot be read is told here, not there."""
    from briefing.pipeline import outline

    if location == STDIN:
        raise UsageError(
            gettext("--serve needs a file: a page may be opened again, standard input not")
        )
    _refuse_nothing(outline(_read(location, options), options.language))
    serve_reader(location, options)
    return 0


def _refuse_nothing(annotated: AnnotatedBriefing) -> None:
    briefing = annotated.briefing
    if not briefing.sections and not briefing.headline:
        raise UnreadableError(f"{briefing.source}: {gettext('no article found')}")


def _default_location(options: Options) -> str:
    """Choose what to read when nothing is named: what is piped in, else the newest article."""
    try:
        mode = os.fstat(0).st_mode
    except OSError:  # standard input is closed
        mode = 0
    is_piped = stat.S_ISFIFO(mode) or stat.S_ISREG(mode) or stat.S_ISSOCK(mode)
    if is_piped and not is_in_browser():
        return STDIN
    from briefing.commands.list import newest  # on use: a named file needs no library

    if path := newest(_configured_folder(options)):
        return path
    raise NotFoundError(gettext("no articles; name a file, or pipe one in"))


def _read(location: str, options: Options) -> Document:
    _refuse_terminal(location)
    return read(location, encoding=options.encoding, meanwhile=_load_engine)


def _load_engine() -> None:
    """Load what follows reading, while a page is taken apart in another process."""
    import briefing.parts
    import briefing.pipeline
    import briefing.views.plain  # noqa: F401


def _refuse_terminal(location: str) -> None:
    if location == STDIN and (os.isatty(0) or is_in_browser()):
        if is_in_browser():
            raise UsageError(gettext("standard input is the browser; name a file"))
        raise UsageError(gettext("standard input is a terminal; name a file, or pipe one in"))


def _annotate(document: Document, options: Options) -> AnnotatedBriefing:
    """Annotate a document; what was lost on the way goes to standard error."""
    # Loaded only here: --help and --list need no engine.
    from briefing.pipeline import annotate

    annotated = annotate(document, options.language)
    _complain_of(document, annotated)
    return annotated


def _complain_of(document: Document, annotated: AnnotatedBriefing) -> None:
    """Tell what was lost on the way."""
    warnings = document.warnings
    if annotated.briefing.headline and not annotated.briefing.sections:
        warnings += (gettext("nothing below the headline"),)
    for warning in warnings:
        complain(f"{document.source}: {warning}")


def _render(annotated: AnnotatedBriefing, options: Options) -> str:
    """Let the view of the chosen format write; each is loaded only when it is used."""
    if options.format == "json":
        from briefing.views.json import render as render_json

        return render_json(annotated)
    if options.format == "markdown":
        from briefing.views.markdown import render as render_markdown

        return render_markdown(annotated, full=options.is_full)
    width = options.width or _default_width()
    if options.format == "explain":
        from briefing.views.explain import render as render_explanation

        return render_explanation(annotated, width=width)
    from briefing.views.plain import render as render_plain

    return render_plain(annotated, width=width, full=options.is_full)


def _default_width() -> int:
    """Take COLUMNS, else 80 cells, or fewer on a narrow terminal."""
    if width := parse_columns(os.environ.get("COLUMNS", "")):
        return width
    try:
        return max(NARROWEST, min(80, os.get_terminal_size(1).columns or 80))
    except OSError:  # no terminal
        return 80


def _write_lines(locations: Sequence[str], options: Options) -> int:
    """Write one JSON line per location, in order; one that fails does not stop the others.

    Return the exit code of the first failure.
    """
    from briefing.views.json import render_line

    code = 0
    for location in locations:
        try:
            line = render_line(_annotate(_read(location, options), options))
        except OutputError:
            raise
        except BriefingError as error:
            complain(str(error))
            code = code or error.exit_code
        else:
            write(line, is_json=True)
    return code
