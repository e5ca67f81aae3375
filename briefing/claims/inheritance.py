"""From proposals to claims: who goes on speaking where nobody is named, and which sentences do.

A speaker is inherited from the claims before, from the subject of the sentence before, or, where
nobody has spoken yet, from the next claim. A chain of sentences without a cue is one claim.
"""

from __future__ import annotations

from collections.abc import Mapping

from briefing.claims.actors import actor
from briefing.claims.drafts import (
    Doubtful,
    Draft,
    Proposed,
    claim,
    is_behind,
    is_next,
    rate,
)
from briefing.claims.frames import (
    CARRYING,
    POINTING,
    Proposal,
    Range,
)
from briefing.claims.names import Names
from briefing.claims.sentences import Tokens
from briefing.language.rule import Rule
from briefing.language.tags import (
    NOMINATIVE,
    PERSON,
    POSSESSIVE,
    PRONOUN,
    SAYING,
    SELF,
    SOURCE,
)
from briefing.model import Claim, Kind, Mention, Span
from briefing.record import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.claims.svo.cast import Cast

_OF_WORDS = ("indirect.noun", "indirect.relative")
"""Frames whose speaker may be words that somebody only answers: "wies den Vorwurf zurück, ..."."""
_DOUBTFUL = "free-indirect.maybe"
"""The frame that counts only right behind a claim."""


def attribute(sentences: list[Proposed], names: Mapping[str, Names | Cast]) -> tuple[Claim, ...]:
    """Turn proposals into claims in reading order, each with its speaker where one is known.

    `names` has the people that the article names, by the code of the language.
    """
    inheritance = _Inheritance(names)
    for sentence in sentences:
        inheritance.take(sentence)
    drafts = inheritance.drafts
    order = sorted(range(len(drafts)), key=lambda i: (drafts[i].proposal.content[0], i))
    return tuple(claim(number, drafts[index]) for number, index in enumerate(order, 1))


def without_pointer(claim: Claim, rules: Mapping[str, Rule]) -> Claim:
    """Give "Es brennt. Das teilte er mit." without "Das", which only stands for what is said."""
    rule = rules.get(POINTING)
    if rule is None or claim.rule != rule.id or len(claim.content) == 1:
        return claim
    return claim._replace(content=claim.content[:-1])


