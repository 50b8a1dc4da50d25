"""Any request goes wrong in any way: two cycles later all is as if it had not (design §4).

Each test goes through all requests of the undisturbed cycle, however many there are; a failure
names the request. Compared is what a user sees in the tracker, and who was notified of what.
"""

from __future__ import annotations

import httpx
import pytest

from tests.double.faults import Fault as Answer
from tests.double.faults import Faults
from tests.double.web import respond
from tests.drive import DiedError
from tests.faults.going_wrong import DOWN, FAULTS, KILLS, Fault
from tests.faults.honesty import untruths
from tests.faults.stage import Place, Stage


def only(place: Place, fault: Fault) -> Faults:
    """That request alone goes wrong."""
    return lambda index, request: fault.answer() if index == place.index else None


def since(place: Place, fault: Fault) -> Faults:
    """That request goes wrong, and all that follow."""
    return lambda index, request: fault.answer() if index >= place.index else None


def in_flight(stage: Stage, place: Place, fault: Fault) -> Faults:
    """The process dies of that request, and what the other threads had sent arrives."""

    def decide(index: int, request: httpx.Request) -> Answer:
        if index > place.index or (index == place.index and fault.arrives):
            respond(stage.repo.fake.world, request)
        return DiedError() if index >= place.index else None

    return decide


def codes(place: Place, fault: Fault) -> set[int]:
    """How the cycle may end: a read is repeated, and a write that has arrived is found.

    Where taking a label off is answered with 500 it is tried in another way, where a label is not
    there by its name its draft is named once more, and what is only tidied up may fail.
    """
    method, path = place.request
    other_way = method == "DELETE" and "/labels/" in path and fault.name == "500"
    again = "app/labels/" in path
    # The double of the new day stands on an issue that is acted on, that of the same day does not.
    tidied = method == "DELETE" and "alice/app/issues/comments/" in path
    if not fault.lost:
        return {0, 1, 3}
    return {0} if method == "GET" or fault.arrives or other_way or again or tidied else {1}


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_one_request__goes_wrong(subtests: pytest.Subtests, stage: Stage, fault: Fault) -> None:
    for place in stage.places:
        with subtests.test(str(place)):
            ran = stage.disturbed(place, only(place, fault))

            assert ran
            assert stage.log[place.index] == place.request
            assert ran.exit_code in codes(place, fault), ran.stderr
            assert untruths(ran, stage.repo, stage.once) == []
            assert stage.afterwards() == []


@pytest.mark.parametrize("fault", DOWN, ids=str)
def test_server_down__until_the_cycle_ends(
    subtests: pytest.Subtests, stage: Stage, fault: Fault
) -> None:
    for place in stage.places:
        with subtests.test(str(place)):
            ran = stage.disturbed(place, since(place, fault))

            assert ran
            assert stage.log[place.index] == place.request
            assert untruths(ran, stage.repo, stage.once) == []
            assert stage.afterwards() == []


@pytest.mark.parametrize("fault", KILLS, ids=str)
def test_process__is_killed(subtests: pytest.Subtests, stage: Stage, fault: Fault) -> None:
    for place in stage.places:
        with subtests.test(str(place)):
            assert stage.disturbed(place, only(place, fault)) is None
            assert stage.log[place.index] == place.request
            assert stage.afterwards() == []


@pytest.mark.parametrize("fault", KILLS, ids=str)
def test_process__is_killed_with_requests_in_flight(
    subtests: pytest.Subtests, stage: Stage, fault: Fault
) -> None:
    for place in stage.places:
        with subtests.test(str(place)):
            assert stage.disturbed(place, in_flight(stage, place, fault)) is None
            assert stage.log[place.index] == place.request
            assert stage.afterwards() == []
