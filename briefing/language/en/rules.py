"""English rules: how sure each is, and sentences that show what it finds and what it leaves."""

from __future__ import annotations

from briefing.language.rule import Rule

RULES = (
    Rule("en.direct.postposed", 0.97, ()),
    Rule("en.direct.colon", 0.95, ()),
    Rule("en.direct.headline", 0.85, ()),
    Rule("en.direct.inline", 0.8, ()),
    Rule("en.direct.nested", 0.85, ()),
    Rule("en.direct.wie", 0.9, ()),
    Rule("en.direct.bare", 0.75, ()),
    Rule("en.indirect.dass", 0.95, ()),
    Rule("en.indirect.v2", 0.93, ()),
    Rule("en.indirect.zu", 0.8, ()),
    Rule("en.indirect.postposed", 0.94, ()),
    Rule("en.indirect.colon", 0.8, ()),
    Rule("en.indirect.headline", 0.75, ()),
    Rule("en.indirect.laut", 0.92, ()),
    Rule("en.indirect.wie", 0.85, ()),
    Rule("en.free-indirect.maybe", 0.7, ()),
    Rule("en.hearsay.soll", 0.7, ()),
    Rule("en.reported.act", 0.5, ()),
    Rule("en.reported.von", 0.5, ()),
)
