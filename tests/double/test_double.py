"""The double's own behaviour; what it shares with a real server is in `tests/contract`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import httpx
import pytest
import respx

from tests.double import FakeGitea, KilledError, MakeRepo, Repo, connect
from tests.double.faults import Fault
from triage.errors import LostError, NotFoundError, RefusedError, UnauthorizedError
from triage.gitea.api import Gitea


@contextmanager
def tracker_of(repo: Repo, token: str = "") -> Iterator[Gitea]:
    with connect(repo.fake.url, repo.name, token or repo.token) as tracker:
        yield tracker


# The fixtures -----------------------------------------------------------------------------------


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
    with tracker_of(repo) as tracker:
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
    with tracker_of(make_repo(), "line break\n") as tracker, illegal:
        tracker.login()


# Log and clock ----------------------------------------------------------------------------------


def test_every_request_is_in_the_log(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    number = repo.open_issue("An issue")
    with tracker_of(repo) as tracker:
        tracker.page(1)
        gitea.assert_readonly()
        tracker.post_comment(number, "Hello")

    assert gitea.log == [
        ("GET", "repos/alice/app/issues"),
        ("POST", "repos/alice/app/issues/1/comments"),
    ]
    assert gitea.writes == gitea.log[1:]
    assert gitea.sent[0].query["type"] == "issues"
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
    with tracker_of(repo) as tracker:
        assert tracker.page(1).date == before
        tracker.post_comment(number, "Hello")
        assert gitea.now == before
    repo.human("bob").comment(number, "Hello")
    assert gitea.now == before + timedelta(seconds=1)
    gitea.advance(59)
    assert gitea.now == before + timedelta(minutes=1)


# Humans -----------------------------------------------------------------------------------------


def kinds(repo: Repo, number: int) -> list[tuple[str, str]]:
    return [(entry.kind, entry.user.login) for entry in repo.issue(number).entries]


def test_humans_leave_the_events_that_gitea_records(make_repo: MakeRepo) -> None:
    repo = make_repo()
    bob, number = repo.human("bob"), repo.open_issue("An issue", author="alice", labels=["p0"])
    bob.assign(number, "claude")
    bob.unassign(number, "claude")
    bob.label(number, "p1")
    bob.unlabel(number, "p0", "not there")
    bob.edit(number, title="Another", body="Text")
    bob.close(number)
    bob.reopen(number)
    posted = bob.comment(number, "Hello")
    bob.edit_comment(posted, "Bye")

    issue = repo.issue(number)
    assert kinds(repo, number) == [
        ("label", "alice"), ("assignees", "bob"), ("assignees", "bob"), ("label", "bob"),
        ("label", "bob"), ("change_title", "bob"), ("close", "bob"), ("reopen", "bob"),
        ("comment", "bob"),
    ]  # fmt: skip
    assert (issue.title, issue.body, issue.state) == ("Another", "Text", "open")
    assert (issue.logins, issue.label_names) == ([], {"p1"})
    assert [comment.body for comment in issue.comments] == ["Bye"]
    assert [entry.removed for entry in issue.events("assignees")] == [False, True]
    bob.delete_comment(posted)
    assert issue.comments == []


def test_dependencies_of_other_repositories(make_repo: MakeRepo) -> None:
    app, other = make_repo(), make_repo("alice/other")
    waits, blocker = app.open_issue("Waits"), other.open_issue("Blocks")
    app.depend(waits, on=blocker, of=other)
    with tracker_of(app) as tracker:
        (found,) = tracker.dependencies(waits)
        assert (found.number, found.repository) == (blocker, "alice/other")
    app.undepend(waits, on=blocker, of=other)
    assert kinds(app, waits) == [("add_dependency", "alice"), ("remove_dependency", "alice")]


def test_a_blocker_that_may_not_be_seen_is_empty(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    app, secret = make_repo(), make_repo("alice/secret", private=True)
    waits, blocker = app.open_issue("Waits"), secret.open_issue("Blocks")
    app.depend(waits, on=blocker, of=secret)
    gitea.add_user("eve")
    with tracker_of(app, gitea.add_token("eve")) as tracker:
        assert [issue.number for issue in tracker.dependencies(waits)] == [0]


def test_references_from_elsewhere_are_hidden_and_shorten_a_page(
    gitea: FakeGitea, make_repo: MakeRepo
) -> None:
    app, secret = make_repo(), make_repo("alice/secret", private=True)
    target = app.open_issue("Target")
    secret.open_issue("Source", f"see alice/app#{target}", author="alice")
    app.human("bob").comment(target, "Hello")
    gitea.add_user("eve")

    assert kinds(app, target) == [("issue_ref", "alice"), ("comment", "bob")]
    with tracker_of(app, gitea.add_token("eve")) as tracker:
        pages = [page.events for page in tracker.timeline(target)]
    assert [event.kind for events in pages for event in events] == ["comment"]
    with tracker_of(app) as tracker:
        assert len(next(iter(tracker.timeline(target))).events) == 2


def bumped(repo: Repo, number: int, deed: Callable[[], Any]) -> bool:
    before = repo.issue(number).updated
    repo.fake.advance(1)
    deed()
    return repo.issue(number).updated != before


def test_what_moves_updated_at(make_repo: MakeRepo) -> None:
    repo = make_repo()
    number, blocker = repo.open_issue("An issue"), repo.open_issue("Blocks")
    bob = repo.human("bob")
    posted = bob.comment(number, "Hello")
    repo.depend(number, on=blocker)

    assert bumped(repo, number, lambda: bob.comment(number, "Hello"))
    assert bumped(repo, number, lambda: bob.edit(number, body=""))
    assert bumped(repo, number, lambda: bob.edit(number, title="Another"))
    assert bumped(repo, number, lambda: bob.label(number, "p0"))
    assert bumped(repo, number, lambda: bob.assign(number, "bob"))
    assert bumped(repo, number, lambda: bob.comment(blocker, f"see #{number}"))
    assert not bumped(repo, number, lambda: bob.edit(number, title="Another"))
    assert not bumped(repo, number, lambda: bob.label(number, "p0"))
    assert not bumped(repo, number, lambda: bob.edit_comment(posted, "Bye"))
    assert not bumped(repo, number, lambda: bob.delete_comment(posted))
    assert not bumped(repo, number, lambda: bob.close(blocker))
    assert not bumped(repo, number, lambda: repo.drop_label("p0"))


def test_who_is_notified(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    number = repo.open_issue("An issue", "for @claude, `@bob` and @nobody", author="bob")
    assert gitea.mentioned == ["claude"]
    gitea.forget()

    posted = repo.human("claude").comment(number, "Hello @alice")
    assert {(notice.login, notice.why) for notice in gitea.notices} == {
        ("alice", "mention"),
        ("alice", "commented"),
        ("bob", "commented"),
    }
    gitea.forget()

    repo.human("claude").edit_comment(posted, "Hello @bob")
    repo.human("claude").edit(number, body="@bob")
    assert gitea.notices == []
    repo.human("alice").assign(number, "claude")
    assert [(notice.login, notice.why) for notice in gitea.notices] == [("claude", "assigned")]


# Servers ----------------------------------------------------------------------------------------


def test_labels_of_an_organisation_are_apart(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    gitea.add_organisation("acme", labels=["shared"])
    repo = make_repo("acme/app")
    own, number = repo.label("own"), repo.open_issue("An issue")
    with tracker_of(repo) as tracker:
        labels = tracker.labels()
        assert labels.keys() == {"own", "shared"}
        assert labels["own"] == own.id
        assert tracker.add_label(number, labels["shared"]) == {"shared"}
        assert "acme" not in (tracker.assignable() or ())


def test_scopes_are_checked(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    number = repo.open_issue("An issue")
    with tracker_of(repo, gitea.add_token("triage-bot", "write:issue")) as tracker:
        assert tracker.post_comment(number, "Hello")
        with pytest.raises(RefusedError, match=r"required=\[read:user\], token scope=write:issue"):
            tracker.login()
        assert tracker.assignable() is None


def test_a_revoked_token_is_refused(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    with tracker_of(repo) as tracker:
        gitea.revoke(repo.token)
        with pytest.raises(UnauthorizedError):
            tracker.page(1)


@pytest.mark.parametrize(
    ("version", "status"), [("1.25.5", 500), ("1.26.0", 204), ("15.0.3+gitea-1.22.0", 204)]
)
def test_a_job_takes_labels_off_since_1_26(
    gitea: FakeGitea, make_repo: MakeRepo, version: str, status: int
) -> None:
    gitea.become(version)
    repo = make_repo()
    number = repo.open_issue("An issue", labels=["p0", "p1"])
    with tracker_of(repo, gitea.add_job_token(repo)) as tracker:
        assert tracker.login().endswith("-actions")
        tracker.remove_label(number, repo.label("p0").id)
    assert [sent.status for sent in gitea.sent if sent.method == "DELETE"] == [status]
    assert repo.issue(number).label_names == {"p1"}


def test_a_job_writes_to_its_own_repository_only(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    app, other = make_repo(), make_repo("alice/other")
    number = other.open_issue("An issue")
    with tracker_of(other, gitea.add_job_token(app)) as tracker:
        assert tracker.issue(number).number == number
        with pytest.raises(RefusedError):
            tracker.add_label(number, other.label("p0").id)


def test_a_private_repository_is_absent_for_strangers(
    gitea: FakeGitea, make_repo: MakeRepo
) -> None:
    repo = make_repo()
    repo.settings(private=True)
    gitea.add_user("eve")
    with tracker_of(repo, gitea.add_token("eve")) as tracker, pytest.raises(NotFoundError):
        tracker.page(1)


def test_a_collaborator_comes_and_goes(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    gitea.add_user("eve")
    with tracker_of(repo) as tracker:
        repo.collaborator("eve", "read")
        assert "eve" not in (tracker.assignable() or ())
        repo.collaborator("eve")
        assert "eve" in (tracker.assignable() or ())
        repo.collaborator("eve", "")
        assert "eve" not in (tracker.assignable() or ())


def test_a_smaller_page_cap(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    gitea.world.page_most = 20
    repo = make_repo()
    for n in range(45):
        repo.open_issue(f"Number {n}")
    with tracker_of(repo) as tracker:
        assert [len(tracker.page(number).data) for number in (1, 2, 3, 4)] == [20, 20, 5, 0]


# Faults -----------------------------------------------------------------------------------------


def once(fault: Fault) -> Callable[[int, httpx.Request], Fault]:
    return lambda index, request: fault if index == 0 else None


@pytest.mark.parametrize(
    "fault",
    ["refuse", "lost-before", "timeout-before", 502, 500, httpx.Response(503, text="busy")],
)
def test_a_write_that_fails_before_it_takes_effect(
    gitea: FakeGitea, make_repo: MakeRepo, fault: Fault
) -> None:
    repo = make_repo()
    number = repo.open_issue("An issue")
    gitea.faults = once(fault)
    with tracker_of(repo) as tracker:
        with pytest.raises(LostError):
            tracker.post_comment(number, "Hello")
        assert tracker.comments(number) == ()


@pytest.mark.parametrize("fault", ["lost-after", "timeout-after", "truncated", "html", "502-after"])
def test_a_write_whose_answer_is_lost(gitea: FakeGitea, make_repo: MakeRepo, fault: Fault) -> None:
    repo = make_repo()
    number = repo.open_issue("An issue")
    gitea.faults = once(fault)
    with tracker_of(repo) as tracker:
        with pytest.raises(LostError):
            tracker.post_comment(number, "Hello")
        assert [comment.body for comment in tracker.comments(number)] == ["Hello"]


@pytest.mark.parametrize(("fault", "done"), [("kill-before", 0), ("kill-after", 1)])
def test_a_process_that_dies(
    gitea: FakeGitea, make_repo: MakeRepo, fault: Fault, done: int
) -> None:
    repo = make_repo()
    number = repo.open_issue("An issue")
    gitea.faults = once(fault)
    with tracker_of(repo) as tracker:
        for _ in range(2):
            with pytest.raises(KilledError):
                tracker.post_comment(number, "Hello")
        gitea.revive()
        assert len(tracker.comments(number)) == done


def test_any_error_and_an_unknown_fault(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    with tracker_of(repo) as tracker:
        gitea.faults = once(KeyboardInterrupt())
        with pytest.raises(KeyboardInterrupt):
            tracker.login()
        gitea.faults = lambda index, request: "no such fault"
        with pytest.raises(ValueError, match="no such fault"):
            tracker.login()


def test_a_fault_may_act_as_a_human_between_two_requests(
    gitea: FakeGitea, make_repo: MakeRepo
) -> None:
    repo = make_repo()
    number = repo.open_issue("An issue")

    def meddle(index: int, request: httpx.Request) -> Fault:
        if index == 1:
            repo.human("bob").assign(number, "bob")
        return None

    gitea.faults = meddle
    with tracker_of(repo) as tracker:
        assert tracker.issue(number).assignees == ()
        assert tracker.issue(number).assignees == ("bob",)


# Threads and size -------------------------------------------------------------------------------


def test_several_threads_at_once(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    numbers = [repo.open_issue(f"Number {n}") for n in range(40)]
    with tracker_of(repo) as tracker, ThreadPoolExecutor(8) as pool:
        posted = list(pool.map(lambda number: tracker.post_comment(number, "Hello"), numbers))
    assert len(set(posted)) == 40
    assert len(gitea.log) == len(gitea.sent) == 40
    assert all(len(issue.comments) == 1 for issue in repo.issues)


def test_a_large_backlog(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    for n in range(300):
        repo.open_issue(f"Number {n}", "x" * 1000, labels=["p0"])
    with tracker_of(repo) as tracker:
        pages = [tracker.page(number) for number in range(1, 8)]
    assert [len(page.data) for page in pages] == [50] * 6 + [0]
    assert len({item["number"] for page in pages for item in page.data}) == 300


def test_a_transport_of_its_own(gitea: FakeGitea) -> None:
    with httpx.Client(transport=gitea.transport(), base_url=gitea.url) as client:
        assert client.get("/api/v1/version").json() == {"version": "1.27.0"}
