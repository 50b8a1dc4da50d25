"""Opening, editing and closing issues, and what they wait for (gitea-facts §3, §6)."""

from __future__ import annotations

import pytest

from tests.contract.place import Place, message
from triage.errors import RejectedError


def test_an_issue_is_created_edited_and_closed(place: Place) -> None:
    tracker = place.tracker
    created = tracker.create_issue("[Triage] A title", "A body\n\n<!-- x {} -->")
    assert (created.title, created.body) == ("[Triage] A title", "A body\n\n<!-- x {} -->")
    assert (created.author, created.is_open) == (place.login, True)

    edited = tracker.edit_issue(created.number, "Another body")
    assert (edited.number, edited.body) == (created.number, "Another body")
    closed = tracker.close_issue(created.number)
    assert (closed.number, closed.is_open) == (created.number, False)
    assert not tracker.close_issue(created.number).is_open
    assert [e["type"] for e in place.timeline(created.number) if e] == ["close"]


def test_a_new_issue_needs_a_title_and_a_long_one_is_cut(place: Place) -> None:
    with pytest.raises(RejectedError) as refused:
        place.tracker.create_issue("", "x")
    assert refused.value.status == 422
    assert place.tracker.create_issue("x" * 300, "").title == "x" * 252 + "…"


def test_unknown_labels_of_a_new_issue_are_dropped(place: Place) -> None:
    label = place.label("ready")
    number = place.issue(labels=[label, 999_999_999])
    assert place.tracker.issue(number).has("ready")


def test_an_unknown_state(place: Place) -> None:
    number = place.issue()
    expected = 412 if place.version.checks_state else 201
    assert place.status("PATCH", f"issues/{number}", {"state": "finished"}) == expected
    assert place.tracker.issue(number).is_open


def test_open_and_closed_blockers_are_listed(place: Place) -> None:
    waits, first, second = (place.issue(title) for title in ("Waits", "First", "Second"))
    place.depend(waits, first)
    place.depend(waits, second)
    place.tracker.close_issue(first)

    found = place.tracker.dependencies(waits)

    assert {(issue.number, issue.is_open) for issue in found} == {(second, True), (first, False)}
    assert {issue.repository for issue in found} == {place.name}
    assert place.tracker.dependencies(second) == ()
    answer = place.raw("GET", f"{place.repo}/issues/{waits}/dependencies")
    assert ("x-total-count" in answer.headers) is place.version.counts_dependencies


def test_a_dependency_shows_in_both_timelines(place: Place) -> None:
    waits, blocker = place.issue("Waits"), place.issue("Blocks")
    place.depend(waits, blocker)

    for number, other in ((waits, blocker), (blocker, waits)):
        (event,) = place.events(number, "add_dependency")
        assert event["dependent_issue"]["number"] == other


def test_a_dependency_goes_one_way_and_once(place: Place) -> None:
    waits, blocker = place.issue("Waits"), place.issue("Blocks")
    place.depend(waits, blocker)
    owner, _, repo = place.name.partition("/")
    for one, other in ((waits, blocker), (blocker, waits)):
        meta = {"owner": owner, "repo": repo, "index": other}
        answer = place.raw("POST", f"{place.repo}/issues/{one}/dependencies", meta)
        assert (answer.status_code, message(answer)) == (500, "")


def test_closing_an_issue_with_an_open_blocker_is_refused(place: Place) -> None:
    waits, blocker = place.issue("Waits"), place.issue("Blocks")
    place.depend(waits, blocker)

    with pytest.raises(RejectedError) as refused:
        place.tracker.close_issue(waits)

    assert refused.value.status == 412
    assert refused.value.detail == place.version.open_blockers()
    assert place.tracker.issue(waits).is_open
    place.tracker.close_issue(blocker)
    assert not place.tracker.close_issue(waits).is_open


def test_where_dependencies_are_off_there_are_none(place: Place) -> None:
    waits, blocker = place.issue("Waits"), place.issue("Blocks")
    place.depend(waits, blocker)
    tracker = {"enable_issue_dependencies": False}
    place.settings(has_issues=True, internal_tracker=tracker)

    assert place.status("GET", f"issues/{waits}/dependencies") == 404
    assert place.tracker.dependencies(waits) == ()


def test_dependencies_of_an_issue_that_is_not_there(place: Place) -> None:
    assert place.status("GET", "issues/99/dependencies") == 404
