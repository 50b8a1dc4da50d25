"""Decides again from an issue and its history: what is left to write (design §4.3; no I/O)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from triage.policy import APPROVED, HOLD, Policy
from triage.rules.assessment import Action, Assessment, Decision, Rule, skip
from triage.state.history import History


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is left to write on an issue, or nothing.

    Attributes:
        assessment: with the decision that stands.
        on: what is to be put on (a label, or a login with "@" in front), or "".
        off: the flags of ours that are to be taken off.
    """

    assessment: Assessment
    on: str = ""
    off: tuple[str, ...] = ()

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
        return Plan(assessment=assessment, off=tuple(flags))
    wanted = _wanted(decision, history, policy)
    on = _thing(wanted, policy)
    return Plan(
        assessment=replace(assessment, decision=wanted),
        on="" if issue.has(on) else on,
        off=tuple(flag for flag in flags if flag != on),
    )


def _wanted(decision: Decision, history: History, policy: Policy) -> Decision:
    """The decision, unless what a human took off stands against it."""
    agents = {agent.thing: agent.name for agent in policy.agents.values()}
    if event := history.agent_taken_off(agents):
        name = next(n for thing, n in agents.items() if thing.casefold() == event.thing)
        return skip(Rule.TAKEN_BACK, f"{event.author or 'somebody'} took {name} off")
    if decision.flag and (event := history.flag_taken_off(decision.flag)):
        return skip(Rule.APPROVED, f"{event.author or 'somebody'} took {decision.flag} off")
    return decision


def _thing(decision: Decision, policy: Policy) -> str:
    """What carries a decision out."""
    if decision.action is Action.DISPATCH:
        return policy.agents[decision.agent].thing
    return {Rule.TAKEN_BACK: HOLD, Rule.APPROVED: APPROVED}.get(decision.rule, decision.flag)


def _skipped(assessment: Assessment, rule: Rule, reason: str) -> Plan:
    return Plan(assessment=replace(assessment, decision=skip(rule, reason)))
