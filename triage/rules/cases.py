"""The rules of design §3 as one list, in their order: the first that matches decides (no I/O)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from triage.model import Issue
from triage.policy import APPROVED, BLOCKED, HOLD, NEEDS_OWNER, Agent, Policy
from triage.rules.assessment import (
    Assessment,
    Decision,
    Rule,
    dispatch,
    flagged,
    name_blockers,
    skip,
)
from triage.rules.circles import name_circle
from triage.rules.routes import route_of
from triage.rules.score import Check, hints_of
from triage.rules.stale import in_words, stale_agent
from triage.rules.tiers import Type


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An issue before its rules, with what they ask.

    Attributes:
        found: what else the rules say of it; its decision is still open.
        checks: what its score rests on.
        policy: the policy in force.
        owners: who has it: whoever is assigned, and the agents whose label it bears.
        trusted: whether its author's texts may start an agent (design §3.3).
        now: the server's time, None offline.
    """

    found: Assessment
    checks: Sequence[Check]
    policy: Policy
    owners: Sequence[str] = ()
    trusted: bool = True
    now: datetime | None = None

    @property
    def issue(self) -> Issue:
        """The issue."""
        return self.found.issue

    @property
    def about(self) -> str:
        """The pull request that is about it, in words, or ""."""
        pulls = self.found.pulls
        return f"pull request #{pulls[0]} is about it" if pulls else ""


WITH_HINTS = "; what would help: "
"""Stands in a reason between what is wanting and its hints."""


class Verdict(StrEnum):
    """What came of one rule."""

    PASSED = "passed"
    STOPPED = "stopped"
    APPROVED = "approved"
    """Not asked, because of the label `triage/approved`."""
    NOT_REACHED = "not reached"


class Answer(NamedTuple):
    """What came of one rule; the decision is there where it stopped the issue."""

    rule: Rule
    verdict: Verdict
    decision: Decision | None = None


def answers(case: Case) -> Iterator[Answer]:
    """What comes of each rule, in their order; the first that has a decision decides."""
    approved, decided = case.issue.has(APPROVED), False
    for rule, ask in RULES.items():
        if decided:
            yield Answer(rule, Verdict.NOT_REACHED)
        elif approved and rule in OBJECTIONS:
            yield Answer(rule, Verdict.APPROVED)
        else:
            decision = ask(case)
            decided = decision is not None
            yield Answer(rule, Verdict.STOPPED if decision else Verdict.PASSED, decision)


def decide(case: Case) -> Decision:
    """The decision of the first rule that has one; the last one always has."""
    return next(answer.decision for answer in answers(case) if answer.decision)


def _hold(case: Case) -> Decision | None:
    return skip(Rule.HOLD, f"label {HOLD}") if case.issue.has(HOLD) else None


def _ignored(case: Case) -> Decision | None:
    ignored = case.found.tags & case.policy.tags.ignored
    return skip(Rule.IGNORED, f"tagged {min(ignored)}") if ignored else None


def _philosophy(case: Case) -> Decision | None:
    if case.found.type is not Type.PHILOSOPHY:
        return None
    return skip(Rule.PHILOSOPHY, "philosophy or discussion: nothing to dispatch")


def _assigned(case: Case) -> Decision | None:
    """Who has an issue keeps it, unless it goes to another agent."""
    if not case.owners or _idle(case):
        return None
    assigned = f"assigned to {', '.join(case.owners)}"
    return skip(Rule.ASSIGNED, "; ".join(filter(None, [assigned, case.about])))


def _in_progress(case: Case) -> Decision | None:
    return skip(Rule.IN_PROGRESS, case.about) if case.about else None


def _untrusted(case: Case) -> Decision | None:
    if case.trusted:
        return None
    who = case.issue.author or "somebody"
    return skip(
        Rule.UNTRUSTED, f"written by {who}, who may not write here: {APPROVED} lets it go on"
    )


