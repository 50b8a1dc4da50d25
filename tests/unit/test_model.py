from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.builders import make_issue
from triage.model import (
    EPOCH,
    Event,
    Issue,
    Label,
    parse_comment,
    parse_event,
    parse_issue,
    parse_label,
    parse_time,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
KEYS = [
    "id",
    "number",
    "title",
    "body",
    "state",
    "labels",
    "assignees",
    "user",
    "created_at",
    "repository",
    "pull_request",
    "login",
    "name",
    "full_name",
    "issue_url",
    "type",
    "label",
    "assignee",
    "removed_assignee",
]
OBJECTS = st.dictionaries(st.sampled_from(KEYS), JSON)


def gitea_issue(**kw: Any) -> dict[str, Any]:
    return {"number": 7, "title": "A", "body": "B", "state": "open", "assignees": None, **kw}


def test_parse_issue__nobody_is_assigned_when_assignees_is_null() -> None:
    assert parse_issue(gitea_issue()).assignees == ()


def test_parse_issue__reads_every_field() -> None:
    found = parse_issue(
        gitea_issue(
            labels=[{"id": 3, "name": "bug"}],
            assignees=[{"login": "bob"}, {"login": ""}, {}],
            user={"login": "eve"},
            created_at="2026-11-05T14:25:09+08:00",
            updated_at="2026-11-06T00:00:00Z",
            repository={"full_name": "acme/app"},
        )
    )
    assert found == Issue(
        number=7,
        title="A",
        body="B",
        labels=(Label(3, "bug"),),
        assignees=("bob",),
        author="eve",
        created_at=datetime(2026, 11, 5, 6, 25, 9, tzinfo=UTC),
        updated_at=datetime(2026, 11, 6, tzinfo=UTC),
        repository="acme/app",
    )


def test_parse_issue__an_empty_object_has_number_0() -> None:
    found = parse_issue({"number": 0, "state": "", "labels": None, "repository": None})
    assert (found.number, found.is_open) == (0, True)


def test_parse_issue__a_pull_request_is_told_apart() -> None:
    assert parse_issue(gitea_issue(pull_request={"merged": False})).is_pull


def test_parse_issue__a_lone_surrogate_can_be_encoded_afterwards() -> None:
    assert parse_issue(gitea_issue(title="a\ud800b")).title == "a?b"


@given(OBJECTS)
def test_parse_issue__never_raises(data: dict[str, Any]) -> None:
    assert isinstance(parse_issue(data).title, str)


@given(OBJECTS)
def test_parse_event__never_raises(data: dict[str, Any]) -> None:
    assert isinstance(parse_event(data).kind, str)


@given(OBJECTS)
def test_parse_comment__never_raises(data: dict[str, Any]) -> None:
    assert isinstance(parse_comment(data).number, int)


def test_parse_label__reads_id_and_name() -> None:
    assert Label(4, "bug") == parse_label({"id": 4, "name": "bug"})


def test_parse_comment__takes_the_number_from_the_html_address() -> None:
    data = {"id": 9, "issue_url": "https://git.example.org/acme/app/issues/12", "body": "x"}
    assert parse_comment(data).number == 12


@pytest.mark.parametrize("url", ["", None, "https://git.example.org/acme/app/pulls/x", "/²"])
def test_parse_comment__has_no_number_without_an_address(url: str | None) -> None:
    assert parse_comment({"id": 9, "issue_url": url}).number == 0


def test_parse_event__null_is_unreadable() -> None:
    assert Event(id=0, kind="", author="") == parse_event(None)


@pytest.mark.parametrize(("body", "added"), [("1", True), ("", False)])
def test_parse_event__a_labels_direction_is_its_body(body: str, added: bool) -> None:
    data = {"id": 5, "type": "label", "body": body, "label": {"name": "x"}, "user": {"login": "b"}}
    assert Event(id=5, kind="label", author="b", subject="x", added=added) == parse_event(data)


def test_parse_event__a_deleted_label_has_no_name() -> None:
    assert parse_event({"id": 5, "type": "label", "body": "1", "label": None}).subject == ""


@pytest.mark.parametrize("removed", [True, False])
def test_parse_event__an_assignment_names_its_subject(removed: bool) -> None:
    data = {
        "id": 5,
        "type": "assignees",
        "user": {"login": "b"},
        "assignee": {"login": "c"},
        "removed_assignee": removed,
    }
    expected = Event(id=5, kind="assignees", author="b", subject="c", added=not removed)
    assert expected == parse_event(data)


def test_parse_event__a_comment_keeps_its_text() -> None:
    data = {"id": 5, "type": "comment", "body": "hi", "created_at": "2026-11-06T00:00:00Z"}
    found = parse_event(data)
    assert (found.body, found.at) == ("hi", datetime(2026, 11, 6, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-05T14:25:09+08:00", datetime(2026, 11, 5, 6, 25, 9, tzinfo=UTC)),
        ("2026-11-05T14:25:09Z", datetime(2026, 11, 5, 14, 25, 9, tzinfo=UTC)),
        ("2026-11-05T14:25:09", datetime(2026, 11, 5, 14, 25, 9, tzinfo=UTC)),
        ("yesterday", EPOCH),
        (None, EPOCH),
        (12, EPOCH),
    ],
)
def test_parse_time__is_utc_or_the_epoch(text: object, expected: datetime) -> None:
    assert expected == parse_time(text)


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+08:00", "9999-12-31T23:59:59-08:00"])
def test_parse_time__a_time_beyond_the_calendar_does_not_raise(text: str) -> None:
    assert parse_time(text).tzinfo is UTC


def test_parse_comment__an_endless_number_does_not_raise() -> None:
    assert parse_comment({"issue_url": "/" + "9" * 5000}).number >= 0


@pytest.mark.parametrize(
    ("thing", "expected"),
    [
        ("triage/hold", True),
        ("@CLAUDE", True),
        ("claude", False),
        ("@triage/hold", False),
        ("@", False),
        ("", False),
    ],
)
def test_has__a_label_or_a_login_whatever_its_case(thing: str, *, expected: bool) -> None:
    issue = make_issue(labels=["Triage/Hold"], assignees=("Claude",))
    assert issue.has(thing) is expected


def test_has__a_label_that_begins_with_an_at_is_no_login() -> None:
    assert not make_issue(labels=["claude"]).has("@claude")


@pytest.mark.parametrize(
    ("event", "thing"),
    [
        (Event(1, "label", "bob", "Triage/Hold"), "triage/hold"),
        (Event(1, "assignees", "bob", "Claude"), "@claude"),
        (Event(1, "label", "bob"), ""),
        (Event(1, "milestone", "bob", "x"), ""),
        (Event(1, "", ""), ""),
    ],
)
def test_thing__is_called_as_on_an_issue(event: Event, thing: str) -> None:
    assert event.thing == thing
