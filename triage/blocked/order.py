"""What comes first: "#5 must land first", "#5 blocks this", "the only blocker is #5"."""

from __future__ import annotations

import re

from triage.blocked.evidence import Evidence, evidence_in
from triage.blocked.lexicon import any_of
from triage.blocked.reading import Context, Found
from triage.blocked.references import references_in
from triage.blocked.subject import Subject, subject_of

_MUST_END = re.compile(
    r"\b(?:must|needs? to|has to|have to|should|ought to|shall|required to|needs"
    r"|to) (?:be )?(?:\w+ ){0,3}?"
    + any_of(
        "land(?:ed)? merged? done fixed resolved completed? finished released? implemented closed?",
        "in_place go_in happen come addressed ship(?:ped)? committed decided answered settled",
        "approved ready solved exist sorted(?:_out)? dealt_with upgraded published migrated",
        "available",
    )
    + r"(?: upstream| (?:in|to|into) (?:main|master|upstream))?"
    r" (?:first|before (?:this|we|it\b|i |the rest|starting|work|any|that)|beforehand"
    r"|prior to this)\b"
)
_FIRST_REFERENCE = re.compile(
    r"(?:^|[:—–-] )\W*\S*#\d+ (?:comes |goes |is )?first(?:\W*$|,? (?:then|before|and then)\b)"
    r"|\b(?:needs?|have|has|must|should"
    r"|want)(?: to)?(?: be)?(?: \w+){0,3}? \S*#\d+(?:\W+\w+){0,2}? first\b"
    r"|\b(?:merge|land|do|fix|finish|implement|complete|review) \S*#\d+(?:\W+\w+){0,2}? first\b"
    r"|\bfirst,? (?:(?:we|i|this) )?(?:\w+ ){0,5}?\S*#\d+\b.{0,30}(?:need|have|must|$)"
)
_UPSTREAM_FIRST = re.compile(r"\bupstream first\b")
_BLOCKER_IS = re.compile(
    r"\bblockers? (?:here |for this )?(?:is|are)\b|\breason for the block\b"
    r"|\bwhat blocks this\b|\b(?:thing|what|what's|only|issue) (?:that is |that's "
    r"|is )?blocking this\b"
)
_BEFORE_THIS = re.compile(
    r"\bbefore (?:this(?! release)|we can|we start|starting|doing this|i can|implementing"
    r"|working on this|that can|it can)\b"
)
_MUST = re.compile(
    r"\b(?:must|needs?|has to|have to|should|required|wait|finish|merge|land|fix|do)\b"
)
_BLOCKS_THIS = re.compile(
    r"\b(?:blocks?|blocking|(?:blockers?|prerequisites?|precondition) (?:for|to|of|on)|hold(?:ing"
    r"|s) up"
    r"|gat(?:es|ing)|(?:required|needed) (?:for|by)|preventing)"
    r" (?:this\b(?! (?:release|from|for us))|us from|progress|that work)"
)
_DENIED = re.compile(r"\b(?:not|no longer|if|nothing|no)\b|n't\b")
_OURSELVES = {Subject.ISSUE, Subject.PRONOUN, Subject.NOBODY, Subject.DENIED}


def comes_first(sentence: str, low: str, context: Context) -> Found | None:
    """Other work that a sentence puts before this issue."""
    if found := _first_in(sentence, low, context):
        return found
    if "block" not in low and " for " not in low and " by " not in low and " up " not in low:
        return None
    if match := _BLOCKER_IS.search(low):
        return _named(sentence, (match.end(), len(low)), context, Evidence.REFERENCE)
    match = _BLOCKS_THIS.search(low)
    if not match or _DENIED.search(low[: match.start()]):
        return None
    return _named(sentence, (0, match.start()), context)


def _first_in(sentence: str, low: str, context: Context) -> Found | None:
    if "first" in low and (match := _FIRST_REFERENCE.search(low)):
        return _named(sentence, match.span(), context, Evidence.REFERENCE)
    if match := _MUST_END.search(low):
        # "It must land first": this issue comes before others.
        if _UPSTREAM_FIRST.search(match[0]):
            return Found(match.start(), references_in(sentence, context.repository))
        subject = subject_of(low[: match.start()], "")
        if subject in _OURSELVES and not (subject is Subject.NOBODY and match[0].endswith("this")):
            return None
        return _named(sentence, (0, match.start()), context)
    if _BEFORE_THIS.search(low) and _MUST.search(low):
        return _named(sentence, (0, len(low)), context, Evidence.REFERENCE)
    return None


def _named(
    sentence: str, span: tuple[int, int], context: Context, least: Evidence = Evidence.EVENT
) -> Found | None:
    """Found, if a part of the sentence names open work."""
    start, end = span
    references = references_in(sentence, context.repository, start, end)
    if references.done and not references:
        return None
    if evidence_in(sentence[start:end], has_references=bool(references)) < least:
        return None
    return Found(start, references)
