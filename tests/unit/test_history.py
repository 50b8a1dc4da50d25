from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.unit.builders import ME, make_entry, make_event, make_history, make_issue
from triage.deciding.history import (
    ASSIGNEES,
    LABEL,
    Fate,
    History,
    Standing,
    Target,
    audit_comments,
    changed_after,
    explains,
    is_login,
    is_on,
    read_history,
)
from triage.markers import render_entry
from triage.model import EPOCH, Event

CLAUDE = Target(ASSIGNEES, "claude")
ENTRY = make_entry()
MARKER = f"said\n\n{render_entry(ENTRY)}"


def assign(number: int, author: str = ME, *, added: bool = True) -> Event:
    return make_event(number, ASSIGNEES, author=author, subject="Claude", added=added)


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([], Fate(Standing.UNTOUCHED)),
        ([make_event(1, LABEL, subject="claude")], Fate(Standing.UNTOUCHED)),
        ([make_event(1, ASSIGNEES, subject="bob")], Fate(Standing.UNTOUCHED)),
        ([assign(1)], Fate(Standing.PUT_ON, ME, ours=True)),
        ([assign(1, "bob")], Fate(Standing.PUT_ON, "bob")),
        ([assign(1), assign(2, "bob", added=False)], Fate(Standing.UNDONE, "bob", ours=True)),
        ([assign(1, "bob"), assign(2, "bob", added=False)], Fate(Standing.UNDONE, "bob")),
        ([assign(1), assign(2, ME.upper(), added=False)],
         Fate(Standing.WITHDRAWN, ME.upper(), ours=True)),
        ([assign(2, "bob", added=False), assign(1)], Fate(Standing.UNDONE, "bob", ours=True)),
    ],
)  # fmt: skip
def test_fate_of__is_what_happened_last(events: list[Event], expected: Fate) -> None:
    found = make_history(*events).fate_of(CLAUDE)
    assert expected == replace(found, event=0)


def test_fate_of__names_the_event() -> None:
    assert make_history(assign(3), assign(7, "bob", added=False)).fate_of(CLAUDE).event == 7


def test_fate_of__only_what_is_newer_counts() -> None:
    history = make_history(assign(1), assign(2, "bob", added=False))
    assert history.fate_of(CLAUDE, since=2) == Fate(Standing.UNTOUCHED)


def test_newest__is_the_highest_id() -> None:
    assert make_history(make_event(7), make_event(3)).newest == 7


def test_newest__of_nothing_is_0() -> None:
    assert make_history().newest == 0


@pytest.mark.parametrize("kind", ["add_dependency", ""])
def test_may_have_dependencies__by_an_event_or_an_unreadable_one(kind: str) -> None:
    assert make_history(make_event(1, kind)).may_have_dependencies


def test_may_have_dependencies__not_by_other_events() -> None:
    assert not make_history(make_event(1), make_event(2, "remove_dependency")).may_have_dependencies


def test_read_history__without_an_audit_comment() -> None:
    history = read_history([make_event(1, body="hello")], ME)
    assert (history.comment_id, history.entry, history.duplicates) == (0, None, ())


def test_read_history__the_lowest_id_wins() -> None:
    events = [make_event(9, body=MARKER), make_event(4, body=MARKER), make_event(6, body=MARKER)]
    history = read_history(events, ME)
    assert (history.comment_id, history.entry, history.duplicates) == (4, ENTRY, (6, 9))


def test_read_history__an_entry_that_is_listed_twice_is_no_duplicate() -> None:
    other = make_event(4, body=render_entry(make_entry(attempt=2)))
    assert read_history([make_event(4, body=MARKER), other], ME).duplicates == ()


def test_audit_comments__a_marker_that_somebody_else_typed_does_not_count() -> None:
    assert audit_comments([make_event(4, author="eve", body=MARKER)], ME) == []


def test_audit_comments__our_login_ignores_case() -> None:
    assert audit_comments([make_event(4, author=ME.upper(), body=MARKER)], ME) == [(4, ENTRY)]


@pytest.mark.parametrize(
    ("one", "other", "same"), [("a", "A", True), ("a", "b", False), ("", "", False)]
)
def test_is_login__nobody_is_not_somebody(one: str, other: str, same: bool) -> None:
    assert same is is_login(one, other)


