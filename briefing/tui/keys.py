"""Every key of the reader: help and footer are made from these lists, and from nothing else.

Letters lie where they do on a German keyboard too; no key needs a bracket. Keys with the same
meaning in several places share an id, so that changing one changes all of them.
"""

from __future__ import annotations

from textual.binding import Binding

from briefing.messages import gettext

MOVING = Binding.Group("Moving")
CLAIMS = Binding.Group("Claims and marks")
PANES = Binding.Group("Panes")
PROGRAM = Binding.Group("Program")

GROUPS = (MOVING, CLAIMS, PANES, PROGRAM)
"""In the order of the help."""


def _key(
    keys: str,
    action: str,
    name: str,
    group: Binding.Group,
    description: str,
    tooltip: str,
    show: bool = False,
    shown_as: str | None = None,
) -> Binding:
    return Binding(keys, action, description, show, shown_as, id=name, group=group, tooltip=tooltip)


def _moving(
    rows: str, pages: str, ends: tuple[str, str], halves: str | None = None
) -> list[Binding]:
    """Bind the keys that every scrolling part of the screen has, to its own actions."""
    # fmt: off
    keys = [
        _key("j,down", f"{rows}(1)", "line.down", MOVING, "Line down", "One line on"),
        _key("k,up", f"{rows}(-1)", "line.up", MOVING, "Line up", "One line back"),
        _key("space,pagedown", f"{pages}(1)", "page.down", MOVING, "Page", "One page on"),
        _key("b,pageup", f"{pages}(-1)", "page.up", MOVING, "Page back", "One page back"),
        _key("g,home", ends[0], "top", MOVING, "Top", "To the beginning"),
        _key("G,end", ends[1], "bottom", MOVING, "Bottom", "To the end"),
    ]
    if halves:
        keys[4:4] = [
            _key("ctrl+d", f"{halves}(1)", "half.down", MOVING, "Half page", "Half a page on"),
            _key("ctrl+u", f"{halves}(-1)", "half.up", MOVING, "Half page back",
                 "Half a page back"),
        ]
    # fmt: on
    return keys


ARTICLE = _moving(
    "scroll_rows", "scroll_pages", ("scroll_top", "scroll_bottom"), "scroll_half_pages"
)

PANE = [
    *_moving("move", "move_page", ("move_to_end(False)", "move_to_end(True)")),
    _key("enter", "pick", "open", PANES, "Go there", "In a list: go on reading there", True),
]

SPEAKERS = [
    *PANE[:-1],
    _key(
        "enter", "pick", "open", PANES, "Filter", "In the speakers: list only what one says", True
    ),
]

SHEET = _moving("scroll_rows", "scroll_pages", ("scroll_top", "scroll_bottom"), "scroll_half_pages")

# fmt: off
READER = [
    _key("n", "claim(1)", "claim.next", CLAIMS, "Next claim", "To the next claim", True),
    _key("N", "claim(-1)", "claim.previous", CLAIMS, "Claim back", "To the previous claim"),
    _key("enter", "card", "open", CLAIMS, "Card",
         "The card: who, what, what the article says", True),
    _key("U", "doubts", "doubts", CLAIMS, "Unconfirmed",
         "Only the unconfirmed and disputed, or all again", True),
    _key("m", "doubt(1)", "doubt.next", CLAIMS, "Next unconfirmed",
         "To the next unconfirmed or disputed claim"),
    _key("M", "doubt(-1)", "doubt.previous", CLAIMS, "Unconfirmed back",
         "To the previous unconfirmed or disputed claim"),
    _key("s", "speakers", "speakers", CLAIMS, "Speakers",
         "Speakers: who says how much; list only one", True),
    _key("slash", "search", "search", MOVING, "Search", "Search the text", True, "/"),
    _key("c", "claims", "claims", CLAIMS, "Marks", "Mark sure claims, all, verbatim ones, none",
         True),
    _key("u", "statuses", "statuses", CLAIMS, "Hide",
         "Show or hide unconfirmed, disputed, confirmed"),
    _key("S", "group", "claims.group", CLAIMS, "Group",
         "List the claims by section or by speaker"),
    _key("y", "copy_claim", "copy.claim", CLAIMS, "Copy",
         "Copy the claim with its speaker, or the selection", True),
    _key("Y", "copy_section", "copy.section", CLAIMS, "Copy section", "Copy the section"),
    _key("J,right", "section(1)", "section.next", MOVING, "Section", "Next section"),
    _key("K,left", "section(-1)", "section.previous", MOVING, "Section back",
         "Previous section"),
    _key("backspace,ctrl+o", "jump_back", "jump.back", MOVING, "Jump back",
         "Back to where the last jump began"),
    *(_key(str(number), f"go({number - 1})", f"section.{number}", MOVING, "Section by number",
           "The section of that number") for number in range(1, 10)),
    _key("z", "zoom", "zoom", PANES, "Zoom", "This section alone, or all again"),
    _key("t", "toggle_pane('outline')", "outline", PANES, "Outline",
         "Open or close the outline"),
    _key("v", "toggle_pane('claims')", "claims.pane", PANES, "List",
         "Open or close the list of claims"),
    _key("tab", "pane(1)", "pane.next", PANES, "Next pane", "Into the next pane"),
    _key("shift+tab", "pane(-1)", "pane.previous", PANES, "Previous pane",
         "Into the previous pane"),
    _key("plus", "width(4)", "wider", PANES, "Wider", "Longer lines", shown_as="+"),
    _key("minus", "width(-4)", "narrower", PANES, "Narrower", "Shorter lines", shown_as="-"),
    _key("escape", "back", "back", PROGRAM, "Back", "One layer back", shown_as="Esc"),
    _key("o", "library", "library", PROGRAM, "Open", "Open another briefing of the library", True),
    _key("r", "reload", "reload", PROGRAM, "Reload", "Read the file again, and stay at this place"),
    _key("d", "changes", "changes", PROGRAM, "Changes",
         "What has changed since an earlier briefing"),
    _key("e", "export", "export", PROGRAM, "Export", "Write Markdown, JSON or text to a file"),
    _key("colon,ctrl+p", "palette", "palette", PROGRAM, "Palette",
         "Every action, section and speaker by name", True, ":"),
    _key("question_mark,f1", "help", "help", PROGRAM, "Help", "Help: keys and marks", True),
]

