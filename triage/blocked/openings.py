"""What an issue says first: when to do what it asks for ("Once the dataset is ready, train …")."""

from __future__ import annotations

from triage.blocked.clause import Clause
from triage.blocked.lazy import lazy
from triage.blocked.lexicon import PLANNED, any_of
from triage.blocked.reading import Context
from triage.blocked.titles import Mood, mood_of

# What a program, somebody using it, or a bygone day does.
_NO_WORK = lazy(
    r"\b"
    + any_of(
        "you your users?(?!_(?:sessions|testing|research)) players? admins? he she button page"
        " screen dialog window request",
        "response connection session(?!s) thread process files? message queue jobs? cursor"
        " click\\w*",
        "steps above download\\w* upload\\w* login logged loads? loading script command installed",
    )
    + r"\b"
)
_TOLD = lazy(
    r"\b"
    + any_of(
        "was were had did got tried started happened noticed found saw introduced forgot",
        "you users? should_(?:see|show|not|have) i_(?:get|see|have) bar hidden shown displayed"
        " index",
        "cache",
    )
    + r"\b"
)
_TO_DO = lazy(
    rf"\bto {any_of(PLANNED)}\b|\b(?:circle|come|get) back\b"
    r"|\b(?:this|the) \w+ (?:should|must|can|will|needs to)\b"
)
# "… we can then remove it": whoever writes has a plan.
_FIRST_PERSON = lazy(r"[^.;]{0,40}?, ?(?:then )?(?:i|we)(?:'ll| will| can| should)\b")
_WE = lazy(r"\bwe(?:'ve| have| know)\b")
_EVERY = lazy(
    r"\W*(?:an?|each|every(?! other)|any|your|some|one|possible|needed|necessary|applicable)\b"
    r"|.*\bnot$"
)
_NUMBERED_WORK = lazy(
    r"\d|#|‹|\b(?:upstream|freeze|launch|testing|feedback|we(?:'ve| have| get| know)|getting"
    r"|hearing|receiving"
    r"|raising|sign-?off"
    r"|developing|lifting|collecting|acceptance|approval|completion|confirmation|publication|eol"
    r"|end of life|confident|happy)\b"
)
# No program and no user ends like this.
_STRONG = lazy(
    r"\b(?:stable|mature|live|launched|chosen|defined|agreed|settled|final|finished|rolled out"
    r"|signed off)$"
)
_LANDS = lazy(r"\w \w+.* (?:lands?|ships?|merges)$")
_LIST = lazy(r"(?:[^,]{2,40}, )+(?:and |or )[^,]{2,40}$")
_WORD = lazy(r"\w")


def opens(clause: Clause, context: Context) -> bool:
    """Whether a clause of time tells when the issue's work can be done.

    What ends there needs not look like work: nobody else speaks at this place, or so personally.
    """
    if not _is_said_of_work(clause, context) or not _is_an_end(clause):
        return False
    named = "#" in clause.event[0] and not clause.before.strip()
    plan = named or _stands_alone(clause) or clause.is_plan or clause.has(_TO_DO)
    return plan and not clause.has(_TOLD)


def _is_said_of_work(clause: Clause, context: Context) -> bool:
    if context.is_title:
        vague = clause.when[0] == "when" and not _STRONG.search(clause.event[0])
        return mood_of(clause.low) is Mood.TASK and not vague
    if _FIRST_PERSON.match(clause.behind):
        return context.mood is not Mood.FEATURE
    return context.opening and context.mood is Mood.TASK


def _is_an_end(clause: Clause) -> bool:
    """Whether one certain thing is over then, and no program or user does it."""
    event, what = clause.event[0], clause.event["what"]
    if not _STRONG.search(event) and (clause.is_generic or _NO_WORK.search(event)):
        return False
    if ("," in what and not _LIST.match(what)) or _EVERY.match(what):
        return False
    if clause.when[0] in {"following", "upon"} and _WORD.search(clause.before):
        return False
    if _WE.search(event) and what.strip():
        return False
    return bool(clause.event["be"] or _NUMBERED_WORK.search(event) or _LANDS.search(event))


def _stands_alone(clause: Clause) -> bool:
    """Whether the sentence is nothing else, or announces what is done then."""
    if _WORD.search(clause.before):
        return False
    return not _WORD.search(clause.behind) or clause.low.endswith(":")
