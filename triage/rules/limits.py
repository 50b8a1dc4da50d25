"""How much still fits: the cycle's budget and each agent's limit (design §3.4; no I/O)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from triage.model import Issue
from triage.policy import Agent, Policy
from triage.rules.assessment import Action, Assessment, Rule, skip


@dataclass(frozen=True, slots=True)
class Slots:
    """What is used up: issues acted on in this cycle, and open issues per login or label.

    Agents may share a login or a label; then they share its issues, too.
    """

    policy: Policy
    acted: int = 0
    having: Counter[str] = field(default_factory=Counter)

    def refusal(self, assessment: Assessment) -> str:
        """Why acting on the issue must wait for another cycle, or ""."""
        agent = self._agent(assessment)
        urgent = assessment.tags & self.policy.tags.urgent  # a bug alone is none
        limited = agent is not None and not urgent and agent.max_open
        if agent and limited and (has := self.having[agent.thing.casefold()]) >= agent.max_open:
            return f"{agent.name} has {has} open (at most {agent.max_open})"
        budget = self.policy.max_operations
        return f"the cycle's budget of {budget} is used up" if self.acted >= budget else ""

    def take(self, assessment: Assessment) -> Slots:
        """What is left after acting on the issue."""
        return replace(self.occupy(assessment), acted=self.acted + 1)

    def occupy(self, assessment: Assessment) -> Slots:
        """What is left after somebody else gave the issue to its agent."""
        agent = self._agent(assessment)
        more = Counter([agent.thing.casefold()] if agent else [])
        return replace(self, having=self.having + more)

    def _agent(self, assessment: Assessment) -> Agent | None:
        decision = assessment.decision
        return self.policy.agents[decision.agent] if decision.action is Action.DISPATCH else None


def slots_of(policy: Policy, issues: Iterable[Issue]) -> Slots:
    """The slots at the start of a cycle: who has how many of the open issues."""
    things = {agent.thing.casefold() for agent in policy.agents.values()}
    return Slots(policy, having=Counter(t for issue in issues for t in things if issue.has(t)))


def fitting(queue: Iterable[Assessment], slots: Slots) -> list[Assessment]:
    """The issues that fit together, in the order of work.

    One with a flag is among them even if its agent has enough: the flag must not outlive its
    reason.
    """
    batch: list[Assessment] = []
    for listed in queue:
        refusal, fits = slots.refusal(listed), listed
        if refusal and listed.flags:
            fits = replace(listed, decision=skip(Rule.ROUTED, refusal))
        if not slots.refusal(fits):
            batch.append(fits)
            slots = slots.take(fits)
    return batch