INTERRUPT = [
    _key("ctrl+c", "app.quit", "quit.interrupt", PROGRAM, "Quit", "Leave the reader"),
]
"""What lies over the reader keeps the keys of the app from it, so it has these itself."""

APP = [
    _key("q", "quit", "quit", PROGRAM, "Quit", "Leave the reader", True),
    # ctrl+q is Textual's own; it quits from everywhere.
    *INTERRUPT,
    _key("ctrl+z", "suspend_process", "suspend", PROGRAM, "Suspend",
         "Back to the shell for a while; fg returns"),
]

SEARCHED = {"claim.next": "Next hit", "back": "End search"}
"""What the footer calls keys of the reader, by their ids, while hits stay marked."""

SEARCH = [
    _key("escape", "leave", "search.end", MOVING, "End search", "While searching: end it", True,
         "Esc"),
    _key("enter", "keep", "search.keep", MOVING, "Read on",
         "While searching: read on, the hits stay marked", True),
    _key("down", "step(1)", "search.next", MOVING, "Next hit", "While typing: next hit", True),
    _key("up", "step(-1)", "search.previous", MOVING, "Hit back", "While typing: previous hit",
         True),
]

EXPORT = [
    _key("escape", "close", "export.close", PROGRAM, "Close", "Write nothing", True, "Esc"),
]

PALETTE = [
    _key("escape", "close", "palette.close", PROGRAM, "Close", "Close the palette", True, "Esc"),
    _key("down", "move(1)", "palette.down", PROGRAM, "Down", "In the palette: down", True),
    _key("up", "move(-1)", "palette.up", PROGRAM, "Up", "In the palette: up", True),
    _key("pagedown", "move_page(1)", "palette.page.down", PROGRAM, "Page",
         "In the palette: one page down"),
    _key("pageup", "move_page(-1)", "palette.page.up", PROGRAM, "Page back",
         "In the palette: one page up"),
]

LIBRARY = [
    _key("escape", "close", "library.close", PROGRAM, "Close", "Open nothing", True, "Esc"),
    _key("down", "move(1)", "library.down", PROGRAM, "Down", "In the library: down", True),
    _key("up", "move(-1)", "library.up", PROGRAM, "Up", "In the library: up", True),
    _key("pagedown", "move_page(1)", "library.page.down", PROGRAM, "Page",
         "In the library: one page down"),
    _key("pageup", "move_page(-1)", "library.page.up", PROGRAM, "Page back",
         "In the library: one page up"),
]

CHANGES = [
    _key("escape,q,d", "close", "changes.close", PROGRAM, "Close", "Close the changes", True,
         "Esc"),
]

HELP = [
    _key("escape,q,question_mark,f1,enter", "app.pop_screen", "help.close", PROGRAM, "Close",
         "Close the help", True, "Esc"),
]
# fmt: on

EVERY = (
    *READER,
    *ARTICLE,
    *PANE,
    *SPEAKERS,
    *SHEET,
    *APP,
    *SEARCH,
    *HELP,
    *EXPORT,
    *PALETTE,
    *LIBRARY,
    *CHANGES,
)
"""All of them: what can be configured."""

_NAMES = {
    "down": "↓", "up": "↑", "left": "←", "right": "→", "pagedown": "PgDn", "pageup": "PgUp",
    "home": "Home", "end": "End", "enter": "Enter", "escape": "Esc", "tab": "Tab",
    "shift+tab": "Shift+Tab", "space": "Space", "question_mark": "?", "f1": "F1",
    "backspace": "Backspace", "plus": "+", "minus": "-", "slash": "/", "colon": ":",
}  # fmt: skip

CONTROL = "Ctrl+"


def print_key(binding: Binding) -> str:
    """Name the first key of a binding."""
    shown = binding.key_display
    return gettext(shown) if shown else show_key(binding.key.partition(",")[0])


def show_key(key: str) -> str:
    """Write a key as it is printed on keyboards."""
    if key in _NAMES:
        return gettext(_NAMES[key])
    return key.replace("ctrl+", gettext(CONTROL))