@pytest.mark.parametrize("target", [CLAUDE, Target(LABEL, "Kimi-Ready")])
def test_is_on__ignores_case(target: Target) -> None:
    assert is_on(make_issue(assignees=("Claude",), labels=["kimi-ready"]), target)


def test_explains__a_comment_that_is_missing_is_not_explained() -> None:
    assert not explains([make_event(1)], make_issue(comments=2), [])


def test_explains__a_target_that_is_on_without_an_event_is_not_explained() -> None:
    assert not explains([], make_issue(assignees=("claude",)), [CLAUDE])


def test_explains__a_target_that_is_off_again_is_not_explained() -> None:
    assert not explains([assign(1)], make_issue(), [CLAUDE])


def test_explains__comments_and_targets_that_fit() -> None:
    issue = make_issue(assignees=("claude",), comments=1)
    assert explains([make_event(1), assign(2)], issue, [CLAUDE])


def changed(*events: Event, updated: int = 0, since: int = 1) -> bool:
    issue = make_issue(updated_at=EPOCH + timedelta(seconds=updated))
    return changed_after(make_history(*events), issue, since, frozenset({"own"}))


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (make_event(2, "change_title"), True),
        (make_event(2, LABEL, subject="bug"), True),
        (make_event(2, LABEL, subject="Own"), False),
        (make_event(2), False),
        (make_event(1, "change_title"), False),
    ],
)
def test_changed_after__by_a_later_event(event: Event, expected: bool) -> None:
    assert expected is changed(event)


@pytest.mark.parametrize(("seconds", "expected"), [(1, False), (2, True)])
def test_changed_after__by_an_edit_that_left_no_event(seconds: int, expected: bool) -> None:
    assert expected is changed(make_event(1), updated=seconds)


def test_changed_after__without_a_timeline_nothing_is_known() -> None:
    assert not changed(updated=9)


def history_with(*events: Event, after: int = 0, entry: bool = True) -> History:
    return make_history(*events, entry=make_entry(after=after) if entry else None)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (assign(6), True),
        (assign(6, ME.upper()), True),
        (make_event(6, LABEL, subject="x"), True),
        (assign(5), False),
        (assign(6, "bob"), False),
        (make_event(6), False),
        (make_event(6, "close"), False),
    ],
)
def test_has_followed__a_write_of_ours_after_the_comment(event: Event, expected: bool) -> None:
    assert expected is history_with(event, after=5).has_followed


def test_has_followed__without_a_comment_any_write_of_ours_counts() -> None:
    assert history_with(assign(1), entry=False).has_followed


@pytest.mark.parametrize(("seconds", "expected"), [(0, True), (10, True), (11, True), (12, False)])
def test_accounts_for__is_as_new_as_the_last_change(seconds: int, expected: bool) -> None:
    events = make_event(1, at=EPOCH + timedelta(seconds=10)), make_event(2, at=EPOCH)
    issue = make_issue(updated_at=EPOCH + timedelta(seconds=seconds))
    assert expected is make_history(*events).accounts_for(issue)


@pytest.mark.parametrize(("seconds", "expected"), [(0, True), (1, True), (2, False)])
def test_accounts_for__an_issue_that_nothing_happened_on(seconds: int, expected: bool) -> None:
    issue = make_issue(created_at=EPOCH, updated_at=EPOCH + timedelta(seconds=seconds))
    assert expected is make_history().accounts_for(issue)


def test_explains__the_last_event_by_id_counts() -> None:
    events = [assign(3), assign(2, added=False)]
    assert explains(events, make_issue(assignees=("claude",)), [CLAUDE])


def test_explains__every_target_must_fit() -> None:
    kimi = Target(LABEL, "kimi-ready")
    issue = make_issue(assignees=("claude",), labels=["kimi-ready"])
    assert not explains([assign(1)], issue, [CLAUDE, kimi])


def test_explains__more_comments_than_the_issue_counts_are_fine() -> None:
    assert explains([make_event(1), make_event(2)], make_issue(comments=1), [])


def test_changed_after__an_own_label_and_a_foreign_one() -> None:
    own, other = (make_event(n, LABEL, subject=s) for n, s in ((2, "own"), (3, "bug")))
    assert (changed(own), changed(own, other)) == (False, True)
