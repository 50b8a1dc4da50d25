"""Who may do what, and what a repository can be (gitea-facts §7, §8, §10)."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from tests.contract.place import Place, message
from tests.double import connect
from triage.errors import RefusedError, RejectedError, UnauthorizedError
from triage.gitea.writes import POLICY_PATH, Gitea


@contextmanager
def with_token(place: Place, token: str) -> Iterator[Gitea]:
    with connect(place.server.url, place.name, token) as tracker:
        yield tracker


def test_who_am_i(place: Place) -> None:
    assert place.tracker.login() == place.login


def test_the_version_needs_no_token(place: Place) -> None:
    answer = httpx.get(f"{place.server.url}/api/v1/version")
    assert answer.json()["version"] == place.version.text


def test_a_wrong_token_is_refused_even_where_none_is_needed(place: Place) -> None:
    with with_token(place, "0" * 40) as tracker:
        for read in (tracker.login, tracker.facts, lambda: tracker.page(1)):
            with pytest.raises(UnauthorizedError) as refused:
                read()
            assert refused.value.status == 401
            assert refused.value.detail == place.version.bad_token("***")  # never the token itself


def test_without_a_token_a_public_repository_is_read_only(place: Place) -> None:
    number = place.issue()
    url = f"{place.server.url}/api/v1/{place.repo}/issues"

    assert httpx.get(f"{url}/{number}").json()["number"] == number
    answer = httpx.post(f"{url}/{number}/comments", json={"body": "Hello"})
    assert (answer.status_code, message(answer)) == (401, "token is required")


def test_a_missing_scope_is_named(place: Place) -> None:
    if not place.server.limited:
        pytest.skip("needs a token with the scope read:issue: set TRIAGE_LIVE_LIMITED_TOKEN")
    number = place.issue()
    with with_token(place, place.server.limited) as tracker:
        assert tracker.issue(number).number == number
        with pytest.raises(RefusedError) as refused:
            tracker.post_comment(number, "Hello")
        detail = place.version.lacking_scope("write:issue", "read:issue")
        assert refused.value.detail == detail
        with pytest.raises(RefusedError, match=r"\[read:user\]"):
            tracker.login()
        with pytest.raises(RefusedError, match=r"\[read:repository\]"):
            tracker.policy_file()
        assert tracker.assignable() is None
        assert "x" not in tracker.labels()


def test_a_reader_may_comment_but_neither_assign_nor_label(place: Place) -> None:
    human = place.second_login()
    place.send("DELETE", f"collaborators/{human}")
    number, label = place.issue(), place.label("ready")
    with with_token(place, place.server.second) as tracker:
        assert tracker.post_comment(number, "Hello")
        for write in (
            lambda: tracker.add_label(number, label),
            lambda: tracker.remove_label(number, label),
            lambda: tracker.assign(number, place.login),
            lambda: tracker.close_issue(number),
            lambda: tracker.create_label("new", "ff0000", ""),
        ):
            with pytest.raises(RefusedError) as refused:
                write()
            assert refused.value.status == 403
        own = tracker.create_issue("Mine", "").number
        assert not tracker.close_issue(own).is_open
    assert place.tracker.issue(number).is_open


def test_a_private_repository_is_absent_for_strangers(place: Place) -> None:
    human = place.second_login()
    place.send("DELETE", f"collaborators/{human}")
    place.settings(private=True)
    assert place.status("GET", "issues", token=place.server.second) == 404


# Archived ---------------------------------------------------------------------------------------


def test_an_archived_repository_guards_some_writes(place: Place) -> None:
    label = place.label("ready")
    number, other = place.issue(labels=[label]), place.issue("Other")
    posted = place.comment(number, "Hello")
    place.settings(archived=True)
    tracker = place.tracker
    assert tracker.archived()

    for write in (
        lambda: tracker.post_comment(number, "Hello"),
        lambda: tracker.edit_comment(posted, "Bye"),
        lambda: tracker.create_issue("New", ""),
    ):
        with pytest.raises(RejectedError) as refused:
            write()
        assert refused.value.status == 423
        full_name, ident = place.name, tracker.facts()["id"]
        assert refused.value.detail == place.version.archived(full_name, ident)
    owner, _, repo = place.name.partition("/")
    meta = {"owner": owner, "repo": repo, "index": other}
    assert place.status("POST", f"issues/{number}/dependencies", meta) == 423


def test_an_archived_repository_lets_other_writes_pass(place: Place) -> None:
    label = place.label("ready")
    number = place.issue()
    posted = place.comment(number, "Hello")
    place.settings(archived=True)

    assert place.tracker.add_label(number, label) == {"ready"}
    place.tracker.remove_label(number, label)
    assert place.tracker.edit_issue(number, "New").body == "New"
    place.tracker.delete_comment(posted)
    assert not place.tracker.close_issue(number).is_open
    if place.version.adds_assignees:
        with pytest.raises(RejectedError):
            place.tracker.assign(number, place.login)
    else:
        assert place.tracker.assign(number, place.login).assignees == (place.login,)


# The policy file --------------------------------------------------------------------------------


def test_the_policy_file_is_read_from_the_default_branch(place: Place) -> None:
    assert place.tracker.policy_file() is None
    text = '# Grüße\nowner = "alice"\n'
    content = base64.b64encode(text.encode()).decode()
    place.send("POST", f"contents/{POLICY_PATH}", {"content": content})
    assert place.tracker.policy_file() == text


def test_other_files_beside_it_are_not_the_policy(place: Place) -> None:
    place.send("POST", "contents/.gitea/other.toml", {"content": "eA=="})
    assert place.tracker.policy_file() is None


def test_a_folder_is_not_a_policy(place: Place) -> None:
    place.send("POST", f"contents/{POLICY_PATH}/x", {"content": "eA=="})
    with pytest.raises(RejectedError, match="not a readable file"):
        place.tracker.policy_file()


def test_a_repository_without_a_commit_has_no_policy(place: Place) -> None:
    name = f"{place.name}-empty"
    made = place.raw("POST", "user/repos", {"name": name.partition("/")[2]})
    place.names.append(name)
    assert made.status_code == 201
    path = f"repos/{name}/contents/{POLICY_PATH}"
    answer = place.raw("GET", path)
    assert answer.status_code == (200 if place.version.lists_empty_repository else 404)
    with connect(place.server.url, name, place.server.token) as tracker:
        assert tracker.policy_file() is None


def test_without_the_code_unit_a_writer_gets_no_file(place: Place) -> None:
    human = place.second_login()
    place.settings(has_code=False)
    assert human
    path = f"contents/{POLICY_PATH}"
    expected = 403 if place.version.refuses_code else 404
    assert place.status("GET", path, token=place.server.second) == expected
    assert place.tracker.policy_file() is None
