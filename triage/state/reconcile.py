"""Decides again from an issue and its history: what is left to write (design §4.3; no I/O)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from triage.policy import APPROVED, HOLD, NEEDS_OWNER, Policy
from triage.rules.assessment import Action, Assessment, Decision, Rule, flagged, skip
from triage.rules.stale import agent_on
from triage.state.history import History


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is left to write on an issue, or nothing.

    Attributes:
        assessment: with the decision that stands.
        on: what is to be put on (a label, or a login with "@" in front), or "".
        off: our flags that are to be taken off, and the agent that did nothing.
        had: the agents that have had the issue and did nothing.
    """

    assessment: Assessment
    on: str = ""
    off: tuple[str, ...] = ()
    had: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be written."""
        return not self.on and not self.off


def reconcile(assessment: Assessment, history: History, policy: Policy) -> Plan:
    """What is left to do on an issue.

    In this order: hold, a human's flag, a rule that skips, an agent that a human took off, a flag
    that a human took off, dispatch, flag.
    """
    issue, decision = assessment.issue, assessment.decision
    if not issue.is_open:
        return _skipped(assessment, Rule.GONE, "closed meanwhile")
    if decision.rule is Rule.HOLD:
        return Plan(assessment=assessment)
    flags = assessment.flags
    if theirs := [flag for flag in flags if not history.put_on_by_us(flag)]:
        reason = f"label {theirs[0]} was put on by hand: take it off to let it go on"
        return _skipped(assessment, Rule.KEPT, reason)
    if decision.action is Action.SKIP:
        return Plan(assessment=assessment, off=tuple(flags), had=history.had)
    stale = [agent.thing for agent in [agent_on(issue, policy)] if agent]
    if theirs := [thing for thing in stale if not history.put_on_by_us(thing)]:
        assigned = skip(Rule.ASSIGNED, f"assigned to {theirs[0].removeprefix('@')} by hand")
        return Plan(assessment=replace(assessment, decision=assigned), off=tuple(flags))
    had = tuple(dict.fromkeys((*history.had, *stale)))
    wanted = _wanted(decision, history, policy, had)
    on = _thing(wanted, policy)
    return Plan(
        assessment=replace(assessment, decision=wanted),
        on="" if issue.has(on) else on,
        off=tuple(thing for thing in (*flags, *stale) if thing != on),
        had=had,
    )


def _wanted(decision: Decision, history: History, policy: Policy, had: tuple[str, ...]) -> Decision:
    """The decision, unless what a human took off, or who had the issue, stands against it."""
    agents = {agent.thing: agent.name for agent in policy.agents.values()}
    if event := history.agent_taken_off(agents):
        name = next(n for thing, n in agents.items() if thing.casefold() == event.thing)
        return skip(Rule.TAKEN_BACK, f"{event.author or 'somebody'} took {name} off")
    if decision.action is Action.DISPATCH or decision.rule is Rule.NO_AGENT_LEFT:
        return _next_agent(decision, policy, had) if had else decision
    if event := history.flag_taken_off(decision.flag):
        return skip(Rule.APPROVED, f"{event.author or 'somebody'} took {decision.flag} off")
    return decision


def _next_agent(decision: Decision, policy: Policy, had: tuple[str, ...]) -> Decision:
    """The dispatch to the first agent of the route that has not had the issue, if there is one."""
    tried = {thing.casefold() for thing in had}
    left = [n for n in decision.agents if policy.agents[n].thing.casefold() not in tried]
    if left:
        return replace(decision, agent=left[0])
    names = [a.name for a in policy.agents.values() if a.thing.casefold() in tried]
    reason = f"{' and '.join(names)} had it, and nothing moved"
    return flagged(Rule.NO_AGENT_LEFT, reason, NEEDS_OWNER)


def _thing(decision: Decision, policy: Policy) -> str:
    """What carries a decision out."""
    if decision.action is Action.DISPATCH:
        return policy.agents[decision.agent].thing
    return {Rule.TAKEN_BACK: HOLD, Rule.APPROVED: APPROVED}.get(decision.rule, decision.flag)


def _skipped(assessment: Assessment, rule: Rule, reason: str) -> Plan:
    return Plan(assessment=replace(assessment, decision=skip(rule, reason)))
