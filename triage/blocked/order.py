"""What comes first: "#5 must land first", "#5 blocks this", "the only blocker is #5"."""

from __future__ import annotations

import re

from triage.blocked.evidence import Evidence, evidence_in
from triage.blocked.lazy import lazy
from triage.blocked.lexicon import any_of
from triage.blocked.reading import Context, Found
from triage.blocked.references import references_in
from triage.blocked.stems import has_any
from triage.blocked.subject import Subject, subject_of
from triage.blocked.titles import Mood

_MUST_END = lazy(
    r"\b(?:must|needs? to|has to|have to|should|ought to|shall|required to|needs"
    r"|to) (?:be )?(?:\w+ ){0,3}?"
    + any_of(
        "land(?:ed)? merged? decide done fixed resolved completed? finished released?",
        "implemented closed? in_place go_in happen come addressed ship(?:ped)? committed decided",
        "answered settled approved ready solved exist sorted(?:_out)? dealt_with upgraded",
        "published migrated available",
    )
    + r"(?: upstream| (?:in|to|into) (?:main|master|upstream))?"
    r" (?:first|before (?:this|we|it\b|i |the rest|starting|work|any|that)|beforehand"
    r"|prior to this)\b"
)
_FIRST_REFERENCE = lazy(
    r"\b(?:these|following) (?:issues|prs|pull requests|tickets|tasks|bugs)\b.{0,20}\b(?:must"
    r"|needs?|have)\b.{0,60}\bbefore\b.{0,60}#\d+|(?:^|[:—–-] )\W*\S*#\d+ (?:comes |goes "
    r"|is )?first(?:\W*$|,? (?:then|before|and then)\b)|\b(?:needs?|have|has|must|should"
    r"|requires?)(?: to)?(?: be)?(?: \w+){0,3}? \S*#\d+(?:\W+\w+){0,3}? first\b"
    r"|#\d+.{0,30}\b(?:merge|land|do|see to) (?:that|it)(?: one)? first\b|\b(?:merge|land|do|fix"
    r"|finish|implement|complete|deal with|take|resolve) (?:pr |issue )?\S*#\d+(?:\W+\w+){0,2}? f"
    r"irst\b|\bfirst,? (?:(?:we|i|this|the) )?(?:\S+ ){0,5}?(?:needs?|have|has|must|should|merge"
    r"|land|fix|finish|resolve|complete|implement|wait)\b[^#]{0,40}#\d+|\bfirst,? \S*#\d+ (?:need"
    r"s|has|must|should)\b|#\d+\W{1,4}(?:->|→|=>).{0,40}(?:->|→|=>) this\b"
)
# What is done to software, as opposed to files and forms.
_WORK_ON = (
    r"(?:upgrade|migrate|finish|close(?: out)?|merge|land|refactor|rewrite|port|decide|agree|design"
    r"|drop|settle"
    r"|choose|clarify|discuss|define|finali[sz]e|sort out|figure out|resolve|solve|complete)"
)

