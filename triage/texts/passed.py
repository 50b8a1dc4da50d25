"""Why a rule let an issue pass, in a few words (no I/O)."""

from __future__ import annotations

from collections.abc import Callable

from triage.policy import APPROVED, HOLD
from triage.rules.assessment import Rule
from triage.rules.cases import WITH_HINTS, Answer, Verdict
from triage.texts.explanation import Explanation


def why(answer: Answer, told: Explanation) -> str:
    """What came of a rule, in a few words; the reason of a decision may quote the issue."""
    if answer.decision:
        return answer.decision.reason.partition(WITH_HINTS)[0]
    if answer.verdict is Verdict.APPROVED:
        return f"label {APPROVED} is on"
    passed = _PASSED.get(answer.rule) if answer.verdict is Verdict.PASSED else None
    return passed(told) if passed else ""


def _assigned(told: Explanation) -> str:
    stale = told.found.decision.rule in {Rule.STALE, Rule.NO_AGENT_LEFT}
    return "an agent has it, but nothing moves" if stale else "nobody has it"


def _untrusted(told: Explanation) -> str:
    if told.backlog.writers is None:
        return "who wrote it makes no difference here"
    return f"{told.found.issue.author or 'somebody'} may write here"


def _under_specified(told: Explanation) -> str:
    return _score(told) if told.found.ready else "no urgent tag"


def _score(told: Explanation) -> str:
    return f"its score is {told.found.score.total}, {told.policy.ready_threshold} is needed"


def _no_agent_left(told: Explanation) -> str:
    stale = told.found.decision.rule is Rule.STALE
    return "another agent is left" if stale else "no agent has had it for too long"


_PASSED: dict[Rule, Callable[[Explanation], str]] = {
    Rule.HOLD: lambda told: f"no label {HOLD}",  # noqa: ARG005 - as the others
    Rule.IGNORED: lambda told: "no tag of the group ignored",  # noqa: ARG005
    Rule.PHILOSOPHY: lambda told: f"its type is {told.found.type}",
    Rule.ASSIGNED: _assigned,
    Rule.IN_PROGRESS: lambda told: "no open pull request that counts is about it",  # noqa: ARG005
    Rule.UNTRUSTED: _untrusted,
    Rule.UNDERSPECIFIED: _under_specified,
    Rule.NOT_READY: _score,
    Rule.BLOCKED: lambda told: "it waits for nothing that is open",  # noqa: ARG005
    Rule.NO_AGENT_LEFT: _no_agent_left,
    Rule.STALE: lambda told: "no agent has had it for too long",  # noqa: ARG005
    Rule.ROUTED: lambda told: "no route takes it",  # noqa: ARG005
}
