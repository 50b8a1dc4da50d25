"""What a cycle found and did: the value behind every report and the summary (no I/O)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from triage.rules.assessment import Action, Assessment, Rule
from triage.state.markers import Change


class Outcome(StrEnum):
    """What became of a decision in this cycle."""

    DONE = "done"
    PLANNED = "planned"
    DEFERRED = "deferred"
    FAILED = "failed"
    NONE = "none"


class SummaryOutcome(StrEnum):
    """What became of the summary in this cycle."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    PLANNED = "planned"
    FAILED = "failed"
    OFF = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One open issue in a report; `note` says why it was deferred, `error` why it failed."""

    assessment: Assessment
    outcome: Outcome = Outcome.NONE
    note: str = ""
    error: str = ""

    @property
    def number(self) -> int:
        """The issue's number."""
        return self.assessment.number

    @property
    def acted(self) -> bool:
        """Whether something was written, or would have been."""
        return self.outcome in {Outcome.DONE, Outcome.PLANNED}

    @property
    def kind(self) -> str:
        """Under which of the report's counts the issue falls; every issue falls under one."""
        if not self.acted:
            return "skipped" if self.outcome is Outcome.NONE else str(self.outcome)
        return _KINDS[self.assessment.decision.action]


def failed(assessment: Assessment, error: str) -> Row:
    """The row of an issue on which something went wrong."""
    return Row(assessment=assessment, outcome=Outcome.FAILED, error=error)


# What is left alone was written on to take a flag off, or to note what a human did by a label.
_KINDS = {Action.DISPATCH: "dispatched", Action.FLAG: "flagged", Action.SKIP: "cleared"}
KINDS = ("dispatched", "flagged", "cleared", "skipped", "deferred", "failed")


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryResult:
    """The summary issue's number (0 if there is none) and what became of it.

    `figures` are those of the days before, as far as open summaries tell of them.
    """

    number: int = 0
    outcome: SummaryOutcome = SummaryOutcome.OFF
    error: str = ""
    figures: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A whole cycle.

    Attributes:
        rows: every open issue, in the order of work; the tool's summaries are not among them.
        source: where the policy came from, in words.
        server: the address of Gitea; "" for a backlog from a file.
        complete: whether the whole backlog was fetched.
        warnings: what the user should know besides, such as a missing setting.
        error: why the cycle ended early; "" when it did not.
        requests: how many requests were sent, by HTTP method.
    """

    tool: str
    policy: str
    repository: str
    date: str
    started_at: datetime
    dry_run: bool
    source: str = ""
    server: str = ""
    complete: bool = True
    rows: tuple[Row, ...] = ()
    summary: SummaryResult = SummaryResult()
    warnings: tuple[str, ...] = ()
    error: str = ""
    requests: Mapping[str, int] = field(default_factory=dict)
    duration_ms: int = 0

    @property
    def counts(self) -> dict[str, int]:
        """Open and ready issues, and how many fall under each kind; the kinds add up to open."""
        kinds = [row.kind for row in self.rows]
        ready = sum(row.assessment.ready for row in self.rows)
        return {
            "open": len(self.rows),
            "ready": ready,
            **{kind: kinds.count(kind) for kind in KINDS},
        }

    @property
    def failed(self) -> bool:
        """Whether a single operation failed, the summary's included."""
        rows = any(row.outcome is Outcome.FAILED for row in self.rows)
        return rows or self.summary.outcome is SummaryOutcome.FAILED


def changes_of(rows: Sequence[Row], now: datetime) -> tuple[Change, ...]:
    """What this cycle did, or would do: for the summary's marker and for its own report."""
    return tuple(_change(row, now) for row in rows if row.acted)


def _change(row: Row, now: datetime) -> Change:
    decision = row.assessment.decision
    action = {Rule.TAKEN_BACK: "hold", Rule.APPROVED: "approve"}.get(
        decision.rule, "clear" if decision.action is Action.SKIP else str(decision.action)
    )
    return Change(at=f"{now:%H:%M}", number=row.number, action=action, agent=decision.agent)
