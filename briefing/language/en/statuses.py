"""English rules for what an article says about confirmation, and the words they are made of."""

from __future__ import annotations

from briefing.language.statuses import StatusRule

STATUS_VERBS = """
confirm
"""
STATUS_WORDS: dict[str, str] = {name: "" for name in "officially yet this which pointing shells accusations rumours figures plurals both about definite accuses demonstrative intransitive footage".split()}
STATUS_RULES: tuple[StatusRule, ...] = ()
