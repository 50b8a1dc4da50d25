"""What a timeline tells of our own writes and of what people did (design §4.2, §4.3)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.builders import ME, OURS, make_event, make_history, off, put, said
from triage.model import Event
from triage.policy import APPROVED, BLOCKED, HOLD, NEEDS_OWNER
from triage.state.history import History, is_audit, read_history

AGENTS = ["@claude", "kimi-ready"]
FLAG = BLOCKED
REOPENED = make_event(50, "reopen", author="ann")


def id_of(event: Event | None) -> int:
    return event.id if event else 0


# Reading a timeline ------------------------------------------------------------------------------


@given(st.permutations([said(9), put(4, FLAG), said(6), off(2, FLAG), make_event(1, body="hi")]))
def test_read_history__whatever_the_order_of_the_pages(events: list[Event]) -> None:
    history = read_history([*events, *events], OURS)
    assert [event.id for event in history.events] == [1, 2, 4, 6, 9]
    assert (id_of(history.comment), history.doubles, history.newest) == (6, (9,), 9)


def test_read_history__of_two_readings_of_one_entry_the_later_counts() -> None:
    history = make_history(said(4, run="old"), said(4, run="new"))
    assert history.entry
    assert (history.entry.run, history.doubles) == ("new", ())


def test_read_history__of_nothing() -> None:
    history = make_history()
    assert (history.comment, history.entry, history.newest, history.begun) == (None, None, 0, 0)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (said(4), True),
        (said(4, ME.upper()), True),
        (said(4, "old-bot"), True),
        (said(4, "eve"), False),
        (said(4, ""), False),
        (make_event(4, body="no marker"), False),
        (make_event(4, body=f"> {said(4).body.splitlines()[-1]}"), False),
        (make_event(4, "change_title", body=said(4).body), False),
    ],
)
def test_is_audit__by_a_login_of_ours_and_a_marker(event: Event, *, expected: bool) -> None:
    assert is_audit(event, frozenset({ME, "old-bot"})) is expected


def test_is_audit__offline_nobody_is_us() -> None:
    assert not is_audit(said(4, ""), frozenset())


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("add_dependency", True), ("", True), ("remove_dependency", False), ("comment", False)],
)
def test_may_have_dependencies__by_an_event_or_an_unreadable_one(
    kind: str, *, expected: bool
) -> None:
    assert make_history(make_event(1, kind)).may_have_dependencies is expected


@pytest.mark.parametrize(
    ("events", "begun"),
    [
        ([REOPENED], 50),
        ([off(7, HOLD)], 7),
        ([off(7, HOLD, ME)], 7),
        ([off(7, HOLD), REOPENED], 50),
        ([put(7, HOLD, "ann")], 0),
        ([make_event(7, "close"), off(8, APPROVED)], 0),
    ],
)
def test_begun__with_hold_taken_off_or_re_opened(events: list[Event], begun: int) -> None:
    assert make_history(*events).begun == begun


# Whose a flag is ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([said(4, on=[FLAG]), put(5, FLAG)], True),
        ([said(4, on=[FLAG]), put(5, FLAG, ME.upper())], True),
        # We died before it came off again: announced to go, but put on before that.
        ([said(4, on=["@claude"], off=[FLAG], after=5), put(5, FLAG)], True),
        ([said(4, on=["@claude"], off=[FLAG], after=6), put(5, FLAG), put(7, FLAG)], False),
        ([said(4, on=[FLAG]), put(5, FLAG), off(6, FLAG), put(7, FLAG, "ann")], False),
        ([said(4, on=[FLAG]), put(5, FLAG, "ann")], False),
        ([said(4, on=[NEEDS_OWNER]), put(5, FLAG)], False),
        ([said(4, "eve", on=[FLAG]), put(5, FLAG)], False),
        # By a workflow that shares our login, before we announced something else.
        ([said(4, on=["@claude"], after=5), put(5, FLAG)], False),
        # Off by our login, so somebody put it on after the timeline was read.
        ([said(4, on=[FLAG]), put(5, FLAG), off(6, FLAG, ME)], False),
        ([put(5, FLAG)], False),
        ([said(4, on=[FLAG])], False),
        ([said(4, on=[FLAG]), put(5, FLAG), off(6, FLAG)], False),
    ],
)
def test_put_on_by_us__announced_and_by_our_login(events: list[Event], *, expected: bool) -> None:
    assert make_history(*events).put_on_by_us(FLAG) is expected


# An agent taken off ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([put(1, "@claude"), off(2, "@claude")], 2),
        ([put(1, "@claude"), off(2, "@Claude")], 2),
        ([put(1, "@claude", "bob"), off(2, "@claude")], 2),
        ([put(1, "kimi-ready"), off(2, "Kimi-Ready")], 2),
        ([off(2, "@claude", "claude")], 2),
        ([off(2, "@claude", ME)], 2),
        ([off(2, "@claude"), off(3, "kimi-ready", "bob")], 3),
        ([off(2, "@claude"), put(3, "@claude", "bob")], 2),
        ([off(2, "@claude"), REOPENED], 0),
        ([off(2, "@claude"), off(3, HOLD)], 0),
        ([off(2, "@claude"), off(3, HOLD), off(4, "@claude")], 4),
        ([off(2, "@ann"), off(3, "claude"), off(4, "@kimi-ready")], 0),
        ([put(1, "@claude")], 0),
        ([], 0),
        # Weighed when we announced something to be put on; not by the hold that answers it.
        ([off(2, "@claude"), said(4, on=["kimi-ready"], after=3)], 0),
        ([off(2, "@claude"), said(4, on=[HOLD], after=3)], 2),
        ([off(2, "@claude"), said(4, on=[], off=[FLAG], after=3)], 2),
        # Ours, of an agent that did nothing: announced, and once.
        ([said(4, on=["kimi-ready"], off=["@claude"], after=3), off(5, "@claude", ME)], 0),
        ([said(4, on=["kimi-ready"], off=["@claude"], after=3), off(5, "@claude")], 5),
        (
            [said(4, off=["@claude"], after=3), off(5, "@claude", ME), off(7, "@claude", ME)],
            7,
        ),
        ([off(2, "@claude", ME), said(4, on=[], off=[FLAG], had=["@claude"], after=3)], 0),
        ([off(2, "@claude", ME), said(4, on=[], off=[FLAG], after=3)], 2),
    ],
)
def test_agent_taken_off__by_anybody_since_all_began(events: list[Event], expected: int) -> None:
    assert id_of(make_history(*events).agent_taken_off(AGENTS)) == expected


# Who had it --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([], ()),
        ([said(4, had=["@claude"], after=3)], ("@claude",)),
        ([said(4, off=["kimi-ready"], had=["@claude"], after=3)], ("@claude", "kimi-ready")),
        ([said(4, off=[FLAG], had=["@claude"], after=3)], ("@claude",)),
        ([said(4, had=["@claude"], after=3), REOPENED], ()),
        ([said(4, had=["@claude"], after=3), off(5, HOLD)], ()),
        ([off(2, HOLD), said(4, had=["@claude"], after=3)], ("@claude",)),
        ([said(4, on=[NEEDS_OWNER], had=["@claude"], after=3), off(5, NEEDS_OWNER)], ()),
        ([said(4, "eve", had=["@claude"], after=3)], ()),
    ],
)
def test_had__until_somebody_wants_them_to_try_again(
    events: list[Event], expected: tuple[str, ...]
) -> None:
    assert make_history(*events).had == expected


# A flag taken off --------------------------------------------------------------------------------

ON = (said(4, on=[FLAG], after=3), put(5, FLAG))
CLEARED = (said(4, on=["@claude"], off=[FLAG], after=5), put(5, FLAG))


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([*ON, off(6, FLAG)], 6),
        ([*ON, off(6, FLAG.upper())], 6),
        # Our login is shared with workflows: what we did not announce, a human did.
        ([*ON, off(6, FLAG, ME)], 6),
        ([said(4, on=["@claude"], after=5), put(5, FLAG), off(6, FLAG, ME)], 6),
        ([*CLEARED, off(6, FLAG, ME)], 0),
        ([*CLEARED, off(6, FLAG)], 6),
        # Only once: what follows on our own removal is not ours.
        ([*CLEARED, off(6, FLAG, ME), put(7, FLAG, ME), off(8, FLAG, ME)], 8),
        # Without our comment nobody can tell whose removal it was.
        ([put(5, FLAG), off(6, FLAG, ME)], 0),
        ([put(5, FLAG), off(6, FLAG)], 6),
        ([*ON, off(6, FLAG), put(7, FLAG, "bob")], 0),
        ([*ON, off(6, FLAG), put(7, APPROVED, "ann"), off(8, APPROVED)], 0),
        ([*ON, put(6, APPROVED, "ann"), off(7, FLAG), off(8, APPROVED)], 0),
        ([*ON, off(6, FLAG), REOPENED], 0),
        ([*ON, off(6, FLAG), put(7, HOLD, "ann"), off(8, HOLD)], 0),
        ([*ON], 0),
        ([*ON, off(6, NEEDS_OWNER)], 0),
        ([said(4, on=[FLAG], after=6), put(5, FLAG), off(6, FLAG)], 0),
    ],
)
def test_flag_taken_off__by_a_human_since_we_last_spoke(events: list[Event], expected: int) -> None:
    assert id_of(make_history(*events).flag_taken_off(FLAG)) == expected


ANYTHING = st.lists(
    st.builds(
        put,
        st.integers(1, 30),
        st.sampled_from([FLAG, NEEDS_OWNER, HOLD, *AGENTS]),
        st.sampled_from([ME, "ann", "claude"]),
        added=st.booleans(),
    ),
    max_size=12,
)


@given(ANYTHING)
def test_history__without_our_comment_nothing_is_ours(events: list[Event]) -> None:
    history: History = make_history(*events)
    assert not history.put_on_by_us(FLAG)
    found = history.flag_taken_off(FLAG)
    assert found is None or found.author != ME


@given(ANYTHING)
def test_history__re_opened_last_of_all_everything_begins_anew(events: list[Event]) -> None:
    history = make_history(*events, said(2, on=[FLAG]), REOPENED)
    assert (history.agent_taken_off(AGENTS), history.flag_taken_off(FLAG)) == (None, None)
