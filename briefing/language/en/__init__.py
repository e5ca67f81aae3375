"""English."""

FUNCTION_WORDS = frozenset(
    "the of and to in is that for on with as was at by it be from are this have has said not which will an they were been".split()
)
