"""Where faults are injected: settled by the seed, and in every kind of request."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from tests.live.kinds import FAULTS, KILLS
from tests.live.plan import KINDS, Kill, Plan, draw, operation, shuffled
from tests.live.proxy import Call

REPO = "/api/v1/repos/alice/app"
USUAL = Counter({"GET issues?page&state": 2, "POST issues/N/comments": 8, "POST issues": 1})


def call(method: str = "GET", target: str = "/api/v1/user") -> Call:
    return Call(method, target, (), b"")


@pytest.mark.parametrize(
    ("method", "target", "expected"),
    [
        ("GET", "/api/v1/user", "GET user"),
        ("GET", REPO, "GET (repository)"),
        ("GET", f"{REPO}/issues?state=open&type=issues&limit=50&page=2", "GET issues?page&state"),
        ("POST", f"{REPO}/issues/12/comments", "POST issues/N/comments"),
        ("PATCH", f"{REPO}/issues/comments/7", "PATCH issues/comments/N"),
        ("DELETE", f"{REPO}/issues/12/labels/3", "DELETE issues/N/labels/N"),
        ("GET", "/api/v1/orgs/alice/labels?page=1", "GET orgs/alice/labels?page"),
    ],
)
def test_operation(method: str, target: str, expected: str) -> None:
    assert operation(call(method, target)) == expected


def test_plan__a_fault_lasts_as_long_as_it_was_drawn() -> None:
    plan = Plan({("GET user", 1): ("500-before", 2)})

    assert [plan(call()) for _ in range(4)] == ["", "500-before", "500-before", ""]
    assert plan.injected == [("500-before", "GET user")] * 2


def test_plan__after_the_kill_nothing_more_is_injected() -> None:
    plan = Plan({("GET user", 2): ("500-before", 1)}, Kill(1, "kill-after"))

    assert [plan(call()) for _ in range(3)] == ["", "kill-after", ""]
    assert plan.was_killed


def test_draw__the_same_seed_draws_the_same() -> None:
    def drawn(seed: int) -> list[Plan]:
        rng = random.Random(seed)  # noqa: S311
        deck = shuffled(rng)
        return [draw(rng, deck, USUAL, kills=bool(n % 2)) for n in range(20)]

    assert drawn(1) == drawn(1)
    assert drawn(1) != drawn(2)


def test_draw__faults_of_all_kinds_on_all_operations_and_kills_at_all_requests() -> None:
    rng = random.Random(1)  # noqa: S311
    deck = shuffled(rng)
    plans = [draw(rng, deck, USUAL, kills=bool(n % 2)) for n in range(200)]
    spots = [spot for plan in plans for spot in plan.spots.items()]

    assert {operation for (operation, _), _ in spots} == USUAL.keys()
    assert {name for _, (name, _) in spots} == FAULTS.keys() - {*KILLS} == {*KINDS}
    kills = [plan.kill for plan in plans if plan.kill]
    assert len(kills) == 100
    assert {kill.at for kill in kills} == {*range(USUAL.total())}
    assert {kill.name for kill in kills} == {*KILLS}
