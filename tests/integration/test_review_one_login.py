"""One login for the tool and a human: what the human does is still a human's (design §4)."""

from __future__ import annotations

from tests.double import FakeGitea, MakeRepo, Repo
from tests.integration.conftest import READY, Triage

FLAG = "triage/needs-owner"


def crash(repo: Repo) -> int:
    return repo.open_issue("[bug] Crash", READY)


def hole(repo: Repo) -> int:
    """Urgent and under-specified: it is flagged."""
    return repo.open_issue("[security] Hole", "short")


def test_personal_token__its_owner_un_assigns(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    token = gitea.add_token("alice")
    number = crash(repo)
    triage(repo, GITEA_TOKEN=token)
    repo.human("alice").unassign(number, "claude")

    triage(repo, GITEA_TOKEN=token)

    assert repo.issue(number).logins == []


def test_personal_token__its_owner_quotes_the_comment(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    token = gitea.add_token("alice")
    number = crash(repo)
    triage(repo, GITEA_TOKEN=token)
    quoted = repo.issue(number).comments[0].body.replace("\n", "\n> ")
    repo.human("alice").unassign(number, "claude")
    repo.human("alice").comment(number, f"> {quoted}\n\nwhy?")

    triage(repo, GITEA_TOKEN=token)

    assert len(repo.issue(number).comments) == 2


def test_personal_token__its_owner_reports_a_bug_in_the_summary(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    body = f"{READY}\n`<!-- gitea-triage:summary` is visible"
    number = repo.open_issue("[bug] The marker is visible", body, author="alice")

    ran = triage(repo, GITEA_TOKEN=gitea.add_token("alice"))

    assert [row["number"] for row in ran.report["issues"]] == [number]