_WE_FIRST = lazy(
    rf"\b(?:we|i)(?:'d|'ll)? (?:need|have|want) to {_WORK_ON}\b(?! (?:this"
    rf"|it)\b)[^,;?!]{{1,60}} first(?: \([^)]*\))?\W*$|\b(?:we|i) first (?:need"
    rf"|have) to {_WORK_ON}\b|^\W*first,? (?:we|i)(?:'d|'ll)? (?:need|have) to {_WORK_ON}\b(?! (?"
    rf":this|it)\b)|\brequires? (?!.*\binstall)(?:[\w'-]+ ){{1,6}}?(?:to )?(?:happen|land|change"
    r"|be (?:done|fixed|merged|released)) first\W*$"
)
# "#5 isn't merged yet, so this has to wait", "as long as #5 is open we can't do this"
_CANNOT = (
    r"\b(?:(?:this|it|we|i|there)(?: \w+)? (?:can't|cannot|can not|has to wait|have to wait"
    r"|must wait|is nothing|is blocked|is not possible|isn't possible|won't be))\b(?! (?:use|log"
    r"|open|access|run|install|upgrade|see))"
)
_STILL_OPEN = lazy(
    rf"\b(?:as long as|until|till|because|since) [^,;]{{0,30}}#\d+\b.{{0,40}}{_CANNOT}"
    r"|(?:#\d+\)?|\b\w+ v?\d[\d.]*) (?:is|are|has|have)(?:n't| not| still)? (?:yet |been )?"
    rf"(?:open|unmerged|merged|out|released|done|available|finished)\b.{{0,30}}{_CANNOT}"
)
_UNTIL_THEN = lazy(
    r"^\W*(?:until|till) then\b.{0,40}\b(?:nothing|can't|cannot|no \w+|on hold|stays?|blocked"
    r"|parked)\b"
)
_AFTERWARDS = lazy(
    r"#\d.{0,80}\b(?:cannot|can't|can not) (?:be \w+|start|begin|proceed|continue)(?: yet)?\W*$"
    r"|#\d.{0,80}\b(?:can|should|will|must|to) (?:only )?(?:be \w+|follow|come|start"
    r"|go) (?:afterwards|after that|thereafter|then|next)\b"
)
_UNNEEDED = lazy(r"\brevert\b|\b(?:not|n't) (?:\w+ )?(?:needed|required|necessary|need|require)\b")
# Whatever must *land* is work.
_LANDS = lazy(r"\b(?:must|needs to|has to|have to|should|ought to) (?:land|decide|agree) first\b")
_UPSTREAM_FIRST = lazy(r"\bupstream first\b")
_BLOCKER_IS = lazy(
    r"\b(?:prerequisites?|preconditions?) (?:here |for this )?(?:is|are)\b(?=.*#)"
    r"|\bblockers? (?:here |for this )?(?:is|are)\b(?! (?:\w+ )?(?:resolved|done|closed|gone"
    r"|merged|fixed))|\breason for the block\b|\bwhat blocks this\b|\b(?:thing|what|what's|only"
    r"|issue) (?:that is |that's |is )?blocking this\b"
)
_BEFORE_THIS = lazy(
    r"\bbefore (?:this(?! release)|we can|we start|starting|doing this|i can|implementing"
    r"|working on this|that can|it can)\b"
)
# This one is named, so that what comes before it is another.
_BEFORE_WORK = lazy(
    r"\b(?:following|these)\b[^.;]{0,30}\b(?:issues|tickets|bugs|tasks|prs|things) (?:need to"
    r"|have to"
    r"|must) be \w+ before (?:we|i|the|this|\d)"
    r"|\bneeds? to (?!this\b)[^.;]{5,60} before this (?:issue|task|ticket|story|work|epic) (?:can"
    r"|could|is"
    r"|may)\b|\b(?:issues|tickets|bugs|tasks|prs|things)\b[^.;]{0,20} that (?:still )?(?:need"
    r"|have) to be"
    r" \w+ before (?:i|we|\d|v\d|this|the)|#\d+.{0,40}\b(?:will|should|must|to) be (?:resolved"
    r"|settled"
    r"|closed"
    r"|merged|fixed|done|completed)\b.{0,60}\bbefore (?:the|this|a|we)\b.{0,12}\b(?:release"
    r"|version)"
    r"|\bmake sure\b.{0,20}\bother (?:prs?|pull requests|issues)\b.{0,40}\b(?:merged|released)\b"
)
_UNTIL_DONE = lazy(
    r"^\W*(?:until|till) (?!this |that |it |then )[^,;]{5,100}\b(?:this(?: (?:work|issue|ticket"
    r"|task"
    r"|story|pr))?|we)\b"
    r" (?:\w+ )?(?:can't|cannot|can not|should not|shouldn't|won't|will not|is on hold"
    r"|has to wait)\b"
)
_MUST = lazy(r"\b(?:must|needs?|has to|have to|should|required|wait|finish|merge|land|fix|do)\b")
_BLOCKS_THIS = lazy(
    r"\b(?:blocks?|blocking|(?:blockers?|prerequisites?|precondition) (?:for|to|of|on)|hold(?:ing"
    r"|s) up|gat(?:es|ing)|(?:required|needed) (?:for|by)|preventing) (?:this\b(?! (?:release"
    r"|from|for us))|us from|progress|that work)|#\d+ (?:is|are) (?:an? |both |all )?(?:hard "
    r"|strict )?(?:prerequisites?|preconditions?)(?:\W*$| here\b)|#\d+ as an? (?:prerequisite"
    r"|dependency|blocker)\b|#\d+ is blocking (?:me|us)\W*$"
)
_WORKED = lazy(
    r"\b(?:implemented|merged|landed|released|finished|completed|decided|settled|approved"
    r"|in place)\b"
)
_RELATIVE = lazy(r",? (?:which|that)(?: both| all)? $")
_DENIED = lazy(r"\b(?:not|no longer|if|nothing|no)\b|n't\b")
_OPEN_STEMS = ("open", " not ", "n't ", "long", "until")
_STEMS = (" up ", "requisite", "precondition", " as a ")
_OURSELVES = {Subject.ISSUE, Subject.PRONOUN, Subject.NOBODY, Subject.DENIED}


