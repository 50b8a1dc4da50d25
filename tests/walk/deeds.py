"""What humans do, as values that print readably and can be done at any moment."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from tests.double import Human, Issue, Repo
from tests.double.deeds import AlreadyError, BlockedError
from tests.drive import READY
from tests.walk.facts import (
    AGENTS,
    APPROVED,
    BLOCKED,
    BOT,
    CLAUDE,
    FLAGS,
    HOLD,
    KIMI,
    NEEDS_OWNER,
    SUMMARY,
    audits,
    is_summary,
)

MOST_ISSUES = 6
NEWEST = -1
AGAIN = "and puts it on again"
PEOPLE = ("alice", "bob", "claude")
TITLES = (
    "[bug] Crash", "[feature] Wish", "[feature] Dream", "[feature] [spike] Study",
    "[security] Hole", "[security] Leak", "[security] [feature] Door", "[rfc] Talk",
)  # fmt: skip
BODIES = (
    READY, READY, "short", "short", f"{READY}\nMore.",
    *(f"{READY}\n\nBlocked by #{n}" for n in (1, 2, 3, 4)),
)  # fmt: skip
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


def _unsay(repo: Repo, human: Human, number: int, detail: str) -> None:
    for comment in audits(repo.issue(number))[:1]:
        human.delete_comment(comment.id)


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
    "deletes our comment": _unsay,
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
    if deed.what == "takes back":
        return _take_back(repo, human, deed)
    issues = [i for i in repo.issues if deed.what in ON_SUMMARIES or not is_summary(i)]
    issues = [i for i in issues if _has(i, deed)] or issues
    if not issues:
        return ""
    number = issues[deed.place % len(issues)].number
    if deed.what == "makes it wait for":
        deed = replace(deed, detail=_other(repo, number, int(deed.detail)))
    before = _trace(repo, number)
    with suppress(AlreadyError, BlockedError):
        DOINGS[deed.what](repo, human, number, str(deed.detail))
    return f"#{number}: {deed}" if _trace(repo, number) != before else ""


def _take_back(repo: Repo, human: Human, deed: Deed) -> str:
    """Takes an agent or a flag off, wherever there is one, and then changes their mind.

    The detail is a label that they put on and take off behind it, or `again`.
    """
    found = [
        (issue.number, thing)
        for issue in repo.issues
        if not issue.closed and not is_summary(issue)
        for thing in (*AGENTS, *FLAGS)
        if thing in {*issue.label_names, *issue.logins}
    ]
    if not found:
        return ""
    number, thing = found[deed.place % len(found)]
    put, take = (human.assign, human.unassign) if thing == CLAUDE else (human.label, human.unlabel)
    take(number, thing)
    if deed.detail == AGAIN:
        put(number, thing)
    elif deed.detail:
        human.label(number, str(deed.detail))
        human.unlabel(number, str(deed.detail))
    return f"#{number}: {deed.who} takes {thing} back {deed.detail}".rstrip()


def _has(issue: Issue, deed: Deed) -> bool:
    """Whether there is something to take off, or to open again."""
    if deed.what == "re-opens":
        return bool(issue.closed)
    things = {"takes off": issue.label_names, "un-assigns": set(issue.logins)}
    return deed.what not in things or deed.detail in things[deed.what]


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
ANYBODY = (*PEOPLE, BOT)
"""With a workflow that shares the tool's login: by its gestures it is a human like others."""


def deeds(
    what: str, details: st.SearchStrategy[str] = NOTHING, people: tuple[str, ...] = PEOPLE
) -> st.SearchStrategy[Deed]:
    """Deeds of one kind."""
    places = st.integers(0, MOST_ISSUES)
    return st.builds(Deed, st.sampled_from(people), st.just(what), places, details)


def _on_and_off(*labels: str) -> st.SearchStrategy[Deed]:
    """Puts one of these labels on, or takes it off."""
    names = st.sampled_from(labels)
    return deeds("puts on", names, ANYBODY) | deeds("takes off", names, ANYBODY)


OPENING = deeds(
    "opens",
    st.builds(
        "{}\n{}".format,
        st.sampled_from([*TITLES, f"{SUMMARY} — 2026-11-22"]),
        st.sampled_from(BODIES),
    ),
)
ASSIGNING = deeds("assigns", st.sampled_from(["claude", "bob"]), ANYBODY)
ANSWERING = deeds("takes back", people=ANYBODY)
WAVERING = deeds("takes back", st.sampled_from([AGAIN, APPROVED, HOLD]), ANYBODY)
CIRCLING = st.permutations([0, 1, 2]).map(
    lambda places: [
        Deed("bob", "rewrites", a, f"{READY}\n\nBlocked by #{b + 1}")
        for a, b in itertools.pairwise([*places[:2], places[0]])
    ]
)
"""Two issues wait for each other."""
UNASSIGNING = deeds("un-assigns", st.sampled_from(["claude", "claude", "bob"]), ANYBODY)
LABELLING = deeds("puts on", st.sampled_from([*LABELS, KIMI]), ANYBODY)
UNLABELLING = deeds("takes off", st.sampled_from([*LABELS, KIMI, KIMI]), ANYBODY)
FLAGGING = _on_and_off(NEEDS_OWNER, BLOCKED)
HOLDING = _on_and_off(HOLD)
APPROVING = _on_and_off(APPROVED)
EDITING = deeds("retitles", st.sampled_from(TITLES)) | deeds("rewrites", st.sampled_from(BODIES))
CLOSING = deeds("closes") | deeds("re-opens")
TALKING = deeds("says", st.sampled_from(["Why?", "@triage-bot go on"])) | deeds(
    "deletes our comment"
)
WAITING = st.builds(
    Deed, st.just("bob"), st.just("makes it wait for"), st.just(NEWEST), st.sampled_from("0123")
)
DEPENDING = deeds("makes it wait for", st.sampled_from("0123")) | deeds("lets it wait no more")
ANYTHING = st.one_of(
    UNASSIGNING, FLAGGING, ANSWERING, HOLDING, APPROVING, CLOSING, UNLABELLING, ASSIGNING,
    EDITING, DEPENDING, LABELLING, TALKING, OPENING,
)  # fmt: skip
TAKING_BACK = st.one_of(ANSWERING, deeds("takes back"), WAVERING, HOLDING, APPROVING, CLOSING)
