"""The command line: what was asked for, from which streams, with which exit code.

Owns no reading, no finding and no layout. The reader on the screen is loaded only in the
function that opens it: everything else runs without Textual.
"""

from __future__ import annotations

import gc
import os
import stat
import sys
from collections.abc import Sequence

from briefing.errors import BriefingError, NotFoundError, OutputError, UnreadableError, UsageError
from briefing.model import AnnotatedBriefing, Document
from briefing.options import HELP, NARROWEST, USAGE, VERSION, Options, parse_columns, parse_options
from briefing.output import complain, silence, write
from briefing.reading import STDIN, read
from briefing.reading.text import printable
from briefing.record import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import NoReturn

    from briefing.comparison import Comparison

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
    try:
        return _run(parse_options(sys.argv[1:] if arguments is None else arguments))
    except BriefingError as error:
        complain(str(error))
        if isinstance(error, UsageError):
            complain(USAGE, prefix="")
        return error.exit_code
    except BrokenPipeError:
        silence()
        return PIPE_CLOSED
    except KeyboardInterrupt:
        silence()
        return INTERRUPTED


def _run(options: Options) -> int:
    if options.config:
        _check_config(options.config)
    if options.is_help:
        write(HELP)
    elif options.is_version:
        write(VERSION)
    elif options.is_recent:
        write(_list_recent())
    elif options.is_config:
        write(_print_config())
    elif options.is_serve:
        _serve(options)
    elif options.is_list or options.is_refresh or options.command:
        return _run_command(options)
    elif options.format == "jsonl":
        return _write_lines(options.locations or [_default_location(options)], options)
    else:
        location = options.locations[0] if options.locations else _default_location(options)
        return _show(_read(location, options), options)
    return 0


def _run_command(options: Options) -> int:
    """Each command is loaded only when it is used."""
    if options.is_list:
        from briefing.commands.list import run as run_list

        folder = _configured_folder(options)
        return run_list(folder, options.words, options.format, width=_default_width())
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
    if options.format is None and (options.is_tui or _is_screen()):
        code = _open_reader(documents[1], options, changes)
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
    if options.format is None and (options.is_tui or _is_screen()):
        code = _open_reader(document, options)
        if code is not None:
            return code
    annotated = _annotate(document, options)
    if options.format != "json":
        _refuse_nothing(annotated)
    write(_render(annotated, options), is_json=options.format == "json")
    return 0


def _refuse_nothing(annotated: AnnotatedBriefing) -> None:
    briefing = annotated.briefing
    if not briefing.sections and not briefing.headline:
        raise UnreadableError(f"{briefing.source}: no article found")


def _open_reader(
    document: Document, options: Options, changes: Comparison | None = None
) -> int | None:
    """Show the reader; return its exit code, or None where there is no terminal for keys.

    Raises NoTerminalError instead where the reader was insisted on.
    """
    from briefing.background import Finder
    from briefing.config import load_config
    from briefing.pipeline import outline
    from briefing.tui import run
    from briefing.tui.terminal import NoTerminalError

    config = load_config(options.config)
    if options.is_ascii:
        config = config.override("reader.ascii", True)
    if options.ui_language:
        config = config.override("reader.language", options.ui_language)
    found = changes.new if changes else outline(document, options.language)
    _refuse_nothing(found)

    def look() -> Finder:
        return Finder(found.briefing, found.language, options.language is not None)

    find = None if changes else look

    try:
        code = run(found, config, complain, find, changes)
    except NoTerminalError as error:
        if options.is_tui:
            raise
        complain(f"{error}; here is the summary")
        return None
    if config.value("reader.remember"):
        from briefing.library.catalogue import note_read

        note_read(found.briefing.text, complain)
    if not changes:
        _complain_of(document, found)
    return code


def _print_config() -> str:
    """Write a configuration file that explains itself."""
    from briefing.config.options import print_config
    from briefing.tui import describe_keys

    return print_config(describe_keys())


def _serve(options: Options) -> None:
    """Show the reader in a browser until a signal ends it."""
    from briefing.pipeline import outline
    from briefing.serving import serve

    location = options.locations[0] if options.locations else _default_location(options)
    if location == STDIN:
        raise UsageError("--serve needs a file: a page may be opened again, standard input not")
    # What cannot be read is told here, not in the browser.
    _refuse_nothing(outline(_read(location, options), options.language))
    arguments = ["--tui"]
    for name, value in (
        ("--language", options.language),
        ("--encoding", options.encoding),
        ("--config", options.config),
        ("--ui-lang", options.ui_language),
    ):
        if value is not None:
            arguments += [name, value]
    if options.is_ascii:
        arguments.append("--ascii")
    serve([*arguments, "--", location], options.port, complain)


def _is_in_browser() -> bool:
    """Tell whether textual-serve started us: keys and text go through the standard streams."""
    return bool(os.environ.get("TEXTUAL_DRIVER"))


def _is_screen() -> bool:
    """Tell whether standard output can show the reader."""
    if _is_in_browser():
        return True
    stdout = sys.stdout
    return stdout is not None and stdout.isatty() and os.environ.get("TERM") != "dumb"


def _default_location(options: Options) -> str:
    """Choose what to read when nothing is named: what is piped in, else the newest article."""
    try:
        mode = os.fstat(0).st_mode
    except OSError:  # standard input is closed
        mode = 0
    is_piped = stat.S_ISFIFO(mode) or stat.S_ISREG(mode) or stat.S_ISSOCK(mode)
    if is_piped and not _is_in_browser():
        return STDIN
    from briefing.commands.list import newest  # on use: a named file needs no library

    if path := newest(_configured_folder(options)):
        return path
    raise NotFoundError("no articles; name a file, or pipe one in")


def _read(location: str, options: Options) -> Document:
    _refuse_terminal(location)
    return read(location, encoding=options.encoding, meanwhile=_load_engine)


def _load_engine() -> None:
    """Load what follows reading, while a page is taken apart in another process."""
    import briefing.parts
    import briefing.pipeline
    import briefing.views.plain  # noqa: F401


def _refuse_terminal(location: str) -> None:
    if location == STDIN and (os.isatty(0) or _is_in_browser()):
        where = "the browser" if _is_in_browser() else "a terminal"
        raise UsageError(f"standard input is {where}; name a file, or pipe one in")


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
        warnings += ("nothing below the headline",)
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


def _list_recent() -> str:
    """One line per briefing that was read, the last one first: date, title, path; with tabs."""
    from contextlib import closing

    from briefing.memory import Memory

    with closing(Memory(complain)) as memory:
        recents = memory.recents()
    # Names of files may hold anything, line breaks too.
    return "".join(
        f"{opened[:10]}\t{printable(title)}\t{printable(location)}\n"
        for location, title, opened in recents
    )
