"""Humans are respected however the server cuts a timeline (gitea-facts §2, as seen on 1.27)."""

from __future__ import annotations

import pytest

from tests.double import FakeGitea, MakeRepo
from tests.integration.conftest import READY, Triage


@pytest.mark.parametrize("version", ["1.27.0", "1.25.5"])
def test_a_human_is_respected_on_servers_with_small_pages(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, version: str
) -> None:
    gitea.become(version)
    gitea.world.page_most = 20
    repo = make_repo()
    number = repo.open_issue("[bug] Crash", READY)
    for n in range(19):
        repo.human("bob").comment(number, f"Comment {n}")
    triage(repo, "--no-summary")
    assert repo.issue(number).logins == ["claude"]
    repo.human("bob").unassign(number, "claude")
    assert triage(repo, "--no-summary").outcome(number) == ("overridden", "none")
    assert repo.issue(number).logins == []


def test_a_human_is_respected_behind_hidden_references(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo, secret = make_repo(), make_repo("alice/secret", private=True)
    secret.collaborator("triage-bot", "")
    number = repo.open_issue("[bug] Crash", READY)
    secret.open_issue("Elsewhere", f"see alice/app#{number}", author="alice")
    for n in range(48):
        repo.human("bob").comment(number, f"Comment {n}")
    triage(repo, "--no-summary")
    repo.human("bob").unassign(number, "claude")
    assert triage(repo, "--no-summary").outcome(number) == ("overridden", "none")
    assert repo.issue(number).logins == []
