"""What two cycles at once leave in the summary of the day."""

from __future__ import annotations

import pytest

from tests.overlap.conftest import NewPlace
from tests.overlap.place import STEPS_OF, VERSIONS, Place, assert_summed_up
from tests.overlap.stage import Cycle, finish, take_turns

BEFORE_SUMMARY = {version: steps - 2 for version, steps in STEPS_OF.items()}
"""Then come the request that creates the summary and the look for others."""


def with_summary(place: Place) -> Place:
    """As later in the day: the summary is there, and something new has come up since."""
    numbers = (place.bug, place.spike, place.hole)
    for number in numbers:
        place.repo.human("bob").close(number)
    place.run()
    for number in numbers:
        place.repo.human("bob").reopen(number)
    return place


@pytest.mark.parametrize("version", VERSIONS)
def test_summary__names_once_what_two_cycles_finished(new_place: NewPlace, version: str) -> None:
    for second in range(1, BEFORE_SUMMARY[version]):
        place = with_summary(new_place(version))
        cycles = place.begin(2)

        take_turns(cycles, [(0, 1), (1, second)])
        finish(cycles)

        with place.told(second):
            assert_summed_up(place)


def test_summary__older_one_on_hold_is_not_edited(new_place: NewPlace) -> None:
    place = new_place("1.27.0")
    earlier, later = place.begin(2)
    take_turns(place.cycles, [(0, 1), (1, BEFORE_SUMMARY["1.27.0"])])
    earlier.finish()
    (summary,) = place.repo.titled("[Triage]")
    body = summary.body
    place.repo.human("alice").label(summary.number, "triage/hold")

    later.finish()

    assert summary.body == body
    assert [issue.state for issue in place.repo.titled("[Triage]")] == ["open", "closed"]
    assert later.report["counts"]["dispatched"] == 2


def run_to(cycle: Cycle, request: str) -> None:
    """Until the answer to that request is there."""
    while cycle.steps[-1:] != [request]:
        assert cycle.go_on()


@pytest.mark.parametrize("version", VERSIONS)
def test_summary__what_one_edit_overwrote_of_another_is_back_after_the_next_cycle(
    new_place: NewPlace, version: str
) -> None:
    place = new_place(version)
    place = with_summary(place)
    (summary,) = place.repo.titled("[Triage]")
    first, second = place.begin(2)
    run_to(first, f"POST repos/alice/app/issues/{place.bug}/comments")
    run_to(second, f"POST repos/alice/app/issues/{place.spike}/comments")
    run_to(first, f"GET repos/alice/app/issues/{summary.number}")
    second.finish()
    first.finish()
    assert [cycle.report["summary"]["outcome"] for cycle in (first, second)] == ["updated"] * 2

    place.run()

    assert_summed_up(place)
