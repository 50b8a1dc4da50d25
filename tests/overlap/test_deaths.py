"""One of two cycles dies while both are at work, winner or loser, at any of its requests."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.double.state import START
from tests.overlap.commuting import is_read
from tests.overlap.conftest import NewPlace
from tests.overlap.place import (
    STEPS,
    VERSIONS,
    Place,
    assert_done_once,
    assert_ended_well,
    assert_summed_up,
    drafts,
)
from tests.overlap.stage import Cycle, finish, take_turns

STRIDE = 13
"""Of the requests of the other cycle before a death every thirteenth is tried, beginning elsewhere
for each request of the one that dies. (With 1 it takes four minutes.)"""
TOMORROW = f"{START + timedelta(days=1):%Y-%m-%d}"


def runs_to_a_write(cycle: Cycle) -> bool:
    """Runs until one more write was served; False where none is left.

    To die after reads is to die before them: the server knows no difference.
    """
    while cycle.go_on():
        if not is_read(cycle.steps[-1]):
            return True
    return False


def assert_mended(place: Place, survivor: Cycle, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two cycles later all is done once, and on the next day no draft of a label is left."""
    survivor.finish()
    place.run(2)
    assert_done_once(place)
    assert_summed_up(place)
    assert_ended_well(survivor, *place.cycles[-2:])
    if drafts(place):
        monkeypatch.setenv("TRIAGE_DATE", TOMORROW)
        place.run()
        assert drafts(place) == []


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


@pytest.mark.parametrize("first", range(STEPS))
def test_death__of_one_of_two_at_any_request(
    new_place: NewPlace, monkeypatch: pytest.MonkeyPatch, first: int
) -> None:
    for second in range(first % STRIDE, STEPS + 1, STRIDE):
        version = VERSIONS[(first + second // STRIDE) % 2]
        for place in places_of_death(new_place, version, first, second):
            dead, survivor = place.cycles
            with place.told(version, first, second, len(dead.steps)):
                assert_mended(place, survivor, monkeypatch)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("cycles", [3, 5])
def test_deaths__of_all_but_one_somewhere(
    new_place: NewPlace, monkeypatch: pytest.MonkeyPatch, cycles: int, seed: int
) -> None:
    draw = random.Random(seed)  # noqa: S311 - the same turns every time
    place = new_place(VERSIONS[seed % 2])
    *dying, survivor = place.begin(cycles)
    length = draw.randint(cycles, 4 * cycles)
    turns = [(draw.randrange(cycles), draw.randint(1, 9)) for _ in range(length)]
    take_turns(place.cycles, turns)
    for cycle in dying:
        cycle.die()

    with place.told(turns):
        assert_mended(place, survivor, monkeypatch)


@pytest.mark.parametrize("seed", [*range(5), 155, 189])
def test_labels__of_several_pages_that_move_while_they_are_read(
    new_place: NewPlace, seed: int
) -> None:
    draw = random.Random(seed)  # noqa: S311 - the same turns every time
    place = new_place(VERSIONS[seed % 2])
    place.gitea.world.page_most = 2
    for name in ("a", "kimi-ready (0)", "m", "triage/needs-owner (0)", "z"):
        place.repo.label(name)
    cycles = place.begin(3)
    turns = [(draw.randrange(3), draw.randint(1, 9)) for _ in range(draw.randint(3, 20))]
    take_turns(cycles, turns)
    if draw.random() < 1 / 2:
        draw.choice(cycles).die()
    finish(cycles)

    with place.told(turns):
        place.run(2)
        names = Counter(label.name for label in place.repo.data.labels)
        assert names["kimi-ready"] == names["triage/needs-owner"] == 1
