"""Two cycles at once take issues back from an agent that does nothing (design §6)."""

from __future__ import annotations

import itertools
from collections import Counter

import pytest

from tests.drive import cycle as quick_cycle
from tests.faults.world import IDLE
from tests.overlap.conftest import NewPlace
from tests.overlap.place import DATE, VERSIONS, Place, assert_ended_well, assert_told_once
from tests.overlap.stage import finish, take_turns
from tests.thorough import THOROUGH

STRIDE = 1 if THOROUGH else 17
STEPS = 40


def idle(place: Place) -> Place:
    """Three issues have been with claude for two days; one is flagged for the owner."""
    place.repo.write_file(".gitea/triage.toml", IDLE)
    quick_cycle(place.repo, "--no-summary", run="given", date=DATE)
    assert [place.repo.issue(n).logins for n in place.numbers] == [["claude"]] * 3 + [[]]
    place.gitea.advance(2 * 86_400)
    place.gitea.forget()
    return place


def assert_taken_back_once(place: Place) -> None:
    *given, flagged = (place.repo.issue(number) for number in place.numbers)
    assert [issue.logins for issue in given] == [[]] * 3
    assert [sorted(issue.label_names) for issue in given] == [["kimi-ready"]] * 3
    events = [Counter(e.kind for e in issue.entries if e.kind != "comment") for issue in given]
    # The label of the first had been a flag, put on and taken off.
    assert [e["assignees"] for e in events] == [2, 2, 2]
    assert [e["label"] for e in events] == [3, 1, 1]
    assert flagged.label_names == {"triage/needs-owner"}


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("first", range(1, STEPS, 1 if THOROUGH else 3))
def test_two__every_order_with_two_switches(new_place: NewPlace, version: str, first: int) -> None:
    for second in itertools.count(1 + first % STRIDE, STRIDE):
        place = idle(new_place(version))
        cycles = place.begin(2)
        take_turns(cycles, [(0, first), (1, second)])
        finish(cycles)
        with place.told(version, first, second):
            assert_ended_well(*cycles)
            place.run()
            assert_taken_back_once(place)
            assert_told_once(place)
        if second >= len(cycles[1].steps):
            break
