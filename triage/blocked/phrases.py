"""The phrases that say "waits for", and how much must stand behind each to be believed.

Each is tried against its subject (who waits) and its object (for what): "this is blocked by
review" is one thing, "requests are blocked by CORS" another.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from triage.blocked.evidence import Evidence
from triage.blocked.lexicon import any_of
from triage.blocked.subject import Subject

# More than any evidence: this subject is never believed.
NEVER = 9


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase with an object behind it.

    Attributes:
        pattern: the phrase, in lower case.
        stems: substrings without any of which it cannot match (cheaper to look for).
        needs: the least evidence by subject.
        lenient: negations in front belong to the phrase.
    """

    pattern: re.Pattern[str]
    stems: tuple[str, ...]
    needs: Mapping[Subject, int]
    lenient: bool = False


_SUBJECTS = (Subject.ISSUE, Subject.PRONOUN, Subject.NOBODY, Subject.TOPIC)
_LEAST = {
    "A": Evidence.UNKNOWN,
    "D": Evidence.ENDED,
    "W": Evidence.WORK,
    "E": Evidence.EVENT,
    "R": Evidence.REFERENCE,
    "-": NEVER,
}
_ON = any_of(
    "by on upon until till pending behind for awaiting because(?:_of)? due_to",
    "waiting_(?:for|on|until) upstream (?:to_)?after",
)
_NOT = any_of(
    "can_?not can't could_?n[o']t unable_to not_able_to won't_be_able_to (?:not|im)possible_to",
    "should_?n[o']t do_?n[o']t(?:_want_to)? must_?n[o']t may_not not_to not won't will_not",
    "couldn't don't shouldn't isn't is_not_yet is_not never nothing_(?:we|i)_can",
    "nothing_(?:to|can) no_point_in no_sense_to(?:_even)? not_make_sense_to doesn't_make_sense_to",
)
# What is done to an issue, in the passive: programs do not speak like that.
_HANDLED = any_of(
    "started begun picked_up implemented worked_on merged landed pulled dispatched done completed",
    "fixed resolved finished closed addressed tackled scheduled",
)
_BEGIN = any_of(
    "start(?:ing)? begin pull pick_up merge implement work_on land dispatch proceed progress",
    "happen move_(?:forward|ahead|on) go_ahead doing",
)
_ACT = any_of(
    "continue complete finish fix resolve close remove do (?:re-?)?enabled? removed moved?",
    "upgraded? updated? released? ship(?:ped)? buil[dt] test(?:ed)? deploy(?:ed)? migrated?",
    "adopt(?:ed)? add(?:ed)? go address tackle used? switch(?:ed)? drop(?:ped)? support(?:ed)?",
    "publish(?:ed)? bump(?:ed)? make made run unblock(?:ed)? review(?:ed)? approved? appl(?:y|ied)",
    "possible feasible actionable revert(?:ed)? deleted? convert(?:ed)? refactor(?:ed)? link",
    "verify verified ready",
)
_GAP = r"\b[^;?!]{0,70}?\b"
# The reference is the object itself: "requires #5", not "requires Docker (see #5)".
_SOON = r"(?=(?:(?!\b(?:this|it|for|see|from|like|since|as|why)\b)[^#;]){0,40}#)"
_UNTIL = "(?:until|till|before|unless and until|without)"
_LATER = any_of(
    "starts? begins? merge land do run tackle revisit resume continue schedule ship",
    "pick_(?:this|it)_up be_\\w+ed be_done best_(?:\\w+ed|done|left) done_only done ready tbd",
    "happen comes? should unblocks unblocked can_start only_start possible only planned scheduled",
    "implement will_do",
)


def _phrase(pattern: str, stems: str, least: str, *, lenient: bool = False) -> Phrase:
    """A phrase; `least` holds a letter of `_LEAST` for issue, pronoun, nobody and topic."""
    needs = dict(zip(_SUBJECTS, (_LEAST[letter] for letter in least), strict=True))
    return Phrase(re.compile(pattern), tuple(stems.split()), needs, lenient)


