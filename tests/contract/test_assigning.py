"""Assigning people (gitea-facts §4)."""

from __future__ import annotations

import pytest

from tests.contract.place import Place, message
from triage.errors import GiteaError, LostError, NotFoundError, RejectedError

NOBODY = "no-such-user-x7"


def test_an_assignment_is_read_back(place: Place) -> None:
    number = place.issue()

    issue = place.tracker.assign(number, place.login.upper())

    assert issue.number == number
    assert issue.has(f"@{place.login}")
    assert place.tracker.issue(number).assignees == (place.login,)


def test_assigning_again_changes_nothing(place: Place) -> None:
    number = place.issue()
    place.tracker.assign(number, place.login)
    place.tracker.assign(number, place.login)
    assert len(place.timeline(number)) == 1


def test_assigning_leaves_those_who_are_there(place: Place) -> None:
    human = place.second_login()
    number = place.issue(assignees=[human])

    issue = place.tracker.assign(number, place.login)

    assert set(issue.assignees) == {human, place.login}


def test_patch_replaces_the_assignees(place: Place) -> None:
    human = place.second_login()
    number = place.issue(assignees=[human])

    changed = place.send("PATCH", f"issues/{number}", {"assignees": [place.login]})
    assert [user["login"] for user in changed["assignees"]] == [place.login]
    unchanged = place.send("PATCH", f"issues/{number}", {"body": "x", "assignees": None})
    assert [user["login"] for user in unchanged["assignees"]] == [place.login]
    nobody = place.send("PATCH", f"issues/{number}", {"assignees": []})
    assert nobody["assignees"] is None


def test_a_stranger_cannot_be_assigned(place: Place) -> None:
    number = place.issue()
    error: type[GiteaError] = RejectedError if place.version.adds_assignees else LostError

    with pytest.raises(error) as refused:
        place.tracker.assign(number, NOBODY)

    assert refused.value.status == (422 if place.version.adds_assignees else 500)
    assert place.tracker.issue(number).assignees == ()


def test_patch_with_a_stranger_is_a_silent_500_that_does_half(place: Place) -> None:
    number = place.issue("Old", assignees=[place.login])

    answer = place.raw(
        "PATCH", f"{place.repo}/issues/{number}", {"title": "New", "assignees": [NOBODY]}
    )

    assert (answer.status_code, message(answer)) == (500, "")
    issue = place.tracker.issue(number)
    assert (issue.title, issue.assignees) == ("New", (place.login,))


def test_before_1_27_patch_with_somebody_without_access_takes_the_others_off(place: Place) -> None:
    human = place.second_login()
    number = place.issue(assignees=[place.login])
    place.send("DELETE", f"collaborators/{human}")
    place.settings(private=True)

    assert place.status("PATCH", f"issues/{number}", {"assignees": [human]}) == 500

    left = (place.login,) if place.version.swaps_assignees else ()
    assert place.tracker.issue(number).assignees == left


def test_a_new_issue_with_a_stranger_is_refused(place: Place) -> None:
    content = {"title": "New", "assignees": [NOBODY]}
    answer = place.raw("POST", f"{place.repo}/issues", content)
    assert answer.status_code == 422
    assert NOBODY in message(answer)


def test_who_can_be_assigned(place: Place) -> None:
    human = place.second_login()
    logins = {place.login.casefold(), human.casefold()}
    assert place.tracker.assignable() == frozenset(logins)


def test_assigning_to_an_issue_that_is_not_there(place: Place) -> None:
    with pytest.raises(NotFoundError):
        place.tracker.assign(99, place.login)
