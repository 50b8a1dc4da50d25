"""The look between an announcement and its deed, and taking it back (design §4.1)."""

from __future__ import annotations

import pytest

from tests.unit.builders import ME, make_event, make_history, off, put, said
from triage.model import Event
from triage.policy import BLOCKED
from triage.state.announcement import disturbance, withdrawal
from triage.state.markers import parse_entry
from triage.state.operations import DeleteComment, EditComment

BEFORE = (make_event(1, body="hello", author="ann"), put(2, "bug", "ann"))
MINE = said(3, run="mine", after=2)
OTHER = "another run was on it at the same time"


def looked(*events: Event, before: tuple[Event, ...] = BEFORE, comment: int = 3) -> str:
    return disturbance(make_history(*before), make_history(*events), (comment, "mine"))


def test_disturbance__nothing_happened() -> None:
    assert looked(*BEFORE, MINE) == ""


def test_disturbance__our_comment_was_edited_and_is_older_than_all() -> None:
    old = (said(1, run="before"), put(2, "bug", "ann"))
    assert looked(said(1, run="mine"), old[1], before=old, comment=1) == ""


@pytest.mark.parametrize(
    ("events", "why"),
    [
        ([*BEFORE], "our comment is gone"),
        ([*BEFORE, said(3, "eve", run="mine")], "our comment is gone"),
        ([said(2, run="rival"), MINE], OTHER),
        ([*BEFORE, said(3, run="rival")], OTHER),
        ([*BEFORE, MINE, put(4, "@bob", "ann")], "ann did something on it at the same time"),
        ([*BEFORE, MINE, off(4, "bug", "")], "somebody did something on it at the same time"),
        ([*BEFORE, MINE, put(4, BLOCKED, ME)], f"{ME} did something on it at the same time"),
        ([*BEFORE, MINE, make_event(4, "close", author="bob")],
         "bob did something on it at the same time"),
        ([*BEFORE, MINE, make_event(4, "reopen", author="bob"), put(5, "x", "ann")],
         "bob did something on it at the same time"),
    ],
)  # fmt: skip
def test_disturbance__says_why_the_issue_is_left_alone(events: list[Event], why: str) -> None:
    assert looked(*events) == why


def test_disturbance__between_the_reading_and_the_announcement() -> None:
    events = (*BEFORE, put(3, "@bob", "ann"), said(4, run="mine", after=2))
    assert looked(*events, comment=4) == "ann did something on it at the same time"


@pytest.mark.parametrize(
    "event",
    [
        make_event(4, body="nice", author="ann"),
        make_event(4, "change_title", author="ann"),
        make_event(4, "issue_ref", author="ann"),
        said(4, "eve", run="rival"),
    ],
)
def test_disturbance__what_tells_the_tool_nothing_does_not_stop_it(event: Event) -> None:
    assert looked(*BEFORE, MINE, event) == ""


def test_disturbance__of_two_runs_exactly_one_goes_on() -> None:
    both = (*BEFORE, said(3, run="mine"), said(4, run="rival"))
    now = make_history(*both)
    before = make_history(*BEFORE)
    assert [disturbance(before, now, (3, "mine")), disturbance(before, now, (4, "rival"))] == [
        "",
        OTHER,
    ]


# Taken back --------------------------------------------------------------------------------------

OLD = (said(1, run="before", on=(), after=0), put(2, BLOCKED, "ann"))
ANNS = off(5, "bug")


def taken_back(before: tuple[Event, ...], *now: Event) -> DeleteComment | EditComment | None:
    comment = next(event.id for event in now if event.body)
    return withdrawal(7, make_history(*before), make_history(*now), (comment, "mine"))


def test_withdrawal__a_new_comment_is_deleted() -> None:
    assert taken_back(BEFORE, *BEFORE[1:], MINE) == DeleteComment(number=7, comment_id=3)


def test_withdrawal__an_edited_one_is_put_back_as_it_was() -> None:
    now = (said(1, run="mine"), *OLD[1:], ANNS)
    assert taken_back(OLD, *now) == EditComment(number=7, comment_id=1, body=OLD[0].body)


@pytest.mark.parametrize("rival", [said(1, run="rival"), make_event(1, body="words only")])
def test_withdrawal__what_is_not_ours_any_more_stays(rival: Event) -> None:
    assert taken_back(OLD, rival, *OLD[1:]) is None


def test_withdrawal__where_another_run_has_acted_its_deeds_stay_announced() -> None:
    theirs = (off(3, BLOCKED, ME), put(4, "@claude", ME))

    back = taken_back(OLD, said(1, run="mine"), *OLD[1:], *theirs, ANNS)

    assert isinstance(back, EditComment)
    entry = parse_entry(back.body)
    assert entry
    assert (entry.on, entry.off, entry.after) == (("@claude",), (BLOCKED,), 2)
    assert entry.run == ""  # a run that has announced before us and looks only now is not to act
    assert back.body.startswith("said")
