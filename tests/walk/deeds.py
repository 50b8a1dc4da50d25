"""What humans do, as values that print readably and can be done at any moment."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from tests.double import Human, Repo
from tests.double.deeds import AlreadyError, BlockedError
from tests.drive import READY
from tests.walk.facts import FLAG, HOLD, KIMI, is_summary

MOST_ISSUES = 6
NEWEST = -1
PEOPLE = ("alice", "bob", "claude")
TITLES = (
    "[bug] Crash", "[feature] Wish", "[feature] Dream", "[feature] [spike] Study",
    "[security] Hole", "[security] [feature] Door", "[rfc] Talk",
)  # fmt: skip
BODIES = (
    READY,
    READY,
    READY,
    "short",
    f"{READY}\nMore.",
    *(f"{READY}\n\nBlocked by #{n}" for n in (1, 2, 3)),
)
LABELS = ("p0", "bug", "spike", "blocked", "area/x")


@dataclass(frozen=True, slots=True)
class Deed:
    """Somebody does something to the issue of that place in the list (round and round)."""

    who: str
    what: str
    place: int = 0
    detail: str | int = ""

    def __str__(self) -> str:
        detail = str(self.detail).replace(READY, "READY").replace("\n", " ")
        return f"{self.who} {self.what} {detail}".strip()


Doing = Callable[[Repo, Human, int, str], None]


def _title(repo: Repo, human: Human, number: int, detail: str) -> None:
    human.edit(number, title=detail)


def _body(repo: Repo, human: Human, number: int, detail: str) -> None:
    human.edit(number, body=detail)


def _say(repo: Repo, human: Human, number: int, detail: str) -> None:
    human.comment(number, detail)


def _depend(repo: Repo, human: Human, number: int, detail: str) -> None:
    if int(detail) == number:
        raise AlreadyError
    repo.depend(number, on=int(detail), by=human.user.login)


def _undepend(repo: Repo, human: Human, number: int, detail: str) -> None:
    for blocker in list(repo.issue(number).blockers):
        repo.undepend(number, on=blocker.number, by=human.user.login)


DOINGS: dict[str, Doing] = {
    "assigns": lambda repo, human, number, login: human.assign(number, login),
    "un-assigns": lambda repo, human, number, login: human.unassign(number, login),
    "puts on": lambda repo, human, number, label: human.label(number, label),
    "takes off": lambda repo, human, number, label: human.unlabel(number, label),
    "retitles": _title,
    "rewrites": _body,
    "closes": lambda repo, human, number, _: human.close(number),
    "re-opens": lambda repo, human, number, _: human.reopen(number),
    "says": _say,
    "makes it wait for": _depend,
    "lets it wait no more": _undepend,
}
ON_SUMMARIES = {"puts on", "takes off", "closes", "re-opens", "says"}
"""What people do to the tool's summaries."""


def perform(repo: Repo, deed: Deed) -> str:
    """Does it as far as it is possible; what happened, or nothing in words."""
    human = repo.human(deed.who)
    if deed.what == "opens":
        return _open(repo, human, deed)
    issues = [i for i in repo.issues if deed.what in ON_SUMMARIES or not is_summary(i)]
    if not issues:
        return ""
    number = issues[deed.place % len(issues)].number
    if deed.what == "makes it wait for":
        deed = replace(deed, detail=_other(repo, number, int(deed.detail)))
    before = _trace(repo, number)
    with suppress(AlreadyError, BlockedError):
        DOINGS[deed.what](repo, human, number, str(deed.detail))
    return f"#{number}: {deed}" if _trace(repo, number) != before else ""


def _other(repo: Repo, number: int, place: int) -> int:
    """Another issue, or itself where there is none."""
    others = [i.number for i in repo.issues if i.number != number and not is_summary(i)]
    return others[place % len(others)] if others else number


def _trace(repo: Repo, number: int) -> tuple[int, int]:
    """What any deed on an issue changes."""
    issue = repo.issue(number)
    return len(issue.entries), issue.content_version


def _open(repo: Repo, human: Human, deed: Deed) -> str:
    if sum(not is_summary(issue) for issue in repo.issues) >= MOST_ISSUES:
        return ""
    title, body = str(deed.detail).split("\n", 1)
    return f"#{human.open_issue(title, body)}: {deed}"


NOTHING = st.just("")


def deeds(what: str, details: st.SearchStrategy[str] = NOTHING) -> st.SearchStrategy[Deed]:
    """Deeds of one kind."""
    places = st.integers(0, MOST_ISSUES)
    return st.builds(Deed, st.sampled_from(PEOPLE), st.just(what), places, details)


OPENING = deeds(
    "opens", st.builds("{}\n{}".format, st.sampled_from(TITLES), st.sampled_from(BODIES))
)
ASSIGNING = deeds("assigns", st.sampled_from(["claude", "bob"]))
UNASSIGNING = deeds("un-assigns", st.sampled_from(["claude", "claude", "bob"]))
LABELLING = deeds("puts on", st.sampled_from([*LABELS, KIMI]))
UNLABELLING = deeds("takes off", st.sampled_from([*LABELS, KIMI, KIMI]))
FLAGGING = deeds("puts on", st.just(FLAG)) | deeds("takes off", st.just(FLAG))
HOLDING = deeds("puts on", st.just(HOLD)) | deeds("takes off", st.just(HOLD))
EDITING = deeds("retitles", st.sampled_from(TITLES)) | deeds("rewrites", st.sampled_from(BODIES))
CLOSING = deeds("closes") | deeds("re-opens")
TALKING = deeds("says", st.sampled_from(["Why?", "Because.", "@triage-bot go on"]))
WAITING = st.builds(
    Deed, st.just("bob"), st.just("makes it wait for"), st.just(NEWEST), st.sampled_from("0123")
)
DEPENDING = deeds("makes it wait for", st.sampled_from("0123")) | deeds("lets it wait no more")
ANYTHING = st.one_of(
    UNASSIGNING, FLAGGING, HOLDING, CLOSING, UNLABELLING, ASSIGNING, EDITING, DEPENDING,
    LABELLING, TALKING, OPENING,
)  # fmt: skip
TAKING_BACK = UNASSIGNING | UNLABELLING | FLAGGING | HOLDING | CLOSING