def comes_first(sentence: str, low: str, context: Context) -> Found | None:
    """Other work that a sentence puts before this issue."""
    if found := _first_in(sentence, low, context):
        return found
    if "block" not in low and " for " not in low and " by " not in low and not has_any(low, _STEMS):
        return None
    if match := _BLOCKER_IS.search(low):
        return _named(sentence, (match.end(), len(low)), context, Evidence.REFERENCE)
    match = _BLOCKS_THIS.search(low)
    if not match or _DENIED.search(low[: match.start()]):
        return None
    return _named(sentence, (0, match.end()), context)


def _first_in(sentence: str, low: str, context: Context) -> Found | None:
    if "first" in low and _UNNEEDED.search(low):
        return None
    if match := _said_plainly(low, context):
        return Found(match.start(), references_in(sentence, context.repository))
    if "#" in low and (match := _AFTERWARDS.search(low) or _FIRST_REFERENCE.search(low)):
        return _named(sentence, match.span(), context, Evidence.REFERENCE)
    if match := _MUST_END.search(low):
        return _must_end(sentence, low, match, context)
    return _before_this(sentence, low, context)


def _said_plainly(low: str, context: Context) -> re.Match[str] | None:
    """Words that say it whatever they name."""
    match = _WE_FIRST.search(low) if "first" in low else None
    if match is None and has_any(low, _OPEN_STEMS):
        match = _STILL_OPEN.search(low)
    if match is None and context.mood is Mood.TASK:
        match = _UNTIL_THEN.match(low)
    if match is None and context.mood is Mood.TASK:
        match = _UNTIL_DONE.match(low)
    return match or _BEFORE_WORK.search(low)


def _before_this(sentence: str, low: str, context: Context) -> Found | None:
    must = _MUST.search(low)
    before = _BEFORE_THIS.search(low) if must else None
    if not must or not before:
        return None
    if before[0].endswith(" can") and must.end() < before.start():
        return _named(sentence, (must.end(), before.start()), context)
    return _named(sentence, (0, len(low)), context, Evidence.REFERENCE)


def _must_end(sentence: str, low: str, match: re.Match[str], context: Context) -> Found | None:
    if _UPSTREAM_FIRST.search(match[0]):
        return Found(match.start(), references_in(sentence, context.repository))
    before = low[: match.start()]
    subject = Subject.OTHER if _RELATIVE.search(before) else subject_of(before, context.title)
    if subject is Subject.OTHER and _LANDS.match(match[0]):
        return Found(0, references_in(sentence, context.repository, 0, match.start()))
    # "It must land first": this issue comes before others.
    if subject in _OURSELVES and not (subject is Subject.NOBODY and match[0].endswith("this")):
        return None
    least = Evidence.WORK if _WORKED.search(match[0]) else Evidence.EVENT
    return _named(sentence, (0, match.start()), context, least)


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
