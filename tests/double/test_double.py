"""The double's own behaviour; what it shares with a real server is in `tests/contract`."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import httpx
import pytest
import respx

from tests.double import FakeGitea, MakeRepo
from triage.errors import LostError

# The fixtures -------------------------------------------------------------------------------------


def test_nothing_else_is_reachable() -> None:
    with pytest.raises(respx.models.AllMockedAssertionError):
        httpx.get("http://example.invalid/")


def test_a_repository_comes_with_its_people(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    assert repo.environ == {
        "GITEA_URL": gitea.url,
        "GITEA_REPO": "alice/app",
        "GITEA_TOKEN": repo.token,
    }
    with repo.connect() as tracker:
        assert tracker.login() == "triage-bot"
        assert tracker.assignable() == frozenset({"alice", "bob", "claude", "triage-bot"})
        assert tracker.policy_file() is None


def test_two_repositories_do_not_share_numbers(make_repo: MakeRepo) -> None:
    app, other = make_repo(), make_repo("alice/other")
    numbers = [repo.open_issue("An issue") for repo in (app, other, app)]
    assert numbers == [1, 1, 2]
    assert len({issue.id for issue in (*app.issues, *other.issues)}) == 3


def test_a_path_that_gitea_does_not_have_is_not_found(gitea: FakeGitea) -> None:
    answer = httpx.get(f"{gitea.url}/api/v1/no/such/path")
    assert (answer.status_code, answer.text) == (404, "404 page not found\n")


def test_what_httpx_would_not_send_is_not_sent_here_either(make_repo: MakeRepo) -> None:
    illegal = pytest.raises(LostError, match="Illegal header value")
    with make_repo().connect("line break\n") as tracker, illegal:
        tracker.login()


# Log and clock ------------------------------------------------------------------------------------


def test_every_request_is_in_the_log(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    number = repo.open_issue("An issue")
    with repo.connect() as tracker:
        tracker.page(1)
        gitea.assert_readonly()
        tracker.post_comment(number, "Hello")

    assert gitea.log == [
        ("GET", "repos/alice/app/issues"),
        ("POST", "repos/alice/app/issues/1/comments"),
    ]
    assert gitea.writes == gitea.log[1:]
    assert gitea.sent[0].query["state"] == "open"
    assert (gitea.sent[1].body, gitea.sent[1].status) == ({"body": "Hello"}, 201)
    with pytest.raises(AssertionError, match="comments"):
        gitea.assert_readonly()
    gitea.forget()
    assert (gitea.log, gitea.sent, gitea.notices) == ([], [], [])


def test_the_clock_moves_with_humans_and_not_with_requests(
    gitea: FakeGitea, make_repo: MakeRepo
) -> None:
    repo = make_repo()
    number = repo.open_issue("An issue")
    before = gitea.now
    with repo.connect() as tracker:
        assert tracker.page(1).date == before
        tracker.post_comment(number, "Hello")
        assert gitea.now == before
    repo.human("bob").comment(number, "Hello")
    assert gitea.now == before + timedelta(seconds=1)
    gitea.advance(59)
    assert gitea.now == before + timedelta(minutes=1)


# Threads and size ---------------------------------------------------------------------------------


def test_several_threads_at_once(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    numbers = [repo.open_issue(f"Number {n}") for n in range(40)]
    with repo.connect() as tracker, ThreadPoolExecutor(8) as pool:
        posted = list(pool.map(lambda number: tracker.post_comment(number, "Hello"), numbers))
    assert len(set(posted)) == 40
    assert len(gitea.log) == len(gitea.sent) == 40
    assert all(len(issue.comments) == 1 for issue in repo.issues)


def test_a_large_backlog(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    for n in range(300):
        repo.open_issue(f"Number {n}", "x" * 1000, labels=["p0"])
    with repo.connect() as tracker:
        pages = [tracker.page(number) for number in range(1, 8)]
    assert [len(page.data) for page in pages] == [50] * 6 + [0]
    assert len({item["number"] for page in pages for item in page.data}) == 300


def test_a_transport_of_its_own(gitea: FakeGitea) -> None:
    with httpx.Client(transport=gitea.transport(), base_url=gitea.url) as client:
        assert client.get("/api/v1/version").json() == {"version": "1.27.0"}


def test_languages_and_commits(make_repo: MakeRepo) -> None:
    repo = make_repo()
    repo.write_file("a.go", "package main", "Go [skip ci]")
    repo.write_file("b.py", "x")
    with repo.connect() as tracker:
        assert tracker.languages() == ["Go", "Python"]
        assert tracker.last_message("a.go") == "Go [skip ci]"
        assert tracker.last_message() == "A change"
