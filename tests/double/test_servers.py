"""Servers, tokens and repositories of all kinds."""

from __future__ import annotations

import pytest

from tests.double import FakeGitea, MakeRepo
from triage.errors import NotFoundError, RefusedError, UnauthorizedError


def test_labels_of_an_organisation_are_apart(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    gitea.add_organisation("acme", labels=["shared"])
    repo = make_repo("acme/app")
    own, number = repo.label("own"), repo.open_issue("An issue")
    with repo.connect() as tracker:
        labels = tracker.labels()
        assert labels.keys() == {"own", "shared"}
        assert labels["own"] == (own.id,)
        assert tracker.add_label(number, *labels["shared"]) == {"shared"}
        assert "acme" not in (tracker.assignable() or ())


def test_scopes_are_checked(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    number = repo.open_issue("An issue")
    with repo.connect(gitea.add_token("triage-bot", "write:issue")) as tracker:
        assert tracker.post_comment(number, "Hello")
        with pytest.raises(RefusedError, match=r"required=\[read:user\], token scope=write:issue"):
            tracker.login()
        assert tracker.assignable() is None


def test_a_revoked_token_is_refused(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    with repo.connect() as tracker:
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
    with repo.connect(gitea.add_job_token(repo)) as tracker:
        assert tracker.login().endswith("-actions")
        tracker.remove_label(number, repo.label("p0").id)
    assert [sent.status for sent in gitea.sent if sent.method == "DELETE"] == [status]
    assert repo.issue(number).label_names == {"p1"}


def test_a_job_writes_to_its_own_repository_only(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    app, other = make_repo(), make_repo("alice/other")
    number = other.open_issue("An issue")
    with other.connect(gitea.add_job_token(app)) as tracker:
        assert tracker.issue(number).number == number
        with pytest.raises(RefusedError):
            tracker.add_label(number, other.label("p0").id)


def test_a_private_repository_is_absent_for_strangers(
    gitea: FakeGitea, make_repo: MakeRepo
) -> None:
    repo = make_repo()
    repo.settings(private=True)
    gitea.add_user("eve")
    with repo.connect(gitea.add_token("eve")) as tracker, pytest.raises(NotFoundError):
        tracker.page(1)


def test_a_collaborator_comes_and_goes(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    repo = make_repo()
    gitea.add_user("eve")

    def is_assignable() -> bool:
        with repo.connect() as tracker:
            return "eve" in (tracker.assignable() or ())

    found = []
    for permission in ("read", "write", ""):
        repo.collaborator("eve", permission)
        found.append(is_assignable())
    assert found == [False, True, False]


def test_a_smaller_page_cap(gitea: FakeGitea, make_repo: MakeRepo) -> None:
    gitea.world.page_most = 20
    repo = make_repo()
    for n in range(45):
        repo.open_issue(f"Number {n}")
    with repo.connect() as tracker:
        assert [len(tracker.page(number).data) for number in (1, 2, 3, 4)] == [20, 20, 5, 0]
