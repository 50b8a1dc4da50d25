"""What a bystander sees of the issues: the facts that the invariants are about (design §2–§5)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.double import Issue, Repo

FLAG = "triage/needs-owner"
HOLD = "triage/hold"
KIMI = "kimi-ready"
CLAUDE = "claude"
BOT = "triage-bot"
TARGETS = (CLAUDE, KIMI, FLAG)
SUMMARY = "[Triage]"

URGENT = {"security", "p0"}
MARKER = "<!-- gitea-triage:audit "


@dataclass(frozen=True, slots=True)
class Facts:
    """An issue at one moment.

    Attributes:
        edits: how often its body was saved.
        tags: its title's tags and its labels, but for the tool's own labels.
        on: which of the targets are on it: claude, kimi-ready, triage/needs-owner.
        native: the numbers of its open native blockers.
        waits: the numbers of all its open blockers.
    """

    title: str
    body: str
    edits: int
    tags: frozenset[str]
    is_open: bool
    held: bool
    logins: tuple[str, ...]
    on: frozenset[str]
    native: frozenset[int]
    waits: frozenset[int]

    @property
    def inputs(self) -> tuple[object, ...]:
        """What a decision rests on: as long as it stays the same, a human's word stands.

        A body that was saved counts as changed: Gitea tells when, but not what it was before.
        """
        return self.title, self.edits, self.tags, self.waits

    @property
    def urgent(self) -> bool:
        return bool(self.tags & (URGENT | {"bug"}))


def facts_of(repo: Repo) -> dict[int, Facts]:
    """The facts of all issues by number, those of the summaries included."""
    return {issue.number: _facts(repo, issue) for issue in repo.issues}


def _facts(repo: Repo, issue: Issue) -> Facts:
    native = frozenset(blocker.number for blocker in issue.blockers if not blocker.closed)
    return Facts(
        title=issue.title,
        body=issue.body,
        edits=issue.content_version,
        tags=frozenset(re.findall(r"\[(\w+)]", issue.title)) | issue.label_names - {*TARGETS, HOLD},
        is_open=not issue.closed,
        held=HOLD in issue.label_names,
        logins=tuple(issue.logins),
        on=frozenset({*issue.logins, *issue.label_names} & set(TARGETS)),
        native=native,
        waits=native | _named(repo, issue),
    )


def _named(repo: Repo, issue: Issue) -> frozenset[int]:
    """The open issues that the text says it is blocked by."""
    named = {int(digits) for digits in re.findall(r"Blocked by #(\d+)", issue.body)}
    others = (repo.data.issues.get(number) for number in named - {issue.number})
    return frozenset(
        other.number for other in others if other and not other.closed and not is_summary(other)
    )


def is_summary(issue: Issue) -> bool:
    return issue.author.login == BOT and issue.title.startswith(SUMMARY)


def put_by(issue: Issue, target: str) -> str:
    """Who put a target on last."""
    adds = [
        entry
        for entry in issue.entries
        if (entry.assignee and entry.assignee.login == target and not entry.removed)
        or (entry.label and entry.label.name == target and entry.body == "1")
    ]
    return adds[-1].user.login if adds else ""


def audits(issue: Issue) -> int:
    """How many audit comments of ours stand on an issue."""
    return sum(c.user.login == BOT and MARKER in c.body for c in issue.comments)
