"""Two cycles at once, in every order with at most two switches between them."""

from __future__ import annotations

import itertools

import pytest

from tests.overlap.commuting import commutes_with_all
from tests.overlap.conftest import NewPlace
from tests.overlap.place import (
    STEPS,
    STEPS_OF,
    VERSIONS,
    assert_done_once,
    assert_ended_well,
    assert_one_winner,
    assert_summed_up,
    drafts,
)
from tests.overlap.stage import finish, take_turns

Requests = tuple[list[str], list[str]]
"""Of the two cycles, from begin to end."""

Seen = dict[tuple[str, int, int], Requests]
"""By version and by how many requests either cycle had sent before the switch away from it."""


@pytest.fixture(scope="module")
def seen() -> Seen:
    return {}


def as_before(seen: Seen, version: str, first: int, second: int) -> Requests | None:
    """The requests of an order that leads to the same history and was tried already.

    The last request before a switch may go to the other side of it where it commutes with all that
    it passes: then everybody gets the same answers, and what was found there counts here.
    """
    if known := seen.get((version, first, second - 1)):
        a, b = known
        if commutes_with_all(b[second - 1], a[first:]):
            return known
    if known := seen.get((version, first - 1, second)):
        a, b = known
        if commutes_with_all(a[first - 1], b[:second]):
            return known
    return None


@pytest.mark.parametrize("version", VERSIONS)
def test_alone__all_is_done_in_so_many_steps(new_place: NewPlace, version: str) -> None:
    place = new_place(version)

    place.run()

    assert len(place.cycles[0].steps) == STEPS_OF[version]
    assert_done_once(place)
    assert_ended_well(*place.cycles)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("first", range(1, STEPS))
def test_two__every_order_with_two_switches(
    new_place: NewPlace, seen: Seen, version: str, first: int
) -> None:
    for second in itertools.count(1):
        known = as_before(seen, version, first, second)
        if known is None:
            place = new_place(version)
            cycles = place.begin(2)
            take_turns(cycles, [(0, first), (1, second)])
            finish(cycles)
            with place.told(version, first, second):
                assert_done_once(place)
                assert drafts(place) == []
                assert_summed_up(place)
                assert_ended_well(*cycles)
                assert_one_winner(*cycles)
            known = cycles[0].steps, cycles[1].steps
        seen[version, first, second] = known
        if second == len(known[1]):
            break