class _Inheritance:
    """What has been said so far, and by whom."""

    def __init__(self, names: Mapping[str, Names | Cast]) -> None:
        self.drafts: list[Draft] = []
        self._names = names
        self._waiting: list[int] = []
        """Drafts whose speaker is not known yet."""
        self._last: Mention | None = None
        self._claimed: Proposed | None = None
        """The last sentence that holds a claim."""
        self._before: Proposed | None = None
        self._doubtful: Doubtful | None = None
        """What is said after all if a sentence in a clear Konjunktiv follows."""
        self._chain: int | None = None
        """Number of the draft that a sentence in the Konjunktiv without a cue goes on with."""

    def take(self, sentence: Proposed) -> None:
        """Read the next sentence of the article."""
        if sentence.proposals:
            self._draft(sentence)
        self._before = sentence

    def _draft(self, sentence: Proposed) -> None:
        """Draft the claims of a sentence, and remember who speaks."""
        before = len(self.drafts)
        follows = is_behind(self._claimed, sentence)
        main: tuple[int, Mention] | None = None
        goes_on = follows or (self._claimed is self._before and is_next(self._before, sentence))
        chain, self._chain = self._chain if goes_on else None, None
        carriers = [one.via for one in sentence.proposals if one.via and one.frame not in CARRYING]
        for proposal in sentence.proposals:
            if proposal.frame == _DOUBTFUL and not follows and chain is None:
                self._doubt(sentence, proposal)
                continue
            if proposal.kind is Kind.FREE_INDIRECT:
                if chain is None and self._doubtful and is_behind(self._doubtful.last, sentence):
                    proposal = proposal._replace(
                        content=(Span(self._doubtful.start, proposal.content[0].end),)
                    )
                    self._before = self._doubtful.before
                self._chain = len(self.drafts) if chain is None else chain
                if chain is not None:
                    self._extend(chain, proposal, is_new=not follows)
                    self._claimed = sentence
                    continue
            speaker = self._speaker(sentence, proposal, follows)
            if speaker is not None and proposal.speaker not in carriers:
                size = sum(span.end - span.start for span in proposal.content)
                heard = (size, self._goes_on(sentence, proposal, speaker))
                main = max(main, heard, key=lambda one: one[0]) if main else heard
            rule = sentence.tokens.lexicon.rules[proposal.frame]
            via = self._carrier(sentence, proposal)
            self.drafts.append(
                Draft(sentence.section, proposal, speaker, via, rule, rate(sentence, proposal))
            )
            if proposal.kind is not Kind.HEARSAY:
                self._claimed = sentence
        if main is not None:
            self._last = main[1]
            for index in self._waiting:
                self.drafts[index] = self.drafts[index]._replace(speaker=self._last)
            self._waiting.clear()
        if sentence.quoted:
            self._draft_quoted(sentence.quoted, self.drafts[before:])

    def _draft_quoted(self, quoted: tuple[Proposed, ...], around: list[Draft]) -> None:
        """Draft what somebody else says inside a quotation: "“He said, ‘No.’ And left,” X said".

        Only a quotation with a cue and a speaker of its own is one; all others are the words of
        whoever says the quotation around. It is nobody's chain, and leaves who spoke last alone.
        """
        for sentence in quoted:
            before = len(self.drafts)
            for proposal in sentence.proposals:
                start, end = proposal.content[0]
                outer = next(
                    (
                        draft
                        for draft in around
                        if draft.proposal.kind is Kind.DIRECT
                        and any(a <= start and end <= b for a, b in draft.proposal.content)
                    ),
                    None,
                )
                if outer is None or proposal.kind is not Kind.DIRECT or proposal.inherits:
                    continue
                if proposal.speaker is None or not proposal.cue:
                    continue
                speaker = self._quoted_speaker(sentence, proposal.speaker, outer.speaker)
                rule = sentence.tokens.lexicon.rules[proposal.frame]
                measured = rate(sentence, proposal)
                self.drafts.append(Draft(sentence.section, proposal, speaker, None, rule, measured))
            self._draft_quoted(sentence.quoted, self.drafts[before:])

    def _quoted_speaker(
        self, sentence: Proposed, phrase: Range, outer: Mention | None
    ) -> Mention | None:
        """Name who speaks inside a quotation: "I" is whose quotation it is, "he" somebody else."""
        tokens = sentence.tokens
        tag = tokens.tags[phrase.first]
        if tag & SELF and not tag & PERSON:
            return None  # "bei uns hieß es": anybody there
        if phrase.end == phrase.first + 1 and tag & PRONOUN:
            is_own = tag & SELF and tag & PERSON and outer is not None
            word = tokens.words[phrase.first]
            return Mention(tokens.span(*phrase), outer.name if is_own and outer else word)
        return self._names_for(sentence).resolve(tokens, phrase, None)

    def _doubt(self, sentence: Proposed, proposal: Proposal) -> None:
        """Remember a sentence whose mood is not clear and that follows no claim."""
        doubtful = self._doubtful
        if doubtful is not None and is_behind(doubtful.last, sentence):
            self._doubtful = doubtful._replace(last=sentence)
        else:
            start = proposal.content[0].start
            self._doubtful = Doubtful(sentence, start, self._before)

    def _carrier(self, sentence: Proposed, proposal: Proposal) -> Mention | None:
        if proposal.via is None:
            return None
        return self._names_for(sentence).resolve(sentence.tokens, proposal.via, self._last)

    def _speaker(self, sentence: Proposed, proposal: Proposal, follows: bool) -> Mention | None:
        tokens, names = sentence.tokens, self._names_for(sentence)
        if proposal.speaker is not None:
            last = self._last
            if not follows and tokens.tags[proposal.speaker.first] & PERSON:
                last = self._named_before(sentence) or last
            mention = names.resolve(tokens, proposal.speaker, last, proposal.inherits)
            if proposal.owner is not None:
                return mention._replace(name=names.resolve(tokens, proposal.owner, last).name)
            is_theirs = follows and last is not None and _points_at(tokens, proposal.speaker, last)
            return mention._replace(name=last.name) if last is not None and is_theirs else mention
        if not proposal.inherits:
            return None
        near = None if follows else self._subject_before(sentence)
        speaker = names.resolve(tokens, near, self._last) if near else self._last
        if speaker is None:
            self._waiting.append(len(self.drafts))
        return speaker

    def _goes_on(self, sentence: Proposed, proposal: Proposal, speaker: Mention) -> Mention:
        """Find whose words go on behind words that only point: "Demnach", "eigene Angaben"."""
        if proposal.owner is not None:
            return self._names_for(sentence).resolve(sentence.tokens, proposal.owner, self._last)
        if proposal.speaker is None:
            return speaker
        names = self._names_for(sentence)
        if (
            proposal.frame in _OF_WORDS
            and isinstance(names, Names)
            and not names.can_speak(sentence.tokens, proposal.speaker)
        ):
            near = self._subject_in(sentence)
            return names.resolve(sentence.tokens, near, self._last) if near else speaker
        if self._last is None:
            return speaker
        tag = sentence.tokens.tags[proposal.speaker.first]
        is_nobody = tag & NOMINATIVE and not tag & (PERSON | SELF)
        return self._last if proposal.inherits or is_nobody else speaker

    def _names_for(self, sentence: Proposed) -> Names | Cast:
        return self._names[sentence.tokens.lexicon.code]

    def _named_before(self, sentence: Proposed) -> Mention | None:
        """Name the subject of the sentence before, for a pronoun: "Lind widersprach. ... sie"."""
        names, before = self._names_for(sentence), self._before
        near = self._subject_before(sentence)
        if near is not None:
            return names.resolve(sentence.tokens, near, self._last)
        if before is None or before.tokens is not sentence.tokens or not isinstance(names, Names):
            return None
        return names.opening(before.tokens, before.sentence.first)

    def _subject_before(self, sentence: Proposed) -> Range | None:
        """Find the subject of the sentence before: "Der Minister nahm Stellung. Es gebe ..."."""
        before = self._before
        if before is None or before.tokens is not sentence.tokens:
            return None
        return self._subject_in(before)

    def _subject_in(self, before: Proposed) -> Range | None:
        names = self._names_for(before)
        if not isinstance(names, Names):
            return None
        return actor(before.tokens, before.sentence, before.has, names)

    def _extend(self, number: int, proposal: Proposal, is_new: bool) -> None:
        """Go on with a chain; what stands in a new paragraph is a new piece."""
        chain = self.drafts[number].proposal
        *others, last = chain.content
        (added,) = proposal.content
        content = (*others, last, added) if is_new else (*others, Span(last.start, added.end))
        self.drafts[number] = self.drafts[number]._replace(proposal=chain._replace(content=content))


def _points_at(tokens: Tokens, phrase: Range, last: Mention) -> bool:
    """Tell "seinen Angaben", which are those of whoever has just spoken, by the gender."""
    tags = tokens.tags
    if not tags[phrase.first] & POSSESSIVE or not tags[phrase.end - 1] & (SOURCE | SAYING):
        return False
    genders = tokens.lexicon.genders
    spoken = tokens.text[slice(*last.span)].partition(" ")[0]
    theirs, ours = genders.get(spoken.lower()), genders.get(tokens.words[phrase.first].lower())
    return theirs is not None and theirs == ours
