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
    if answer.verdict is Verdict.NOT_REACHED:
        return ""
    passed = _PASSED[answer.rule]
    return passed if isinstance(passed, str) else passed(told)


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


_PASSED: dict[Rule, str | Callable[[Explanation], str]] = {
    Rule.HOLD: f"no label {HOLD}",
    Rule.IGNORED: "no tag of the group ignored",
    Rule.PHILOSOPHY: lambda told: f"its type is {told.found.type}",
    Rule.ASSIGNED: _assigned,
    Rule.IN_PROGRESS: "no open pull request that counts is about it",
    Rule.UNTRUSTED: _untrusted,
    Rule.UNDERSPECIFIED: _under_specified,
    Rule.NOT_READY: _score,
    Rule.BLOCKED: "it waits for nothing that is open",
    Rule.NO_AGENT_LEFT: _no_agent_left,
    Rule.STALE: "no agent has had it for too long",
    Rule.ROUTED: "no route takes it",
}
