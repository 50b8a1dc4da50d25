"""Comments and timelines (gitea-facts §2)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.contract.place import Place, total
from triage.errors import NotFoundError, RejectedError
from triage.model import Event

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def read_timeline(place: Place, number: int) -> list[Event]:
    return place.tracker.timeline(number)


def test_a_comment_is_posted_edited_and_deleted(place: Place) -> None:
    number = place.issue()
    posted = place.tracker.post_comment(number, "First words\n\n<!-- hidden -->")
    other = place.tracker.post_comment(number, "Other words")

    place.tracker.edit_comment(posted, "Second words <!-- hidden -->")
    first, second = place.tracker.comments(number)
    assert (first.id, first.author) == (posted, place.login)
    assert (first.body, first.number) == ("Second words <!-- hidden -->", number)
    assert (second.id, second.body) == (other, "Other words")
    assert posted < other

    place.tracker.delete_comment(posted)
    assert [comment.id for comment in place.tracker.comments(number)] == [other]
    with pytest.raises(NotFoundError):
        place.tracker.delete_comment(posted)
    with pytest.raises(NotFoundError):
        place.tracker.edit_comment(posted, "Third words")


def test_an_edit_with_the_same_text_changes_nothing(place: Place) -> None:
    number = place.issue()
    posted = place.comment(number, "Same")

    place.tracker.edit_comment(posted, "Same")

    comment = place.send("GET", f"issues/comments/{posted}")
    assert comment["body"] == "Same"
    assert comment["updated_at"] == comment["created_at"]


def test_an_empty_comment_is_refused(place: Place) -> None:
    number = place.issue()
    with pytest.raises(RejectedError) as refused:
        place.tracker.post_comment(number, "")
    assert refused.value.status == 422
    with pytest.raises(RejectedError):
        place.tracker.edit_comment(place.comment(number, "x"), "")
    assert place.status("POST", f"issues/{number}/comments", {"body": " \n"}) == 201


def test_a_comment_names_its_issue_by_a_html_address(place: Place) -> None:
    number = place.issue()
    place.comment(number, "Hello")

    raw = place.send("GET", f"issues/{number}/comments")[0]

    assert raw["issue_url"].endswith(f"/{place.name}/issues/{number}")
    assert raw["pull_request_url"] == ""
    assert place.tracker.comments(number)[0].number == number


def test_all_comments_of_an_issue_come_at_once(place: Place) -> None:
    number = place.issue()
    posted = [place.comment(number, f"Comment {n}") for n in range(31)]

    answer = place.raw("GET", f"{place.repo}/issues/{number}/comments", limit=5, page=1)

    assert (len(answer.json()), total(answer)) == (31, 31)
    assert [comment.id for comment in place.tracker.comments(number)] == posted
    assert place.send("GET", f"issues/{number}")["comments"] == 31


def test_the_comments_of_a_repository_are_paged_since_1_26(place: Place) -> None:
    number = place.issue()
    for n in range(31):
        place.comment(number, f"Comment {n}")

    answer = place.raw("GET", f"{place.repo}/issues/comments", limit=5)

    assert len(answer.json()) == (5 if place.version.always_pages else 31)
    assert total(answer) == 31
    assert len(place.send("GET", "issues/comments", limit=5, page=7)) == 1


def test_an_empty_timeline_is_null(place: Place) -> None:
    number = place.issue()
    assert place.raw("GET", f"{place.repo}/issues/{number}/timeline").json() is None
    assert read_timeline(place, number) == []


def test_a_timeline_is_paged_since_1_26(place: Place) -> None:
    number = place.issue()
    posted = [place.comment(number, f"Comment {n}") for n in range(51)]
    path = f"{place.repo}/issues/{number}/timeline"

    for limit, most in (("", 30), ("50", 50), ("999", 50)):
        answer = place.raw("GET", path, limit=limit)
        expected = most if place.version.always_pages else 51
        assert (len(answer.json()), total(answer)) == (expected, expected), limit
    last = place.raw("GET", path, limit=50, page=2)
    assert (len(last.json()), total(last)) == (1, 1)
    assert place.raw("GET", path, limit=50, page=3).json() is None

    assert [event.id for event in read_timeline(place, number)] == posted


def test_the_timeline_is_the_log(place: Place) -> None:
    label = place.label("ready")
    number = place.issue("Old title", labels=[label])
    tracker = place.tracker
    tracker.assign(number, place.login)
    tracker.post_comment(number, "Hello")
    tracker.remove_label(number, label)
    place.send("PATCH", f"issues/{number}", {"title": "New title", "assignees": []})
    tracker.close_issue(number)
    place.send("PATCH", f"issues/{number}", {"state": "open"})

    events = read_timeline(place, number)

    assert [(event.kind, event.subject, event.added) for event in events] == [
        ("label", "ready", True),
        ("assignees", place.login, True),
        ("comment", "", True),
        ("label", "ready", False),
        ("change_title", "", True),
        ("assignees", place.login, False),
        ("close", "", True),
        ("reopen", "", True),
    ]
    assert [event.body for event in events if event.kind == "comment"] == ["Hello"]
    assert {event.author for event in events} == {place.login}
    assert all(event.at >= LONG_AGO for event in events)
    ids = [event.id for event in events]
    assert ids == sorted(ids)


def test_the_ids_of_comments_and_events_grow_over_all_issues(place: Place) -> None:
    one, two = place.issue("One"), place.issue("Two")
    for number in (one, two, one):
        place.comment(number, "Hello")
        place.tracker.assign(number, place.login)
        place.send("PATCH", f"issues/{number}", {"assignees": []})

    events = [*read_timeline(place, one), *read_timeline(place, two)]

    in_order = sorted(events, key=lambda event: event.id)
    assert len({event.id for event in events}) == 9
    assert [event.kind for event in in_order] == ["comment", "assignees", "assignees"] * 3
    assert in_order[3:6] == read_timeline(place, two)


def test_every_entry_has_every_key(place: Place) -> None:
    number = place.issue()
    place.comment(number, "Hello")
    place.send("PATCH", f"issues/{number}", {"title": "New"})

    comment, change = place.timeline(number)

    assert comment is not None
    assert change is not None
    assert comment.keys() == change.keys()
    assert (change["old_title"], change["new_title"]) == ("An issue", "New")
    keys = "id type user body created_at label assignee removed_assignee dependent_issue"
    assert {*keys.split(), "ref_action", "ref_issue", "ref_comment"} <= change.keys()


def test_deleting_a_label_deletes_its_events(place: Place) -> None:
    label = place.label("short-lived")
    number = place.issue(labels=[label])
    assert len(place.events(number, "label")) == 1

    place.tracker.delete_label(label)

    assert place.timeline(number) == []
    assert place.tracker.issue(number).labels == ()


def test_another_user_is_named_in_what_they_undo(place: Place) -> None:
    human = place.second_login()
    number = place.issue()
    label = place.label("ready")
    place.tracker.assign(number, human)
    place.tracker.add_label(number, label)
    place.send("PATCH", f"issues/{number}", {"assignees": []}, place.server.second)
    place.send("DELETE", f"issues/{number}/labels/{label}", token=place.server.second)
    place.comment(number, "No, thanks", place.server.second)

    events = read_timeline(place, number)

    assert [(event.kind, event.subject, event.added, event.author) for event in events] == [
        ("assignees", human, True, place.login),
        ("label", "ready", True, place.login),
        ("assignees", human, False, human),
        ("label", "ready", False, human),
        ("comment", "", True, human),
    ]


def test_a_writer_may_edit_and_delete_the_comments_of_others(place: Place) -> None:
    human = place.second_login()
    number = place.issue()
    posted = place.comment(number, "Mine", place.server.second)

    place.tracker.edit_comment(posted, "Ours")

    assert [(c.author, c.body) for c in place.tracker.comments(number)] == [(human, "Ours")]
    place.tracker.delete_comment(posted)
    assert place.tracker.comments(number) == ()
