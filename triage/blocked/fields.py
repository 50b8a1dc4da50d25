"""Fields and their values: "Depends-On: #5", "Status: blocked"."""

from __future__ import annotations

import re
from typing import NamedTuple

from triage.blocked.done import is_said_done
from triage.blocked.evidence import Evidence, evidence_in
from triage.blocked.labels import Label, label_of
from triage.blocked.lazy import lazy
from triage.blocked.lexicon import any_of
from triage.blocked.references import References, references_in


class Field(NamedTuple):
    """A label and what stands behind it."""

    label: Label
    value: str


_FIELD = lazy(r"\W{0,6}([^\W\d_][\w /&()+-]{1,40}?)\s{0,2}(?::|=|→|->|\?:?)\s*(.*)", re.DOTALL)
_SEPARATOR = lazy(r"\s[|·•]\s")
# A field behind others on one line ("Epic: #1 Depends on: #2").
_INNER = lazy(
    r"(?<=[\w.,;)\]#]) (?=(?:blocked[ -](?:by|on)|depends[ -]on|waiting (?:on|for)|blocks"
    r"|unblocks|requires|epic|parent|related|milestone|labels|status|priority):)",
    re.IGNORECASE,
)
_NOTHING = lazy(
    r"\W*(?:"
    + any_of(
        "none no nothing n/?a nil null not?_(?:applicable|blocked|blockers?|dependencies|known)",
        "tbd tba unknown todo nobody 無 なし 特になし 无 ninguno ninguna nada keine? nichts aucune? нет",  # noqa: E501 - CJK letters count twice
        "nessun[oa]? geen free unblocked can_(?:be_)?start ready_to independent false optional",
        "x+ yes/no y/n 0 if_any resolved cleared done closed merged already was were satisfied",
        "standalone self-contained",
    )
    + r"(?![\w#])|无|無|$|#?[_.…xn]+\W*$)|[<\[{(][^>\]})\d#]{0,60}[>\]})]\s*$"
    r"|(?:the |all |any |other |list(?: of)? )*(?:issues?|tasks?|tickets?|prs?|items?|ids?"
    r"|numbers?) (?:that|which|numbers?|ids?|keys?|must|of|can|may)\b|(?:when|if|whenever)\b"
    r"|(?:\w+ )?link to\b|(?:blocked by|waiting for|depends on)\s*$|wait(?:s|ing) (?:for"
    r"|on) (?:something|some(?:one"
    r"|body)|another|other)\b"
)
_AWAY = lazy(
    r"\W*"
    + any_of(
        "blocks blocking unblocks enables related required_by needed_by downstream dependents?",
        "not_blocking optional soft used_by parent part_of see_also feeds supersedes closes",
        "fixes consumed_by referenced_by follow",
    )
    + r"\b|[^(]*\((?:not blocking|non-blocking|soft|optional|nice to have)",
)
_SOFTWARE = lazy(
    r"[<>=~^]=|~>|\b"
    + any_of(
        "python node npm java jdk docker linux windows macos php ruby golang rust gcc cuda",
        "django react kernel g?libc openssl postgres\\w* mysql redis qt gtk cmake android ios",
        "chrome typescript kubernetes k8s helm mongodb wordpress ubuntu debian swift kotlin",
    )
    + r"\b"
)
# What other people's work hands over, as opposed to packages that somebody installs.
_DELIVERED = lazy(
    r"^(?!.*`)(?=.*[a-z]).*\b"
    + any_of(
        "design layout wireframes? testing mapping launch research prototype content contracts?",
        "mock-?ups? approval sign-?off homepage interviews? survey implementation integration",
        "migration wizard copy plan exit_gate preceding"
        " to_(?:discuss|decide|confirm|provide|review|approve|finish)",
    )
    + r"\b(?! (?:system|tokens?|library|package|server|==|>=))"
)
_STATE = lazy(
    r"\W*(?:(?:accepted|approved|open|to ?do|in progress|ready|draft|proposed|planned|done"
    r"|partial\w*|implemented|confirmed|paused|on hold|low)[ ,—–(:-]{1,3})?(?:blocked|on[- ]hold"
    r"|waiting|parked|postponed|paused|stalled|deferred until|awaiting|pending (?:on|upstream|#"
    r"|merge|release|decision))\b(?!/| ?\||,)"
)
# Front matter: "depends_on: [12, 13]", "blocked_by: 003-schema".
_BARE = lazy(r"\[\s*\d{1,6}(?:\s*,\s*\d{1,6})*\s*\]\W*$")
_NUMBER = lazy(r"\d+")
_SLUG = lazy(r"\W*(?:[\w-]+/)?(?:\d{2,4}[-_](?!bit)[a-z]|0\d{1,2}(?=\W*$|, ?0\d))")
_TIME = lazy(
    r"\W*(?:only |not |starts? |must |should |to |be |come |comes |merge |run |do )*(?:after|once"
    r"|when|until|till|following|follows?|behind|before|as soon as)\b(?! this)"
)
# "none yet" is nothing, "none (but #5 should come first)" is not.
_SHORT = 12
# Behind the blockers a value may go on to other relations.
_CUT = lazy(
    r"\b(?:blocks|unblocks|blocking|enables|related|parent|epic|part of|see|closes|follow-?ups?"
    r"|required by|milestone|labels?)\b"
)
_LEAST = {
    Label.DEPENDS: Evidence.WORK,
    Label.LISTS: Evidence.EVENT,
    Label.TIME: Evidence.EVENT,
    Label.NAMES: Evidence.REFERENCE,
}


def fields_of(line: str) -> list[str]:
    """The parts of a line that can be fields ("Epic: #1 | Depends on: #2"), or the whole line."""
    parts = _SEPARATOR.split(line)
    if len(parts) == 1 and ":" in line and _FIELD.match(line):
        return _INNER.split(line)
    return parts


def field_in(part: str) -> Field | None:
    """The field that a part of a line is."""
    match = _FIELD.match(part)
    label = label_of(match[1]) if match else None
    return Field(label, match[2]) if match and label else None


def is_nothing(value: str) -> bool:
    """Whether a value says "none", or nobody filled it in."""
    return bool(_NOTHING.match(value.lower()))


def is_unfilled(words: str) -> bool:
    """Whether nobody filled in what follows a colon ("blocked by the following issues: none")."""
    value = words.partition(":")[2].strip()
    return 0 < len(value) <= _SHORT and is_nothing(value)


def open_value(label: Label, value: str, repository: str) -> References | None:
    """What a value waits for; None for nothing."""
    low = value.lower()
    if label in {Label.AWAY, Label.ASIDE} or _NOTHING.match(low) or _AWAY.match(low):
        return None
    if label is Label.TIME and not _TIME.match(low):
        return None
    if label is Label.STATE and not _STATE.match(low):
        return None
    if label in {Label.WAITS, Label.DEPENDS} and _BARE.match(value):
        value = _NUMBER.sub(r"#\g<0>", value)
    elif _SLUG.match(low):
        label = Label.WAITS
    cut = _CUT.search(low, 1)
    value = value[: cut.start()] if cut else value
    references = references_in(value, repository, promised=True)
    if not references and (references.done or is_said_done(value) or is_unfilled(value)):
        return None
    return references if _is_work(label, value, references) else None


def _is_work(label: Label, value: str, references: References) -> bool:
    if references or label in {Label.WAITS, Label.STATE}:
        return True
    if _SOFTWARE.search(value.lower()):
        return False
    if label in {Label.DEPENDS, Label.LISTS} and _DELIVERED.search(value.lower()):
        return True
    return evidence_in(value, has_references=False) >= _LEAST[label]
