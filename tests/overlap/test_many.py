"""Three cycles at once, and five with `TRIAGE_TESTS=all`."""

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
    assert_no_label_twice,
    assert_told_once,
)
from tests.overlap.stage import Cycle, finish, take_turns
from tests.thorough import THOROUGH

CYCLES = (3, 5) if THOROUGH else (3,)
STRIDES = (1, 2, 3, 5, 8)
"""Turns of unequal length, in numbers of requests."""

PAUSES = (0, 1, 90, 400)
"""Seconds that pass on the server's clock with each turn, as on one that is slow or stalled."""


def assert_settled(place: Place, *cycles: Cycle) -> None:
    """After the next cycle all has been done once, and the one after that is quiet."""
    assert_ended_well(*cycles)
    place.run()
    assert_done_once(place)
    assert_told_once(place)
    assert_no_label_twice(place)
    writes = len(place.gitea.writes)
    place.run()
    assert len(place.gitea.writes) == writes


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("stride", range(1, 9))
@pytest.mark.parametrize("cycles", CYCLES)
def test_in_step__all_take_equal_turns(
    new_place: NewPlace, cycles: int, stride: int, version: str
) -> None:
    place = new_place(version)
    begun = place.begin(cycles)

    take_turns(begun, [(which, stride) for _ in range(STEPS) for which in range(cycles)])
    finish(begun)

    with place.told(cycles, stride):
        assert_settled(place, *begun)


def rotated(cycles: int, start: int) -> Iterator[tuple[int, int]]:
    """Turns in which the strides go round from cycle to cycle, and on with each round."""
    for turn, which in itertools.product(range(10), range(cycles)):
        yield which, STRIDES[(start + turn + which) % len(STRIDES)]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("start", range(len(STRIDES)))
@pytest.mark.parametrize("cycles", CYCLES)
def test_rotated__all_take_unequal_turns(
    new_place: NewPlace, cycles: int, start: int, version: str
) -> None:
    place = new_place(version)
    begun = place.begin(cycles)

    take_turns(begun, rotated(cycles, start))
    finish(begun)

    with place.told(cycles, start):
        assert_settled(place, *begun)


@pytest.mark.parametrize("seed", range(100 if THOROUGH else 12))
@pytest.mark.parametrize("cycles", CYCLES)
def test_drawn__turns_of_any_length_with_time_between_them(
    new_place: NewPlace, cycles: int, seed: int
) -> None:
    draw = random.Random(seed)  # noqa: S311 - the same turns every time
    place = new_place(VERSIONS[seed % 2])
    begun = place.begin(cycles)
    pause = draw.choice(PAUSES)
    turns = [(draw.randrange(cycles), draw.choice(STRIDES)) for _ in range(draw.choice((6, 30)))]

    for turn in turns:
        take_turns(begun, [turn])
        place.gitea.advance(pause)
    finish(begun)

    with place.told(pause, turns):
        assert_settled(place, *begun)