def _under_specified(case: Case) -> Decision | None:
    if case.found.ready or not case.found.tags & case.policy.tags.urgent:
        return None
    reason = f"P0, but under-specified: {_lacks(case)}"
    return flagged(Rule.UNDERSPECIFIED, reason, NEEDS_OWNER)


def _not_ready(case: Case) -> Decision | None:
    return None if case.found.ready else skip(Rule.NOT_READY, f"not ready: {_lacks(case)}")


def _lacks(case: Case) -> str:
    lacks = f"score {case.found.score.total} of {case.policy.ready_threshold}"
    hints = hints_of(case.checks, case.policy)
    return f"{lacks}{WITH_HINTS}{'; '.join(hints)}" if hints else lacks


def _blocked(case: Case) -> Decision | None:
    """A wait ends by itself; about a circle the owner is asked, once, on its lowest number."""
    found = case.found
    if found.circle:
        reason = f"waits in a circle: {name_circle(found.circle)}"
        lowest = found.circle[0] == found.number
        return flagged(Rule.BLOCKED, reason, NEEDS_OWNER if lowest else BLOCKED)
    if not found.blockers:
        return None
    return flagged(Rule.BLOCKED, f"blocked by {name_blockers(found.blockers)}", BLOCKED)


def _no_agent_left(case: Case) -> Decision | None:
    idle = _idle(case)
    if idle is None or _others(case, idle):
        return None
    return flagged(Rule.NO_AGENT_LEFT, _had_it(idle), NEEDS_OWNER)


def _stale(case: Case) -> Decision | None:
    idle = _idle(case)
    return dispatch(Rule.STALE, _had_it(idle), _others(case, idle)) if idle else None


def _had_it(agent: Agent) -> str:
    return f"{agent.name} had it, and nothing moved for {in_words(agent.stale_after)}"


def _others(case: Case, idle: Agent) -> tuple[str, ...]:
    """The agents of its route but the one that did nothing."""
    route = route_of(case.found, case.policy)
    agents = route.agents if route else ()
    return tuple(name for name in agents if case.policy.agents[name].thing != idle.thing)


def _routed(case: Case) -> Decision | None:
    found, route = case.found, route_of(case.found, case.policy)
    if route is None:
        return None
    matched = sorted(found.tags & (route.tags or frozenset()))
    why = f"ready, tagged {matched[0]}" if matched else "ready"
    return dispatch(Rule.ROUTED, f"urgent and {why}" if found.urgent else why, route.agents)


def _no_route(case: Case) -> Decision | None:
    del case
    return skip(Rule.NO_ROUTE, "no route of the policy takes it: add [[routes]] without tags")


def _idle(case: Case) -> Agent | None:
    """The agent that is to be relieved, which no rule does that would object to a dispatch."""
    if not case.owners or case.about:
        return None
    agent = stale_agent(case.issue, case.policy, case.now)
    if agent is None:
        return None
    objects = any(rule(case) for rule in OBJECTIONS.values())
    return agent if case.issue.has(APPROVED) or not objects else None


Asked = Callable[[Case], Decision | None]

OBJECTIONS: Mapping[Rule, Asked] = {
    Rule.UNTRUSTED: _untrusted,
    Rule.UNDERSPECIFIED: _under_specified,
    Rule.NOT_READY: _not_ready,
    Rule.BLOCKED: _blocked,
}
"""What the label `triage/approved` overrides."""

RULES: Mapping[Rule, Asked] = {
    Rule.HOLD: _hold,
    Rule.IGNORED: _ignored,
    Rule.PHILOSOPHY: _philosophy,
    Rule.ASSIGNED: _assigned,
    Rule.IN_PROGRESS: _in_progress,
    **OBJECTIONS,
    Rule.NO_AGENT_LEFT: _no_agent_left,
    Rule.STALE: _stale,
    Rule.ROUTED: _routed,
    Rule.NO_ROUTE: _no_route,
}
"""All rules in their order: the first that has a decision decides."""
