"""Listing issues (gitea-facts §1)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.contract.place import Place, read_backlog, total
from triage.errors import LostError, MovedError, NotFoundError


def listed(place: Place, **params: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = place.send("GET", "issues", **params)
    return found


def test_an_issue_is_read_with_what_the_tool_needs(place: Place) -> None:
    label = place.label("Kind/Bug")
    number = place.issue("A title", "A body", labels=[label], assignees=[place.login])

    issue = place.tracker.issue(number)

    assert (issue.number, issue.title, issue.body) == (number, "A title", "A body")
    assert (issue.is_open, issue.is_pull, issue.author) == (True, False, place.login)
    assert issue.assignees == (place.login,)
    assert [(found.id, found.name) for found in issue.labels] == [(label, "Kind/Bug")]
    assert issue.repository == place.name
    assert abs(datetime.now(UTC) - issue.created_at) < timedelta(days=400)


def test_nobody_assigned_is_null(place: Place) -> None:
    number = place.issue()

    raw = place.send("GET", f"issues/{number}")

    assert raw["assignees"] is None
    assert raw["assignee"] is None
    assert raw["labels"] == []
    assert place.tracker.issue(number).assignees == ()


def test_an_issue_that_is_not_there_is_absent(place: Place) -> None:
    with pytest.raises(NotFoundError):
        place.tracker.issue(99)


def test_a_repository_that_is_not_there_is_absent(place: Place) -> None:
    place.send("DELETE", "")
    with pytest.raises(NotFoundError):
        place.tracker.page(1)
    with pytest.raises(NotFoundError):
        place.tracker.facts()


def test_the_newest_open_issue_comes_first(place: Place) -> None:
    first, second, third = (place.issue(f"Number {n}") for n in range(3))
    place.tracker.close_issue(second)

    assert [issue.number for issue in place.tracker.newest_open()] == [third, first]
    assert list(read_backlog(place.tracker)) == [third, first]


def open_pull(place: Place) -> int:
    file = {"content": "eA==", "new_branch": "topic", "branch": "main"}
    place.send("POST", "contents/new.txt", file)
    pull = place.send("POST", "pulls", {"title": "A pull", "head": "topic", "base": "main"})
    return int(pull["number"])


def test_pull_requests_are_listed_among_the_issues(place: Place) -> None:
    number = place.issue()
    pull = open_pull(place)

    backlog = read_backlog(place.tracker)

    assert {n: item.is_pull for n, item in backlog.items()} == {number: False, pull: True}
    assert [issue.number for issue in place.tracker.newest_open()] == [number]
    assert place.tracker.issue(pull).is_pull
    place.send("PATCH", f"issues/{pull}", {"state": "closed"})
    assert list(read_backlog(place.tracker)) == [number]


def test_pages_are_capped_and_count_everything(place: Place) -> None:
    settings = place.raw("GET", "settings/api").json()
    cap, usual = settings["max_response_items"], settings["default_paging_num"]
    numbers = [place.issue(f"Number {n}") for n in range(51)]

    pages = [place.tracker.page(number) for number in (1, 2, 3)]
    assert [len(page.data) for page in pages] == [min(50, cap), 51 - min(50, cap), 0]
    assert [page.total for page in pages] == [51] * 3
    assert all(page.date for page in pages)
    assert sorted(read_backlog(place.tracker)) == numbers

    assert len(listed(place, limit=cap + 1)) == min(51, cap)
    for odd in ({}, {"limit": 0}, {"limit": -1}, {"limit": "x"}, {"page": 0}):
        assert len(listed(place, **odd)) == usual, odd


def test_closed_issues_that_changed_since_a_moment(place: Place) -> None:
    number, _ = place.issue("Closed"), place.issue("Open")
    place.tracker.close_issue(number)
    text = place.send("GET", f"issues/{number}")["updated_at"]
    changed = datetime.fromisoformat(text).astimezone(UTC)

    def since(moment: datetime) -> list[int]:
        return [issue.number for issue in place.tracker.closed_since(moment)]

    assert since(changed) == [number]
    assert since(changed + timedelta(days=1)) == []


def test_a_malformed_moment_is_refused(place: Place) -> None:
    answer = place.raw("GET", f"{place.repo}/issues", since="yesterday")
    assert answer.status_code == 422


@pytest.mark.parametrize("tracker", ["off", "external"])
def test_without_issues_of_its_own_a_repository_lists_pull_requests_alone(
    place: Place, tracker: str
) -> None:
    number = place.issue()
    pull = open_pull(place)
    if tracker == "off":
        place.settings(has_issues=False)
    else:
        url = "http://tracker.invalid/"
        external = {
            "external_tracker_url": url,
            "external_tracker_format": url + "{index}",
            "external_tracker_style": "numeric",
        }
        place.settings(has_issues=True, external_tracker=external)

    facts = place.tracker.facts()
    assert facts["has_issues"] is (tracker == "external")
    assert bool(facts.get("external_tracker")) is (tracker == "external")
    assert list(read_backlog(place.tracker)) == [pull]
    with pytest.raises(NotFoundError):
        place.tracker.newest_open()
    with pytest.raises(NotFoundError):
        place.tracker.issue(number)


def test_a_renamed_repository_redirects_and_the_token_does_not_follow(place: Place) -> None:
    number = place.issue()
    old = place.name
    place.settings(name=f"{old.partition('/')[2]}-renamed")

    with pytest.raises(MovedError) as moved:
        place.tracker.page(1)
    assert moved.value.status == place.version.moved
    assert place.name in moved.value.detail
    with pytest.raises(MovedError):
        place.tracker.post_comment(number, "Hello")
    assert place.send("GET", f"issues/{number}/comments") == []


def test_comments_of_a_missing_issue(place: Place) -> None:
    error = NotFoundError if place.version.forgejo else LostError
    with pytest.raises(error) as missing:
        place.tracker.comments(99)
    assert missing.value.status == place.version.missing_discussion
    with pytest.raises(error):
        next(iter(place.tracker.timeline(99)))
    with pytest.raises(error):
        place.tracker.post_comment(99, "Hello")


def test_the_total_is_a_header(place: Place) -> None:
    place.issue()
    assert total(place.raw("GET", f"{place.repo}/issues", type="issues", limit=1)) == 1
