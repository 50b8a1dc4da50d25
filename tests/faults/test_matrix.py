"""Any request goes wrong in any way: two cycles later all is as if it had not (design §4).

Each test goes through the requests of the undisturbed cycle, however many there are: through all
with `TRIAGE_TESTS=all`, through a sample otherwise. A failure names the request. Compared is what
a user sees in the tracker, and who was notified of what. Not promised, and so not compared: that a
cycle that fails or dies still tells in the summary what it has done.
"""

from __future__ import annotations

import zlib

import httpx
import pytest

from tests.double.faults import Fault as Answer
from tests.double.faults import Faults
from tests.double.web import respond
from tests.drive import DiedError
from tests.faults.going_wrong import DOWN, FAULTS, KILLS, Fault
from tests.faults.honesty import untruths
from tests.faults.stage import Place, Stage
from tests.thorough import THOROUGH

STRIDE = 19
"""By default every nineteenth request is tried with each fault."""


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


def codes(stage: Stage, place: Place, fault: Fault) -> set[int]:
    """How the cycle may end: a read is repeated, and a write that has arrived is found.

    Where taking a label off is answered with 500 it is tried in another way, where a label cannot
    be created it may be one that nobody needs yet, and without an answer to the question whether
    the token may write nothing is begun.
    """
    method, path = place.request
    if not fault.lost:
        return {0, 1, 3}
    if place.index == stage.first_write:
        return {3}
    other_way = method == "DELETE" and "/labels/" in path and fault.name == "500"
    if method == "GET" or fault.arrives or other_way:
        return {0}
    return {0, 1} if path.endswith("app/labels") else {1}


def sample(stage: Stage, fault: Fault) -> list[Place]:
    """Every request; by default some of them, others for each fault, scenario and version."""
    if THOROUGH:
        return stage.places
    start = zlib.crc32(f"{fault} {stage.name}".encode()) % STRIDE
    return stage.places[start::STRIDE]


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_one_request__goes_wrong(subtests: pytest.Subtests, stage: Stage, fault: Fault) -> None:
    for place in sample(stage, fault):
        with subtests.test(str(place)):
            ran = stage.disturbed(place, only(place, fault))

            assert ran
            assert stage.log[place.index] == place.request
            assert ran.exit_code in codes(stage, place, fault), ran.stderr
            assert untruths(ran, stage.repo, stage.once) == []
            refused = not fault.lost or place.request.path.endswith("app/labels")
            assert stage.afterwards(told_again=refused) == []


@pytest.mark.parametrize("fault", DOWN, ids=str)
def test_server_down__until_the_cycle_ends(
    subtests: pytest.Subtests, stage: Stage, fault: Fault
) -> None:
    for place in sample(stage, fault):
        with subtests.test(str(place)):
            ran = stage.disturbed(place, since(place, fault))

            assert ran
            assert stage.log[place.index] == place.request
            assert untruths(ran, stage.repo, stage.once) == []
            assert stage.afterwards() == []


@pytest.mark.parametrize("fault", KILLS, ids=str)
def test_process__is_killed(subtests: pytest.Subtests, stage: Stage, fault: Fault) -> None:
    for place in sample(stage, fault):
        with subtests.test(str(place)):
            assert stage.disturbed(place, only(place, fault)) is None
            assert stage.log[place.index] == place.request
            assert stage.afterwards() == []


@pytest.mark.parametrize("fault", KILLS, ids=str)
def test_process__is_killed_with_requests_in_flight(
    subtests: pytest.Subtests, stage: Stage, fault: Fault
) -> None:
    for place in sample(stage, fault):
        with subtests.test(str(place)):
            assert stage.disturbed(place, in_flight(stage, place, fault)) is None
            assert stage.log[place.index] == place.request
            assert stage.afterwards() == []
