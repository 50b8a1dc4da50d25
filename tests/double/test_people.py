"""What humans do in the double's repositories, and who learns of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.double import FakeGitea, MakeRepo, Repo


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
    with app.connect() as tracker:
        (found,) = tracker.dependencies(waits)
        assert (found.number, found.repository) == (blocker, "alice/other")
    app.undepend(waits, on=blocker, of=other)
    assert kinds(app, waits) == [("add_dependency", "alice"), ("remove_dependency", "alice")]


def test_a_blocker_that_may_not_be_seen_is_empty(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    app, secret = make_repo(), make_repo("alice/secret", private=True)
    waits, blocker = app.open_issue("Waits"), secret.open_issue("Blocks")
    app.depend(waits, on=blocker, of=secret)
    gitea.add_user("eve")
    with app.connect(gitea.add_token("eve")) as tracker:
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
    with app.connect(gitea.add_token("eve")) as tracker:
        assert [event.kind for event in tracker.timeline(target)] == ["comment"]
    with app.connect() as tracker:
        assert len(tracker.timeline(target)) == 2


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
