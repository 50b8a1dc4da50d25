"""Under which one heading an issue stands once the cycle is over (design §5; no I/O)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

from triage.policy import Policy
from triage.rules.assessment import Action, Assessment, Rule
from triage.texts.report import Outcome, Row

MOST_ITEMS = 10
MOST_REFERENCES = 12


class Section(StrEnum):
    """The headings, in the order in which they are read."""

    NEEDS_YOU = "Needs you"
    FAILED = "Could not be done"
    AGENTS = "With the agents"
    NEXT = "Next up"
    WAITING = "Waiting"
    ALMOST = "Almost ready"
    NOT_READY = "Not ready"
    ALONE = "Left alone"


SKIPS = {
    Rule.HOLD: "on hold (`triage/hold`)",
    Rule.IGNORED: "tagged as nothing to be done",
    Rule.PHILOSOPHY: "philosophy or discussion",
    Rule.ASSIGNED: "assigned to people",
    Rule.IN_PROGRESS: "an open pull request is about them",
    Rule.UNTRUSTED: "written by somebody without write access: `triage/approved` lets them go on",
    Rule.NOT_READY: "not ready yet",
    Rule.NO_ROUTE: "no route of the policy takes them",
    Rule.TAKEN_BACK: "on hold (`triage/hold`)",
    Rule.APPROVED: "a flag was taken off, so they go on as they are",
    Rule.KEPT: "flagged by a human",
    Rule.GONE: "closed meanwhile",
    Rule.OVERTAKEN: "somebody, or another run, was on them at the same time",
}
"""Why issues are left alone, in the words of both reports and of the summary."""


def sections_of(rows: Iterable[Row], policy: Policy) -> dict[Section, list[Row]]:
    """The rows under each heading, in the order in which they came."""
    found: dict[Section, list[Row]] = {section: [] for section in Section}
    for row in rows:
        found[section_of(row, policy)].append(row)
    return found


def section_of(row: Row, policy: Policy) -> Section:
    """The heading of one issue."""
    found, decision = row.assessment, row.assessment.decision
    if row.outcome is Outcome.FAILED:
        return Section.FAILED
    if row.outcome is Outcome.DEFERRED or decision.is_queued:
        return Section.AGENTS if agent_of(row, policy) else Section.NEXT
    if decision.action is Action.FLAG:
        return Section.NEEDS_YOU if found.needs_a_person else Section.WAITING
    if agent_of(row, policy) or decision.action is Action.DISPATCH:
        return Section.AGENTS if agent_of(row, policy) else Section.NEXT
    return _skipped(found, policy)


def _skipped(found: Assessment, policy: Policy) -> Section:
    rule = found.decision.rule
    if rule is Rule.UNTRUSTED and found.ready:
        return Section.NEEDS_YOU
    if rule is Rule.NOT_READY:
        short = policy.ready_threshold - found.score.total
        return Section.ALMOST if short == 1 else Section.NOT_READY
    return Section.ALONE


def agent_of(row: Row, policy: Policy) -> str:
    """The agent that has the issue once the cycle is over, or ""."""
    decision, issue = row.assessment.decision, row.assessment.issue
    if decision.action is Action.DISPATCH and row.outcome in {Outcome.DONE, Outcome.NONE}:
        return decision.agent
    if decision.action is Action.FLAG:
        return ""
    return next((name for name, agent in policy.agents.items() if issue.has(agent.thing)), "")


def grouped(rows: Iterable[Row], why: Callable[[Row], str]) -> list[tuple[str, list[int]]]:
    """The numbers of the issues by the reason why; the most frequent reason first."""
    groups: dict[str, list[int]] = {}
    for row in rows:
        groups.setdefault(why(row), []).append(row.number)
    return sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))


def listed(items: Sequence[str], most: int) -> str:
    """The first of them behind commas, and how many more there are."""
    more = f" and {len(items) - most} more" if len(items) > most else ""
    return ", ".join(items[:most]) + more
