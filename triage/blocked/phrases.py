"""The phrases that say "waits for", and how much must stand behind each to be believed.

Each is tried against its subject (who waits) and its object (for what): "this is blocked by
review" is one thing, "requests are blocked by CORS" another.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from triage.blocked.evidence import Evidence
from triage.blocked.lazy import lazy
from triage.blocked.subject import Subject
from triage.blocked.wording import (
    ACT,
    BEGIN,
    GAP,
    HANDLED,
    LATER,
    NOT,
    ON,
    PUT,
    SOON,
    TACKLE,
    TAKE,
    TAKEN,
    UNTIL,
    UNTIL_STEMS,
)

# More than any evidence: this subject is never believed.
NEVER = 9


class Phrase(NamedTuple):
    """A phrase with an object behind it.

    Attributes:
        pattern: the phrase, in lower case.
        stems: substrings without any of which it cannot match (cheaper to look for).
        needs: the least evidence by subject.
        lenient: negations in front belong to the phrase.
        terse: in a task it may open a sentence with any object behind it.
    """

    pattern: re.Pattern[str]
    stems: tuple[str, ...]
    needs: Mapping[Subject, int]
    lenient: bool = False
    terse: bool = False


_SUBJECTS = (Subject.ISSUE, Subject.PRONOUN, Subject.NOBODY, Subject.TOPIC)
_LEAST = {
    "A": Evidence.UNKNOWN,
    "D": Evidence.ENDED,
    "W": Evidence.WORK,
    "E": Evidence.EVENT,
    "R": Evidence.REFERENCE,
    "-": NEVER,
}


def _phrase(
    pattern: str, stems: str, least: str, *, lenient: bool = False, terse: bool = False
) -> Phrase:
    """A phrase; `least` holds a letter of `_LEAST` for issue, pronoun, nobody and topic."""
    needs = dict(zip(_SUBJECTS, (_LEAST[letter] for letter in least), strict=True))
    return Phrase(lazy(pattern), tuple(stems.split()), needs, lenient, terse)


PHRASES = (
    # "blocked on" in front is said of work, "blocked by" also of requests and people.
    _phrase(r"^\W*blocked on\b(?!:)", "blocked", "AAA-"),
    _phrase(
        r"(?<![\w-])(?:(?:hard|soft|fully|partially|still|externally)-)?blocked\s*"
        rf"(?:{ON}\b|:(?= )|[—–-]{{1,2}}\s?(?=\S*#\d))"
        r"|\b(?:gated|held up|held back|hinges|contingent|conditional|predicated"
        r"|bottlenecked)\s+(?:by|on|upon|for|until|behind|pending|waiting (?:for|on))\b",
        "blocked gated held hinges contingent conditional predicated bottleneck",
        "AWWR",
    ),
    _phrase(
        r"\b(?:stalled|stuck)\s+(?:by|on|upon|for|until|behind|pending|because of|due to"
        r"|waiting (?:for|on))\b",
        "stalled stuck",
        "WWRR",
    ),
    _phrase(r"\bsubject to\b", "subject", "WERR"),
    _phrase(
        r"\b(?:depends?|dependent|dependant|depending|reliant|relies)\s+(?:up)?on\b(?!:)",
        "depend reliant relies",
        "EEER",
        terse=True,
    ),
    _phrase(
        r"\bwaiting\s+(?:up)?(?:for|on|until|till)\b|\bawait(?:s|ing)\b(?! (?:on|for)\b)"
        r"|(?<!\bit )(?<!\bseems )(?<!\bappears )(?<!\bhad )\b(?:needs?|have|has|should|must"
        r"|going|'ll|i'd|will|want|sense|let's|better|best|suggest|rather(?! than)|propose"
        r"|to) (?!not\b)(?:\w+ )?wait (?:with \w+ )?(?:for|on|until|till)\b",
        "wait",
        "WWWR",
    ),
    # People wait "on" things, programs "for" them.
    _phrase(r"\bwaiting on\b", "waiting on", "AWA-"),
    _phrase(
        r"^\W*(?:waiting (?:for|until|till)|(?:deferred|delayed|paused|embargoed) (?:until|till)"
        r"|pending(?!.*\b(?:is|are|was|were|do|has|have|should|must|can|shows?)\b))\b",
        "waiting deferred delayed paused embargoed pending",
        "WWWR",
        terse=True,
    ),
    _phrase(r"\bwaits?\s+(?:up)?(?:for|on|until|till)\b", "wait", "WRER"),
    _phrase(
        r"\bpending\b(?: (?:up)?on)?(?! (?:requests?|jobs?|state|status|changes|prs|reviews|tasks"
        r"|issues)\b)",
        "pending",
        "AWEE",
    ),
    _phrase(
        r"\b(?:on hold|on ice|on (?:the )?back[- ]?burner|hold(?:ing)? off|postpon(?:ed|ing"
        r"|e (?:this|it))|park(?:ed|ing)?|shelv(?:ed|ing)|tabled|icebox(?:ed)?|snoozed)\b"
        rf"{PUT}[ :—–-]{{1,4}}(?:{ON}|while)\b",
        "hold ice burner postpon park shelv tabled snoozed",
        "ADAD",
    ),
    _phrase(
        r"\b(?:defer(?:red|ring)?|delay(?:ed|ing)|paus(?:ed|ing)|on pause|frozen|backlog(?:ged)?"
        rf"|suspended|hold(?:ing)? (?:this|it))\b(?: \w+){{0,3}}? {ON}\b",
        "hold defer delay paus frozen backlog suspended",
        "DDWD",
    ),
    _phrase(
        r"\b(?:hold|holding|held)(?: (?:this|it|off))?(?: back)? (?:for|until|till|pending|on)\b",
        "hold held",
        "WEE-",
    ),
    # What cannot be done before …
    _phrase(
        rf"\b(?:{NOT} (?:yet )?(?:(?:be|get) {TAKEN}|{TAKE})|(?:do not|don't) (?:start|begin"
        rf"|implement|tackle|schedule))(?: yet)? {UNTIL}\b",
        UNTIL_STEMS,
        "AWA-",
        lenient=True,
    ),
    _phrase(
        rf"\b{NOT} (?:yet )?be {HANDLED}{GAP}{UNTIL}\b"
        r"|(?:(?:\bnot|\w+n't)(?: yet| really)? |\bim)"
        rf"(?:possible|feasible|actionable|doable|viable|ready)(?: yet)? {UNTIL}\b",
        UNTIL_STEMS,
        "DDDD",
        lenient=True,
    ),
    _phrase(
        rf"\b{NOT} (?:\w+ )?{ACT} (?:this|it|these|that)(?: yet)? {UNTIL}\b",
        UNTIL_STEMS,
        "WWE-",
        lenient=True,
    ),
    _phrase(rf"\b{NOT} {BEGIN}{GAP}{UNTIL}\b", UNTIL_STEMS, "DWDR", lenient=True),
    _phrase(
        rf"\b{NOT} (?:\w+ ){{0,3}}?{ACT}{GAP}{UNTIL}\b"
        r"|\b(?:leav(?:e|ing)|keep(?:ing)?) (?:(?:this|it|the issue|issue)(?: issue| one"
        r"| ticket)? )?open\b.{0,20}?\b(?:until|till|pending)\b",
        f"{UNTIL_STEMS} pending",
        "EEEE",
        lenient=True,
    ),
    _phrase(
        r"\bnothing (?:we|i) can do\b.{0,25} until\b|\bno work (?:\w+ ){1,3}(?:here "
        r"|on this )?(?:until|before)\b|\b(?:deferred|postponed|pushed(?: back)?) to (?=v?\d"
        r"|the next\b)",
        "nothing work deferred postponed pushed",
        "AAA-",
        lenient=True,
    ),
    # … and what is done after.
    _phrase(
        r"\b(?:revisit|re-?evaluate|reconsider|come back to this|pick this up)(?: (?:this|it"
        r"|that))?(?: again)? (?:only )?(?:after|once|when|as soon as)\b",
        "revisit evaluate reconsider come pick",
        "AWA-",
        lenient=True,
    ),
    _phrase(
        rf"\b{TACKLE}(?: (?!with\b)\w+){{0,4}}? (?:only )?(?:after|once|when|as soon as)\b"
        r"|\bnothing (?:to \w+|we can do|to be done|can be done)\b.{0,25} until\b"
        r"|\btodo\W{1,3}(?:after|once|when)\b",
        "after once when soon until",
        "WWW-",
        lenient=True,
    ),
    _phrase(
        rf"\b{LATER}(?: \w+){{0,4}}? (?:only )?(?:after|once|when)\b"
        r"|\b(?:only possible with|(?:won't|not|can't) (?:work|be possible"
        r"|possible)?(?: be done)? without|impossible without)\b|(?:^|(?<=[(\[,;—–])"
        r"|(?<=[;—–-] ))\W*(?:(?:strictly|only|directly|right) )?after\b(?=\s*\S+\W*$)",
        "after once when with",
        "RRR-",
        lenient=True,
    ),
    # What is needed.
    _phrase(
        r"\b(?:needs?|requires?) (?!to\b)(?:(?=[^,;:?!]{1,60} first(?:\W*$|,| \())"
        r"|(?=[^,;:?!]{1,60} (?:to (?:be|get)|being|getting) (?:\w+ )?(?:merged|landed|released"
        r"|published|implemented|decided|stabili[sz]ed|finished|shipped)\b)"
        r"|(?=[^;:?!]{1,60}\bbefore (?:we|i|work|this|implementation|anyone) (?:(?:can|could|is"
        r"|be) )*(?:start|begin|proceed|continue|go ahead|work on)))",
        "need require",
        "WEW-",
    ),
    _phrase(
        r"\b(?:needs?|requires?) (?!to\b|a (?:running|recent|newer|current) )(?:(?=(?:\w+ ){0,2}("
        r"?:upstream|releases? of|new release|next release)\b)|(?=[^,;:?!]{1,60} (?:not"
        r"|n't) (?:\w+ )?(?:\w+ )?yet\b))",
        "need require",
        "EEE-",
    ),
    _phrase(
        r"\b(?:needs?|requires?) (?=the (?:\w+ ){0,2}(?:rewrite|refactor\w*|redesign|migration"
        r"|rework)\b|(?:sign-?off|go-?ahead) (?:from|by|of)\b)",
        "need require",
        "WEW-",
    ),
    _phrase(rf"\bneeds?\b(?! to\b){SOON}", "need", "RRR-"),
    _phrase(r"\bnot before\b", "before", "EEER", lenient=True),
    # Words that count with a reference only.
    _phrase(
        rf"\brequires?\b{SOON}|\bstacked (?:on|onto|on top of)\b|\bdependency (?:up)?on\b"
        r"|\bdepends?(?:/\w+)?(?: upon)?(?=:? (?:pr )?\S*#\d)|\b(?:on hold|paused|parked"
        r"|postponed|deferred|stalled)\b[ :,—–(-]{1,5}(?:see )?(?=\S*#\d)|\b(?:leav|keep|stay"
        r"|remain)(?:e|ing|s)? (?:\w+ ){0,5}?(?:until|till)\b|\b(?:will|would|to"
        r"|should) be unblocked (?:by|once|when|after|as soon as)\b",
        "until till require stacked depend hold paused parked postponed deferred stalled unblocked",
        "RRRR",
    ),
    _phrase(
        r"\bupstream (?:fix|change|release|support|pr) (?:is |are )?(?:still )?(?:required"
        r"|needed)\b|\b(?:has|have|needs?) to (?:happen|be (?:fixed|done|solved)) upstream\b"
        r"|\b(?:low(?:est)? priority|not urgent|not a priority) until\b|(?:\bnot|\w+n't"
        r"|\bcannot)(?: \w+){0,3} yet(?:,? (?:because(?: of)?|due to|needs?|requires?)|[:;(]"
        r"|,(?= \S*#))",
        "upstream until yet",
        "RRRR",
        lenient=True,
    ),
)
