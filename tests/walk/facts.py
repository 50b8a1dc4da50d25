"""What a bystander sees of the issues: the facts that the invariants are about (design §3–§5)."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from tests.double import Entry, Issue, Repo
from triage.state.markers import Entry as Marker
from triage.state.markers import parse_day, parse_entry

NEEDS_OWNER = "triage/needs-owner"
BLOCKED = "triage/blocked"
HOLD = "triage/hold"
APPROVED = "triage/approved"
KIMI = "kimi-ready"
CLAUDE = "claude"
BOT = "triage-bot"
AGENTS = (CLAUDE, KIMI)
FLAGS = (NEEDS_OWNER, BLOCKED)
OWN = {*FLAGS, HOLD, APPROVED}
SUMMARY = "[Triage] Daily backlog summary"

URGENT = {"security", "p0"}


@dataclass(frozen=True, slots=True)
class Facts:
    """An issue at one moment.

    Attributes:
        tags: its title's tags and its labels, but for the tool's own labels.
        own: the tool's own labels that are on it.
        native: the numbers of its open native blockers.
        named: the numbers of the open issues that its text waits for.
        comment: the id of our audit comment, or 0.
    """

    title: str
    body: str
    tags: frozenset[str]
    is_open: bool
    own: frozenset[str]
    logins: tuple[str, ...]
    native: frozenset[int]
    named: frozenset[int]
    comment: int

    @property
    def held(self) -> bool:
        return HOLD in self.own

    @property
    def flags(self) -> frozenset[str]:
        return self.own & set(FLAGS)

    @property
    def agents(self) -> frozenset[str]:
        """The agents that have it."""
        return frozenset({*self.logins, *self.tags} & set(AGENTS))

    @property
    def urgent(self) -> bool:
        return bool(self.tags & URGENT)


def facts_of(repo: Repo) -> dict[int, Facts]:
    """The facts of all issues by number, those of the summaries included."""
    return {issue.number: _facts(repo, issue) for issue in repo.issues}


def _facts(repo: Repo, issue: Issue) -> Facts:
    found = audits(issue)
    return Facts(
        title=issue.title,
        body=issue.body,
        tags=frozenset(re.findall(r"\[(\w+)]", issue.title)) | issue.label_names - OWN,
        is_open=not issue.closed,
        own=frozenset(issue.label_names & OWN),
        logins=tuple(issue.logins),
        native=frozenset(blocker.number for blocker in issue.blockers if not blocker.closed),
        named=_named(repo, issue),
        comment=found[0].id if found else 0,
    )


def _named(repo: Repo, issue: Issue) -> frozenset[int]:
    named = {int(digits) for digits in re.findall(r"Blocked by #(\d+)", issue.body)}
    others = (repo.data.issues.get(number) for number in named - {issue.number})
    return frozenset(
        other.number for other in others if other and not other.closed and not is_summary(other)
    )


def is_summary(issue: Issue) -> bool:
    """Whether it looks like a daily summary, whoever wrote it."""
    return issue.title.startswith(SUMMARY) or parse_day(issue.body) is not None


def is_our_summary(issue: Issue) -> bool:
    return is_summary(issue) and issue.author.login == BOT


def audits(issue: Issue) -> list[Entry]:
    """Our audit comments on an issue, the oldest first."""
    return [c for c in issue.comments if c.user.login == BOT and parse_entry(c.body)]


def marker(issue: Issue) -> Marker | None:
    """What our audit comment announces."""
    found = audits(issue)
    return parse_entry(found[0].body) if found else None


# Timelines --------------------------------------------------------------------------------------


def newest(repo: Repo) -> int:
    """The id of the newest entry of any timeline."""
    return max((entry.id for issue in repo.issues for entry in issue.entries), default=0)


def is_put(entry: Entry) -> bool:
    return entry.body == "1" if entry.label else not entry.removed


def events(issue: Issue, things: Collection[str], *, put: bool | None = None) -> list[Entry]:
    """Where any of these labels and logins was put on or taken off, the oldest first."""
    return [
        entry
        for entry in issue.entries
        if (entry.label and entry.label.name in things)
        or (entry.assignee and entry.assignee.login in things)
        if put is None or is_put(entry) is put
    ]


def begun(issue: Issue) -> int:
    """The entry with which all began anew: re-opened, or `triage/hold` taken off."""
    anew = [*issue.events("reopen"), *events(issue, {HOLD}, put=False)]
    return max((entry.id for entry in anew), default=0)
