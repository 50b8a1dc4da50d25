"""How much still fits: the cycle's budget and each agent's WIP limit (design §3; no I/O)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from triage.deciding.decision import Action, Assessment
from triage.deciding.history import Target, is_on
from triage.deciding.settle import target_of
from triage.model import Issue
from triage.policy import NEEDS_OWNER, Agent, Policy


@dataclass(frozen=True, slots=True)
class Slots:
    """What is used up: issues acted on in this cycle, and open issues per login or label.

    Agents may share a login or a label; then they share its issues, too.
    """

    policy: Policy
    acted: int = 0
    having: Counter[Target] = field(default_factory=Counter)

    def refusal(self, assessment: Assessment) -> str:
        """Why acting on the issue must wait for another cycle, or ""."""
        agent = self._agent(assessment)
        limited = agent is not None and not assessment.urgent and agent.max_open
        if agent and limited and self.having[_key(agent)] >= agent.max_open:
            return f"{agent.name} is at its limit of {agent.max_open} open issues"
        budget = self.policy.max_operations
        return f"the cycle's budget of {budget} is used up" if self.acted >= budget else ""

    def take(self, assessment: Assessment) -> Slots:
        """What is left after acting on the issue."""
        return replace(self, acted=self.acted + 1, having=self._plus(assessment))

    def occupy(self, assessment: Assessment) -> Slots:
        """What is left after another run gave the issue to its agent."""
        return replace(self, having=self._plus(assessment))

    def refund(self, failed: int) -> Slots:
        """What is left when that many issues were not acted on after all."""
        return replace(self, acted=self.acted - failed)

    def _plus(self, assessment: Assessment) -> Counter[Target]:
        agent = self._agent(assessment)
        return self.having + Counter([_key(agent)] if agent else [])

    def _agent(self, assessment: Assessment) -> Agent | None:
        """The agent that would get the issue; one that carries the flag gets that off first."""
        decision = assessment.decision
        if decision.action is not Action.DISPATCH or assessment.issue.has_label(NEEDS_OWNER):
            return None
        return self.policy.agents[decision.agent]


def slots_of(policy: Policy, issues: Iterable[Issue]) -> Slots:
    """The slots at the start of a cycle: who has how many of the open issues."""
    targets = {_key(agent) for agent in policy.agents.values()}
    having = Counter(target for issue in issues for target in targets if is_on(issue, target))
    return Slots(policy, having=having)


def _key(agent: Agent) -> Target:
    """What tells agents apart: Gitea's logins ignore case."""
    target = target_of(agent)
    return Target(target.kind, target.subject.casefold())
