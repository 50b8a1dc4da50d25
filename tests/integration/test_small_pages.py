"""Humans are respected however the server cuts a timeline (gitea-facts §2, as seen on 1.27)."""

from __future__ import annotations

import pytest

from tests.double import FakeGitea, MakeRepo
from tests.integration.conftest import Triage, crash
from triage.policy import HOLD

VERSIONS = pytest.mark.parametrize("version", ["1.27.0", "1.25.5", "15.0.3+gitea-1.22.0"])


@VERSIONS
@pytest.mark.parametrize("comments", [19, 130])
@pytest.mark.parametrize("size", [20, 50])
def test_agent_taken_off__behind_many_comments(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, version: str, comments: int, size: int
) -> None:
    gitea.become(version)
    gitea.world.page_most = size
    repo = make_repo()
    number = crash(repo)
    for n in range(comments):
        repo.human("bob").comment(number, f"Comment {n}")
    triage(repo)
    assert repo.issue(number).logins == ["claude"]
    repo.human("bob").unassign(number, "claude")

    ran = triage(repo)

    assert ran.outcome(number) == ("taken-back", "done")
    assert (repo.issue(number).logins, repo.issue(number).label_names) == ([], {HOLD})


@VERSIONS
def test_agent_taken_off__behind_a_reference_that_the_token_may_not_see(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, version: str
) -> None:
    """It is left out of its page, which is short without being the last one."""
    gitea.become(version)
    repo, secret = make_repo(), make_repo("alice/secret", private=True)
    secret.collaborator("triage-bot", "")
    number = crash(repo)
    secret.open_issue("Elsewhere", f"see alice/app#{number}", author="alice")
    for n in range(48):
        repo.human("bob").comment(number, f"Comment {n}")
    triage(repo)
    repo.human("bob").unassign(number, "claude")

    triage(repo)

    assert (repo.issue(number).logins, repo.issue(number).label_names) == ([], {HOLD})
