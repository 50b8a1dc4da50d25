"""What a cycle that is too late takes back, it takes back to what is true by then."""

from __future__ import annotations

import pytest

from tests.overlap.conftest import NewPlace
from tests.overlap.place import VERSIONS


@pytest.mark.parametrize("version", VERSIONS)
def test_flag__taken_off_by_one_cycle_is_no_approval_after_another_was_too_late(
    new_place: NewPlace, version: str
) -> None:
    place = new_place(version)
    alice = place.repo.human("alice")
    place.run()
    alice.edit(place.hole, title="Not urgent")
    winner, late = place.begin(2)
    while late.steps[-1:] != [f"GET repos/alice/app/issues/{place.hole}"]:
        assert late.go_on()
    winner.finish()
    late.finish()
    assert place.repo.issue(place.hole).label_names == set()

    alice.edit(place.hole, title="[security] Hole")
    place.run()

    with place.told():
        assert place.repo.issue(place.hole).label_names == {"triage/needs-owner"}
