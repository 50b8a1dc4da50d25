from __future__ import annotations

from dataclasses import replace

import pytest

from triage.policy import (
    APPROVED,
    CLAUDE,
    DEFAULT_POLICY,
    FLAGS,
    HOLD,
    KIMI,
    TOOL_LABELS,
    Agent,
    Policy,
    Route,
    TagGroups,
    default_routes,
)

GROUPS = TagGroups()
RESEARCH = Route(agents=("kimi",), tags=GROUPS.research)


def agents(*names: str) -> dict[str, Agent]:
    return {name: Agent(name=name, assign=name) for name in names}


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("claude", "kimi"), (RESEARCH, Route(agents=("claude",)))),
        (("claude", "bob"), (Route(agents=("claude",)),)),
        (("kimi",), (RESEARCH,)),
        (("kimi", "ann", "bob"), (RESEARCH, Route(agents=("bob",)))),
        (("ann", "bob"), (Route(agents=("bob",)),)),
        ((), ()),
    ],
)
def test_default_routes__go_as_far_as_the_named_agents(
    names: tuple[str, ...], expected: tuple[Route, ...]
) -> None:
    assert expected == default_routes(GROUPS, agents(*names))


def test_default_policy__is_the_one_of_the_design() -> None:
    assert (
        Policy(
            owner="",
            ready_threshold=5,
            max_operations=30,
            agents={"claude": CLAUDE, "kimi": KIMI},
            routes=(RESEARCH, Route(agents=("claude",))),
            summary_enabled=True,
        )
        == DEFAULT_POLICY
    )


def test_default_agents__have_five_slots() -> None:
    assert (CLAUDE.max_open, KIMI.max_open) == (5, 5)


def test_digest__is_the_same_for_equal_policies() -> None:
    assert Policy(tags=TagGroups()).digest == DEFAULT_POLICY.digest


@pytest.mark.parametrize(
    "changed",
    [
        replace(DEFAULT_POLICY, ready_threshold=6),
        replace(DEFAULT_POLICY, tags=replace(GROUPS, bug=GROUPS.bug | {"defect"})),
        replace(DEFAULT_POLICY, agents={"claude": replace(CLAUDE, max_open=6), "kimi": KIMI}),
        replace(DEFAULT_POLICY, routes=(Route(agents=("claude",)),)),
    ],
)
def test_digest__changes_with_any_rule(changed: Policy) -> None:
    assert changed.digest != DEFAULT_POLICY.digest


def test_digest__is_eight_hex_digits() -> None:
    assert len(bytes.fromhex(DEFAULT_POLICY.digest)) == 4


def test_digest__changes_with_the_logins_that_are_ours() -> None:
    changed = replace(DEFAULT_POLICY, bot_logins=frozenset({"old-bot"}))
    assert changed.digest != DEFAULT_POLICY.digest


@pytest.mark.parametrize(
    ("agent", "thing"),
    [(CLAUDE, "@claude"), (KIMI, "kimi-ready"), (Agent(name="a", label="b"), "b")],
)
def test_agent__its_thing_is_what_a_dispatch_puts_on(agent: Agent, thing: str) -> None:
    assert agent.thing == thing


def test_tool_labels__are_the_four_of_the_design() -> None:
    expected = {"triage/needs-owner", "triage/blocked", "triage/hold", "triage/approved"}
    assert expected == {*FLAGS, HOLD, APPROVED} == TOOL_LABELS
