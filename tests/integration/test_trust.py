"""Whose texts may start an agent, and what open pull requests tell (design §3.2, §3.3)."""

from __future__ import annotations

import httpx
import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.integration.conftest import POLICY, READY, Triage, at_first, at_rest
from triage.policy import APPROVED, BLOCKED

WRITERS = '[trust]\nauthors = "writers"\n'
ANYONE = '[trust]\nauthors = "anyone"\n'


@pytest.fixture
def stranger(gitea: FakeGitea) -> str:
    """Somebody with an account, and no right to write."""
    gitea.add_user("eve")
    return "eve"


def ready_by(repo: Repo, author: str) -> int:
    return repo.open_issue("[bug] Crash", READY, author=author)


# Strangers' issues -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("[bug] Crash", READY),
        ("[security] Hole", "short"),
        ("[bug] Waits", f"{READY}\n\nBlocked by other/place#1"),
    ],
)
def test_public__a_strangers_issue_starts_nothing_and_calls_nobody(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, stranger: str, title: str, body: str
) -> None:
    repo = make_repo()
    number = repo.open_issue(title, body, author=stranger)

    ran = triage(repo)

    issue = repo.issue(number)
    assert ran.outcome(number) == ("untrusted", "none")
    assert "eve" in ran.issue(number)["decision"]["reason"]
    assert (issue.logins, issue.label_names, issue.comments) == ([], set(), [])
    at_rest(gitea, repo, triage, 5)  # the repository and who may be assigned, besides


def test_public__approved_it_goes_on(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, stranger: str
) -> None:
    repo = make_repo()
    number = ready_by(repo, stranger)
    triage(repo)
    repo.human("bob").label(number, APPROVED)

    triage(repo)

    assert repo.issue(number).logins == ["claude"]
    at_rest(gitea, repo, triage)


def test_public__writers_issues_go_on_as_ever(
    make_repo: MakeRepo, triage: Triage, stranger: str
) -> None:
    repo = make_repo()
    by = {who: ready_by(repo, who) for who in ("alice", "bob", "triage-bot", stranger)}

    triage(repo)

    given = {who for who, number in by.items() if repo.issue(number).logins == ["claude"]}
    assert given == {"alice", "bob", "triage-bot"}


def test_public__a_strangers_issue_that_is_not_ready_costs_nothing(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, stranger: str
) -> None:
    repo = make_repo()
    number = repo.open_issue("Hello", "there", author=stranger)

    assert triage(repo).outcome(number) == ("not-ready", "none")
    at_rest(gitea, repo, triage)


def test_private__whoever_can_see_it_is_trusted(
    make_repo: MakeRepo, triage: Triage, stranger: str
) -> None:
    repo = make_repo(private=True)
    repo.collaborator(stranger, "read")
    number = ready_by(repo, stranger)

    triage(repo)

    assert repo.issue(number).logins == ["claude"]


def test_private__writers_only_where_the_policy_says_so(
    make_repo: MakeRepo, triage: Triage, stranger: str
) -> None:
    repo = make_repo(private=True)
    repo.write_file(POLICY, WRITERS)
    repo.collaborator(stranger, "read")
    number = ready_by(repo, stranger)

    assert triage(repo).outcome(number) == ("untrusted", "none")


def test_public__anyone_where_the_policy_says_so(
    make_repo: MakeRepo, triage: Triage, stranger: str
) -> None:
    repo = make_repo()
    repo.write_file(POLICY, ANYONE)
    number = ready_by(repo, stranger)

    triage(repo)

    assert repo.issue(number).logins == ["claude"]


# Pull requests -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "body"), [("Mend it", "Closes #{}"), ("Mend it (#{})", ""), ("#{}: mend it", "")]
)
def test_pull__about_an_issue_it_is_in_progress(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, title: str, body: str
) -> None:
    repo = make_repo()
    number = ready_by(repo, "alice")
    pull = repo.open_pull(title.format(number), body.format(number))

    ran = triage(repo)

    assert ran.outcome(number) == ("in-progress", "none")
    assert ran.issue(number)["decision"]["reason"] == f"pull request #{pull} is about it"
    assert (repo.issue(number).logins, repo.issue(number).comments) == ([], [])
    at_rest(gitea, repo, triage)
    repo.human("alice").close(pull)
    triage(repo)
    assert repo.issue(number).logins == ["claude"]


def test_pull__takes_our_flag_off(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    first = repo.open_issue("[rfc] First", "short")
    number = repo.open_issue("[bug] Second", f"{READY}\n\nBlocked by #{first}")
    triage(repo)
    assert repo.issue(number).label_names == {BLOCKED}
    repo.open_pull(f"Mend it (#{number})")

    triage(repo)

    assert repo.issue(number).label_names == set()


def test_pull__of_a_stranger_holds_nothing_up(
    make_repo: MakeRepo, triage: Triage, stranger: str
) -> None:
    repo = make_repo()
    number = ready_by(repo, "alice")
    repo.open_pull(f"Closes #{number}", author=stranger)
    both = ready_by(repo, "alice")
    repo.open_pull(f"Closes #{both}", author=stranger)
    repo.open_pull(f"Closes #{both}", author="bob")

    ran = triage(repo)

    assert repo.issue(number).logins == ["claude"]
    assert ran.outcome(both) == ("in-progress", "none")


def test_pulls_that_cannot_be_seen__are_told(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = ready_by(repo, "alice")
    repo.open_pull(f"Closes #{number}")
    listed = {"number": number, "title": "[bug] Crash", "body": READY, "user": {"login": "alice"}}
    answer = httpx.Response(200, json=[{**listed, "state": "open"}], headers={"X-Total-Count": "1"})
    gitea.faults = at_first("GET", "/issues", lambda: answer)

    ran = triage(repo)

    assert "pull-requests: read" in ran.report["warnings"][0]
