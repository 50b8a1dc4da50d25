from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.builders import flag, make_assessment, make_decision, make_issue, skip
from triage.policy import BLOCKED, CLAUDE, DEFAULT_POLICY, KIMI, Agent, Policy
from triage.rules.assessment import Assessment
from triage.rules.limits import Slots, slots_of

CLAUDE_ON, KIMI_ON = "@claude", "kimi-ready"


def policy(budget: int = 30, claude: int = 5, kimi: int = 5) -> Policy:
    agents = {"claude": replace(CLAUDE, max_open=claude), "kimi": replace(KIMI, max_open=kimi)}
    return replace(DEFAULT_POLICY, max_operations=budget, agents=agents)


def dispatch(agent: str = "claude", *, urgent: bool = False) -> Assessment:
    """A bug, which alone passes no limit; an urgent tag does."""
    tags = frozenset({"bug", "security"} if urgent else {"bug"})
    return make_assessment(decision=make_decision(agent=agent), tags=tags, urgent=True)


QUEUES = st.lists(
    st.one_of(
        st.builds(dispatch, st.sampled_from(["claude", "kimi"]), urgent=st.booleans()),
        st.just(make_assessment(decision=flag())),
    ),
    max_size=20,
)
POLICIES = st.builds(policy, st.integers(0, 12), st.integers(0, 4), st.integers(0, 4))
BUSY = st.fixed_dictionaries({CLAUDE_ON: st.integers(0, 6), KIMI_ON: st.integers(0, 6)})


def taken(queue: list[Assessment], slots: Slots) -> tuple[list[Assessment], Slots]:
    """What is acted on when each issue that fits is taken."""
    acted = []
    for assessment in queue:
        if not slots.refusal(assessment):
            acted.append(assessment)
            slots = slots.take(assessment)
    return acted, slots


@given(QUEUES, POLICIES)
def test_slots__the_budget_is_never_exceeded(queue: list[Assessment], rules: Policy) -> None:
    assert len(taken(queue, Slots(rules))[0]) == min(
        rules.max_operations, len(taken(queue, Slots(replace(rules, max_operations=99)))[0])
    )


@given(QUEUES, POLICIES, BUSY)
def test_slots__no_issue_that_is_not_urgent_exceeds_the_limit(
    queue: list[Assessment], rules: Policy, busy: dict[str, int]
) -> None:
    slots = Slots(rules, having=Counter(busy))
    for assessment in queue:
        agent = rules.agents.get(assessment.decision.agent)
        full = agent and agent.max_open and slots.having[agent.thing] >= agent.max_open
        if full and "security" not in assessment.tags:
            assert slots.refusal(assessment)
        slots = slots if slots.refusal(assessment) else slots.take(assessment)


@given(QUEUES, POLICIES, BUSY)
def test_slots__within_the_budget_an_urgent_issue_always_fits(
    queue: list[Assessment], rules: Policy, busy: dict[str, int]
) -> None:
    slots = taken(queue, Slots(rules, having=Counter(busy)))[1]
    fits = not slots.refusal(dispatch(urgent=True))
    assert fits is (slots.acted < rules.max_operations)


@given(QUEUES, BUSY)
def test_slots__no_limit_means_none(queue: list[Assessment], busy: dict[str, int]) -> None:
    rules = policy(99, claude=0, kimi=0)
    assert queue == taken(queue, Slots(rules, having=Counter(busy)))[0]


def test_refusal__names_the_budget() -> None:
    assert Slots(policy(2), acted=2).refusal(dispatch(urgent=True)) == (
        "the cycle's budget of 2 is used up"
    )


def test_refusal__names_the_agent() -> None:
    slots = Slots(policy(), having=Counter({CLAUDE_ON: 5}))
    assert slots.refusal(dispatch()) == "claude has 5 open (at most 5)"


def test_refusal__the_limit_is_named_before_the_budget() -> None:
    slots = Slots(policy(2), acted=2, having=Counter({CLAUDE_ON: 9}))
    assert slots.refusal(dispatch()) == "claude has 9 open (at most 5)"


@given(QUEUES, POLICIES, BUSY)
def test_refusal__a_later_cycle_says_the_same_of_a_full_agent(
    queue: list[Assessment], rules: Policy, busy: dict[str, int]
) -> None:
    slots = taken(queue, Slots(rules, having=Counter(busy)))[1]
    limits = {found for a in queue if "at most" in (found := slots.refusal(a))}
    assert limits <= {replace(slots, acted=0).refusal(a) for a in queue}


SHARING = replace(
    DEFAULT_POLICY,
    agents={
        "a": Agent(name="a", assign="claude", max_open=2),
        "b": Agent(name="b", assign="claude", max_open=3),
    },
)


@pytest.mark.parametrize(("taken_by_a", "a_fits", "b_fits"), [(1, True, True), (2, False, True)])
def test_refusal__agents_with_one_login_share_the_count(
    taken_by_a: int, *, a_fits: bool, b_fits: bool
) -> None:
    slots = Slots(SHARING)
    for _ in range(taken_by_a):
        slots = slots.take(dispatch("a"))
    assert (not slots.refusal(dispatch("a")), not slots.refusal(dispatch("b"))) == (a_fits, b_fits)


def test_refusal__names_the_agent_that_is_full_of_those_that_share() -> None:
    slots = Slots(SHARING).occupy(dispatch("a")).occupy(dispatch("b")).take(dispatch("b"))
    assert [slots.refusal(dispatch(name)) for name in ("a", "b")] == [
        "a has 3 open (at most 2)",
        "b has 3 open (at most 3)",
    ]


def test_refusal__logins_ignore_case() -> None:
    agents = {**SHARING.agents, "b": Agent(name="b", assign="Claude", max_open=1)}
    slots = Slots(replace(SHARING, agents=agents)).take(dispatch("a"))
    assert slots.refusal(dispatch("b")) == "b has 1 open (at most 1)"


def test_slots_of__counts_an_issue_once_for_agents_that_share() -> None:
    slots = slots_of(SHARING, [make_issue(assignees=("claude",))])
    assert dict(slots.having) == {CLAUDE_ON: 1}


def test_refusal__a_flag_needs_no_agent() -> None:
    slots = Slots(policy(), having=Counter({CLAUDE_ON: 5}))
    assert slots.refusal(make_assessment(decision=flag())) == ""


def test_refusal__only_taking_a_flag_off_needs_no_agent() -> None:
    slots = Slots(policy(), having=Counter({CLAUDE_ON: 5}))
    flagged = make_issue(labels=[BLOCKED])
    assert slots.refusal(make_assessment(issue=flagged, decision=skip())) == ""
    assert slots.refusal(make_assessment(issue=flagged))


def test_take__counts_the_issue_and_its_agent() -> None:
    slots = Slots(policy()).take(dispatch("kimi"))
    assert (slots.acted, dict(slots.having)) == (1, {KIMI_ON: 1})


def test_take__a_skip_has_no_agent() -> None:
    assert not Slots(policy()).take(make_assessment(decision=skip())).having


def test_occupy__counts_the_agent_only() -> None:
    slots = Slots(policy()).occupy(dispatch())
    assert (slots.acted, dict(slots.having)) == (0, {CLAUDE_ON: 1})


def test_slots_of__counts_what_each_agent_has() -> None:
    issues = [
        make_issue(assignees=("Claude", "bob")),
        make_issue(labels=["Kimi-Ready"]),
        make_issue(labels=["kimi-ready"], assignees=("claude",)),
        make_issue(),
    ]
    assert dict(slots_of(DEFAULT_POLICY, issues).having) == {CLAUDE_ON: 2, KIMI_ON: 2}
