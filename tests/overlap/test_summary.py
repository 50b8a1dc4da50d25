"""What two cycles at once leave as the summary of the day.

Not promised: that it tells what both have done. One may lose the other's deed.
"""

from __future__ import annotations

import pytest

from tests.overlap.conftest import NewPlace
from tests.overlap.place import DATE, STEPS_OF, VERSIONS, Place, told_today
from tests.overlap.stage import finish, take_turns
from tests.thorough import THOROUGH

STRIDE = 1 if THOROUGH else 4
BEFORE_SUMMARY = {version: steps - 2 for version, steps in STEPS_OF.items()}
"""Then come the request that creates the summary and the look for others."""


def states(place: Place) -> list[str]:
    """Of the summaries of the day, in the order in which they were created."""
    return [issue.state for issue in place.repo.titled(f"[Triage] Daily backlog summary — {DATE}")]


@pytest.mark.parametrize("version", VERSIONS)
def test_summary__one_stays_open_and_tells_nothing_twice(new_place: NewPlace, version: str) -> None:
    for second in range(1, STEPS_OF[version] + 1, STRIDE):
        place = new_place(version)
        cycles = place.begin(2)
        take_turns(cycles, [(0, BEFORE_SUMMARY[version]), (1, second)])

        finish(cycles)
        place.run()

        with place.told(second):
            assert states(place)[0] == "open"
            assert states(place).count("open") == 1
            told = told_today(place)
            assert set(told) <= set(place.numbers)
            assert len(told) == len(set(told))


def test_summary__later_one_adds_what_it_did_to_the_older_one(new_place: NewPlace) -> None:
    place = new_place("1.27.0")
    earlier, later = place.begin(2)
    take_turns(place.cycles, [(0, 1), (1, BEFORE_SUMMARY["1.27.0"])])

    earlier.finish()
    later.finish()

    assert states(place) == ["open", "closed"]
    assert told_today(place) == sorted(place.numbers)


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
    assert states(place) == ["open", "closed"]
    assert later.report["counts"]["dispatched"] == 3
