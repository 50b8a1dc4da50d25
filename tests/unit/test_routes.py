"""Which route takes an issue: one test for each condition."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.builders import make_assessment
from triage.policy import DEFAULT_POLICY, Policy, Route, Tier, Type
from triage.rules.routes import route_of
from triage.rules.score import Score

FOUND = make_assessment(
    tags=frozenset({"feature", "ui"}), type=Type.FEATURE, tier=Tier.P1, score=Score(3, 2, 2)
)


def policy(*routes: Route) -> Policy:
    return replace(DEFAULT_POLICY, routes=routes)


@pytest.mark.parametrize(
    ("conditions", "takes"),
    [
        ({}, True),
        ({"tags": frozenset({"ui", "x"})}, True),
        ({"tags": frozenset({"x"})}, False),
        ({"tags": frozenset()}, False),
        ({"not_tags": frozenset({"x"})}, True),
        ({"not_tags": frozenset({"ui"})}, False),
        ({"types": frozenset({Type.FEATURE, Type.BUG})}, True),
        ({"types": frozenset({Type.BUG})}, False),
        ({"tiers": frozenset({Tier.P1})}, True),
        ({"tiers": frozenset({Tier.P0})}, False),
        ({"min_score": 7}, True),
        ({"min_score": 8}, False),
        ({"tags": frozenset({"ui"}), "min_score": 8}, False),
    ],
)
def test_route__takes_what_meets_every_condition(conditions: dict[str, Any], takes: bool) -> None:
    route = Route(agents=("claude",), **conditions)
    assert route_of(FOUND, policy(route)) is (route if takes else None)


@given(st.lists(st.booleans(), max_size=5))
def test_route__the_first_that_takes_it(taking: list[bool]) -> None:
    routes = [Route(agents=(str(n),), min_score=0 if t else 9) for n, t in enumerate(taking)]
    found = route_of(FOUND, policy(*routes))
    assert (found and found.agents) == ((str(taking.index(True)),) if any(taking) else None)
