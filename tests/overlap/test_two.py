"""Two cycles at once, in every order with at most two switches between them.

With `TRIAGE_TESTS=all` every order is tried, otherwise a sample.
"""

from __future__ import annotations

import itertools

import pytest

from tests.overlap.conftest import NewPlace
from tests.overlap.place import (
    STEPS,
    STEPS_OF,
    VERSIONS,
    assert_done_once,
    assert_ended_well,
    assert_no_label_twice,
    assert_told_once,
    told_today,
)
from tests.overlap.stage import finish, take_turns
from tests.thorough import THOROUGH

STRIDE = 1 if THOROUGH else 13
"""Of the places of the second switch every thirteenth is tried, beginning elsewhere for each first
one."""


@pytest.mark.parametrize("version", VERSIONS)
def test_alone__all_is_done_in_so_many_steps(new_place: NewPlace, version: str) -> None:
    place = new_place(version)

    place.run()

    assert len(place.cycles[0].steps) == STEPS_OF[version]
    assert_done_once(place)
    assert_told_once(place)
    assert told_today(place) == sorted(place.numbers)
    assert_ended_well(*place.cycles)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("first", range(1, STEPS))
def test_two__every_order_with_two_switches(new_place: NewPlace, version: str, first: int) -> None:
    for second in itertools.count(1 + first % STRIDE, STRIDE):
        place = new_place(version)
        cycles = place.begin(2)
        take_turns(cycles, [(0, first), (1, second)])
        finish(cycles)
        with place.told(version, first, second):
            assert_ended_well(*cycles)
            place.run()
            assert_done_once(place)
            assert_told_once(place)
            assert_no_label_twice(place)
        if second >= len(cycles[1].steps):
            break
