"""The words that tell what an issue waits for, as data (design §3.1; no I/O).

Every pattern is bounded; the lines it sees have no white space but single spaces.
"""

from __future__ import annotations

import re


def _any(words: str) -> str:
    """One of several words; a space stands for white space, a hyphen or an underscore."""
    return f"(?:{'|'.join(word.strip().replace(' ', '[ _-]{1,3}') for word in words.split('|'))})"


REFERENCE = r"(?<![\w&/.#-])(?:[\w.-]{1,99}/[\w.-]{1,99}#|#|gh-)0{0,9}[1-9]\d{0,8}(?!\w)"

# What stands between an issue and what it waits for, in a sentence or as the name of a field …
_WAITS = _any(
    "blocked (?:by|on) | depend(?:s|ing|ent|ant)? (?:up)?on | waiting (?:for|on) | waits? for"
    " | awaiting | await | pending | on hold (?:for|pending) | (?:gated|stacked) (?:by|on)"
    " | contingent (?:up)?on | conditional on | hinges on | (?:do|done|merged?|land|started?)"
    "(?: this| only)? after | (?:postponed|parked|deferred|paused|stalled) (?:for|on|by)"
)
# … up to a moment: its end is no news then ("on hold until #12 is merged") …
_UNTIL = (
    _any("blocked|waiting|waits?|on hold|postponed|parked|deferred|paused|stalled|hold off")
    + r"(?: \w{1,9}){0,2} (?:until|till)"
    r"|(?:not|n't|cannot|never) (?!have|need|on hold|blocked|wait)[^.,;:#?!]{0,60}?\b"
    r"(?:before|until|till|without)"
)
# … only as the name of a field, …
_FIELDS = _any(
    "blocked | blockers? | requires? | needs? | pre(?: )?requisites? | prereqs? | depends | waiting"
    " | (?:hard )?dependenc(?:y|ies) | on hold | on hold (?:until|till)"
)
# … or right before a reference.
_BEFORE = _any("requires? | requiring | needs? | hold") + (
    r"(?= (?:[a-z]{1,9} )?(?:[\w.-]{1,99}/[\w.-]{1,99})?\#\d)"
)
# What else a reference is named for.
_OTHER = _any(
    "(?:un)?blocks | blocking | (?:required|needed|wanted|used) (?:by|for|in) | parent"
    " | epic | part of | relat(?:ed|es) | see | refs? | references? | cc | clos(?:es?|ed|ing)"
    " | fix(?:es|ed)? | resolv(?:es?|ed) | duplicat(?:es?|ed) | dup | follow(?:s|ing)? up | unlike"
    " | supersed(?:es?|ed) | replac(?:es?|ed) | split (?:from|out) | regression (?:from|of|in)"
    " | similar to | like | instead of | enables | child(?:ren)? | sub(?: )?(?:issues?|tasks?)"
    " | downstream | optional(?:ly)? | (?:introduced|suggested|discussed|mentioned|noticed|reported"
    "|tracked|found|raised|added|described|done|built|held) (?:by|in|at|while|during)"
)
_DONE = _any(
    "merged | closed | done | completed? | landed | resolved | shipped | fixed | released"
    " | finished | implemented | delivered | satisfied"
)
_IS = r"(?:(?:is|are|was|were|has|have|been|now|already|both|all|which|that|since) ){0,4}"
# Behind a reference: it is over ("(merged)", "✅", "is closed by now"), …
_OVER = (
    rf" ?(?:[(\[—–:,=→-] ?){{0,2}}{_IS}{_DONE}\b(?! (?:first|before))"
    rf"(?: (?:by|in|via|with) (?:\w{{1,9}} )?{REFERENCE})?"
    rf"|[^.;#()]{{0,40}}\({_DONE}\b| ?[✅☑✔✓]"
)
# … it comes before this issue, …
_FIRST = (
    r" (?:(?:must|has to|have to|needs? to|should) (?:be )?"
    rf"(?:{_DONE}|merge|land|ship|close|happen|go in)\b[^.;#]{{0,40}}?\b(?:first|before)"
    r"|(?:is|are) (?:still )?(?:blocking|(?:a|the) (?:blocker|prerequisite|precondition))"
    r"|blocks? (?:this|us|it|me))\b"
)
# … or, behind "once" and a few references, its completion is what counts.
COMPLETION = re.compile(
    rf"(?:(?:,| and| or| &) ?(?:\w{{1,9}} )?{REFERENCE}){{0,5}}(?: \([^()]{{0,60}}\))? "
    r"(?:lands?|merges?|ships?|closes|(?:(?:is|are|gets?|goes|comes|has|have|been|finally) ){1,3}"
    rf"(?:{_DONE}|in|out|ready|available|accepted|approved|decided|settled|stable|live))\b",
    re.IGNORECASE,
)

TOKEN = re.compile(
    r"(?:(?<!\w)|(?=n't))(?:"  # nothing begins within a word, which is found out fast
    rf"(?P<reference>(?P<name>{REFERENCE})(?:(?P<over>{_OVER})|(?P<first>{_FIRST}))?)"
    rf"|(?P<until>{_UNTIL})\b"
    rf"|(?P<field>(?:{_WAITS}|{_FIELDS})(?: [a-z]{{1,9}})? ?(?::| [–—-]{{1,2}} |\|))"
    rf"|(?P<wait>{_WAITS}\b|{_BEFORE})"
    r"|(?P<when>(?:once|after|when|as soon as)\b)"
    rf"|(?P<other>(?:{_OTHER}|none|n/a|nothing|nobody)\b))",
    re.IGNORECASE,
)
"""What tells, from left to right, how the references of a sentence are meant."""

CAPTION = re.compile(
    rf"\b(?:{_WAITS}|{_FIELDS}|(?:must|has to|have to|needs? to|should) [\w ]{{1,30}}first)\b",
    re.IGNORECASE,
)
OTHER = re.compile(rf"\b{_OTHER}\b", re.IGNORECASE)
DENIED = re.compile(
    r"\b(?:not|never|no|without|cannot|if|when|whenever|whether|unless|while|was|were|had|used to"
    r"|previously|formerly|originally|would|could|might|may|says?|said|reads?|reported|shows?"
    r"|displays?|mark(?:s|ed)?|called|named|labell?ed|example|e\.g|such as|independent(?:ly)?"
    r"|nothing|instead|imagine|suppose|assum(?:e|ing)|optional(?:ly)?)\b|n't\b",
    re.IGNORECASE,
)
"""In the same clause it takes back what follows: negation, condition, past, reported speech."""

CLAUSE = re.compile(r"[,;()—–|]| - |\b(?:but|and|so|because|since|though|which)\b", re.IGNORECASE)
SENTENCE = re.compile(r"(?<=[.!?;])(?<!\be\.g\.)(?<!\bi\.e\.) | [·•] ", re.IGNORECASE)