PHRASES = (
    # "blocked on" in front is said of work, "blocked by" also of requests and people.
    _phrase(r"^\W*blocked on\b(?!:)", "blocked", "AAA-"),
    _phrase(rf"(?<![\w-])blocked\s*(?:{_ON}\b|:(?= ))", "blocked", "AWWR"),
    _phrase(
        r"\b(?:gated|held up|held back|hinges|contingent|conditional|predicated|bottlenecked"
        r"|stalled|stuck)\s+(?:by|on|upon|for|until|behind|pending|waiting (?:for|on))\b",
        "gated held hinges contingent conditional predicated bottleneck stalled stuck",
        "WWER",
    ),
    _phrase(r"\bsubject to\b", "subject", "RRRR"),
    _phrase(
        r"\b(?:depends?|dependent|dependant|depending|reliant|relies)\s+(?:up)?on\b(?!:)",
        "depend reliant relies",
        "EEER",
    ),
    _phrase(r"\bdependency (?:up)?on\b", "dependency", "RRRR"),
    _phrase(r"\bwaiting\s+(?:up)?(?:for|on|until|till)\b", "waiting", "WWWR"),
    _phrase(
        r"\b(?:needs?|have|has|should|must|going|'ll|will|want|sense|let's|better|best|suggest"
        r"|propose|to) (?:\w+ )?wait (?:with \w+ )?(?:for|on|until|till)\b",
        "wait",
        "WWWR",
    ),
    _phrase(r"\bwait\s+(?:up)?(?:for|on|until|till)\b", "wait", "WWER"),
    _phrase(r"\bwaits\s+(?:up)?(?:for|on|until|till)\b", "waits", "WRER"),
    _phrase(r"\bawait(?:s|ing)\b(?! (?:on|for)\b)", "await", "WWWR"),
    _phrase(
        r"\bpending\b(?: (?:up)?on)?"
        r"(?! (?:requests?|jobs?|state|status|changes|prs|reviews|tasks|issues)\b)",
        "pending",
        "WWEE",
    ),
    _phrase(
        r"\b(?:on hold|on ice|hold(?:ing)? off|postpon(?:ed?|ing)|parked?|defer(?:red|ring)?"
        r"|delayed|shelved|tabled"
        rf"|paused|frozen|backlog(?:ged)?|suspended)\b(?: \w+){{0,3}}? {_ON}\b",
        "hold ice postpon park defer delayed shelved tabled paused frozen backlog suspended",
        "DDDD",
    ),
    _phrase(
        r"\b(?:hold|holding|held)(?: (?:this|it|off))? (?:for|until|till|pending|on)\b",
        "hold held",
        "WEE-",
    ),
    _phrase(
        rf"\b{_NOT} (?:yet )?be {_HANDLED}{_GAP}{_UNTIL}\b",
        "until till before without",
        "DDDD",
        lenient=True,
    ),
    _phrase(
        rf"\b{_NOT} {_BEGIN}{_GAP}{_UNTIL}\b",
        "until till before without",
        "DEDR",
        lenient=True,
    ),
    _phrase(
        rf"\b{_NOT} (?:\w+ ){{0,3}}?{_ACT}{_GAP}{_UNTIL}\b",
        "until till before without",
        "EEEE",
        lenient=True,
    ),
    _phrase(
        r"\b(?:leav(?:e|ing)|keep(?:ing)?) (?:this|it|the issue|issue)(?: issue| one"
        r"| ticket)? open\b.{0,20}?\b(?:until|till|pending)\b",
        "open",
        "EEEE",
    ),
    _phrase(
        rf"\b{_LATER}(?: \w+){{0,4}}? (?:only )?(?:after|once|when)\b",
        "after once when",
        "RRR-",
        lenient=True,
    ),
    _phrase(r"(?:^|(?<=[(\[,;—–])|(?<=[;—–-] ))\W*after\b(?=\s*\S+\W*$)", "after", "RRR-"),
    _phrase(
        r"\b(?:needs?|requires?) (?=(?:\w+ ){0,2}(?:upstream|releases? of|new release"
        r"|next release)\b)",
        "upstream release",
        "EEE-",
    ),
    _phrase(rf"\brequires?\b{_SOON}", "require", "RRRR"),
    _phrase(rf"\bneeds?\b(?! to\b){_SOON}", "need", "RRR-"),
    _phrase(r"\bnot before\b", "before", "EEER", lenient=True),
    _phrase(r"\bstacked (?:on|onto|on top of)\b", "stacked", "RRRR"),
)
