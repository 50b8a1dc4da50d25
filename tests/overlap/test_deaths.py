"""One of two cycles dies while both are at work, winner or loser, at any of its requests.

With `TRIAGE_TESTS=all` at every one of them, otherwise at a sample.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator

import pytest

from tests.overlap.conftest import NewPlace
from tests.overlap.place import (
    STEPS,
    VERSIONS,
    Place,
    assert_done_once,
    assert_ended_well,
    assert_told_once_when_read_again,
)
from tests.overlap.stage import Cycle, take_turns
from tests.thorough import THOROUGH

STRIDE = 9 if THOROUGH else 29
"""Of the requests of the other cycle before a death so many are left out, beginning elsewhere for
each request of the one that dies."""


def runs_to_a_write(cycle: Cycle) -> bool:
    """Runs until one more write was served; False where none is left.

    To die after reads is to die before them: the server knows no difference.
    """
    while cycle.go_on():
        if not cycle.steps[-1].startswith("GET "):
            return True
    return False


def assert_mended(place: Place, survivor: Cycle) -> None:
    """Two cycles later all is done once, and no audit comment is left twice when it matters."""
    survivor.finish()
    place.run(2)
    assert_done_once(place)
    assert_ended_well(survivor, *place.cycles[-2:])
    assert_told_once_when_read_again(place)


def places_of_death(new_place: NewPlace, version: str, first: int, second: int) -> Iterator[Place]:
    """One cycle gets so far, then the other, then the first goes on and dies after any write."""
    for writes in itertools.count():
        place = new_place(version)
        dying, _ = place.begin(2)
        take_turns(place.cycles, [(0, first), (1, second)])
        if not all(runs_to_a_write(dying) for _ in range(writes)):
            return
        dying.die()
        yield place


@pytest.mark.parametrize("first", range(0, STEPS, 1 if THOROUGH else 3))
def test_death__of_one_of_two_at_any_request(new_place: NewPlace, first: int) -> None:
    for second in range(first % STRIDE, STEPS + 1, STRIDE):
        version = VERSIONS[(first + second // STRIDE) % 2]
        for place in places_of_death(new_place, version, first, second):
            dead, survivor = place.cycles
            with place.told(version, first, second, len(dead.steps)):
                assert_mended(place, survivor)


@pytest.mark.parametrize("seed", range(120 if THOROUGH else 12))
def test_deaths__of_two_of_three_somewhere(new_place: NewPlace, seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311 - the same turns every time
    place = new_place(VERSIONS[seed % 2])
    *dying, survivor = place.begin(3)
    turns = [(draw.randrange(3), draw.randint(1, 9)) for _ in range(draw.randint(3, 12))]
    take_turns(place.cycles, turns)
    for cycle in dying:
        cycle.die()

    with place.told(turns):
        assert_mended(place, survivor)
