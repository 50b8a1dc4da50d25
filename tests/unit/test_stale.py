"""Which agents have done nothing for too long, and what the rules make of it (design §6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.unit.builders import make_backlog, make_issue
from triage.model import Issue
from triage.policy import DEFAULT_POLICY, HOLD, NEEDS_OWNER, Policy, Route
from triage.rules.assessment import Action, Decision, Rule
from triage.rules.decide import assess
from triage.rules.stale import in_words, stale_agent

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
BOTH = replace(DEFAULT_POLICY, routes=(Route(agents=("claude", "kimi")),))


def idle(days: float = 4, **kw: Any) -> Issue:
    given: dict[str, Any] = {"assignees": ("Claude",), "updated_at": NOW - timedelta(days=days)}
    return make_issue(**{**given, **kw})


def decided(issue: Issue, policy: Policy = BOTH, *pulls: Issue) -> Decision:
    backlog = replace(make_backlog(), now=NOW, pulls={1: pulls} if pulls else {})
    return assess(issue, backlog, policy).decision


@pytest.mark.parametrize(
    ("issue", "agent"),
    [
        (idle(), "claude"),
        (idle(3), ""),
        (idle(3.01), "claude"),
        (idle(assignees=()), ""),
        (idle(assignees=("ann",)), ""),
        (idle(assignees=("claude", "ann")), ""),
        (idle(labels=["kimi-ready"]), ""),
        (idle(assignees=(), labels=["Kimi-Ready"]), "kimi"),
        (idle(assignees=("ann",), labels=["kimi-ready"]), ""),
    ],
)
def test_stale_agent__alone_with_an_issue_on_which_nothing_moved(issue: Issue, agent: str) -> None:
    found = stale_agent(issue, DEFAULT_POLICY, NOW)
    assert (found.name if found else "") == agent


def test_stale_agent__never_offline_or_where_the_policy_says_so() -> None:
    agents = {"claude": replace(DEFAULT_POLICY.agents["claude"], stale_after=0)}
    assert stale_agent(idle(), DEFAULT_POLICY, None) is None
    assert stale_agent(idle(999), replace(DEFAULT_POLICY, agents=agents), NOW) is None


def test_decision__goes_to_the_next_agent_of_the_route() -> None:
    found = decided(idle())
    assert (found.action, found.rule, found.agent) == (Action.DISPATCH, Rule.STALE, "kimi")
    assert found.agents == ("kimi",)
    assert found.reason == "claude had it, and nothing moved for 3 days"


@pytest.mark.parametrize("routes", [(Route(agents=("claude",)),), ()])
def test_decision__without_another_agent_it_is_the_owners(routes: tuple[Route, ...]) -> None:
    found = decided(idle(), replace(DEFAULT_POLICY, routes=routes))
    assert (found.rule, found.flag) == (Rule.NO_AGENT_LEFT, NEEDS_OWNER)


@pytest.mark.parametrize(
    ("issue", "rule"),
    [
        (idle(2), Rule.ASSIGNED),
        (idle(body="short"), Rule.ASSIGNED),
        (idle(labels=["blocked"]), Rule.ASSIGNED),
        (idle(labels=[HOLD]), Rule.HOLD),
        (idle(labels=["wontfix"]), Rule.IGNORED),
    ],
)
def test_decision__what_could_not_be_given_stays_where_it_is(issue: Issue, rule: Rule) -> None:
    assert decided(issue).rule is rule


def test_decision__an_open_pull_request_is_a_sign_of_life() -> None:
    pull = make_issue(number=9, is_pull=True, author="claude")
    assert decided(idle(), BOTH, pull).rule is Rule.ASSIGNED


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(86_400, "1 day"), (259_200, "3 days"), (129_600, "36 hours"), (90, "90 seconds"),
     (5400, "90 minutes")],
)  # fmt: skip
def test_in_words(seconds: int, words: str) -> None:
    assert in_words(seconds) == words
