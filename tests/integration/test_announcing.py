"""Nothing is announced that is not done (design §4.7)."""

from __future__ import annotations

import pytest

from tests.double import FakeGitea, MakeRepo
from tests.double.faults import no_faults
from tests.integration.conftest import (
    Triage,
    at_first,
    at_rest,
    crash,
    hole,
    study,
    waiting,
)
from triage.policy import HOLD, NEEDS_OWNER

# Whether it can be done at all -------------------------------------------------------------------


@pytest.mark.parametrize("right", ["", "read"])
@pytest.mark.parametrize("version", ["1.27.0", "1.25.5", "15.0.3+gitea-1.22.0"])
def test_without_write_access__nothing_is_left_and_it_is_said_what_to_grant(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, version: str, right: str
) -> None:
    gitea.become(version)
    repo = make_repo()
    numbers = [crash(repo), study(repo), hole(repo)]
    repo.collaborator("triage-bot", right)

    ran = triage(repo, expect=3)

    assert "may not write on the issues of alice/app" in ran.stderr
    assert "collaborators with write access" in ran.stderr
    assert "permissions: issues: write" in ran.stderr
    assert all(repo.issue(number).entries == [] for number in numbers)
    assert len(repo.issues) == len(numbers)
    assert len(gitea.writes) == 1


def test_token_that_may_only_read__nothing_is_left_and_it_is_said_what_to_grant(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = crash(repo)
    token = gitea.add_token("triage-bot", "read:issue", "read:repository", "read:user")

    ran = triage(repo, expect=3, GITEA_TOKEN=token)

    assert "write:issue" in ran.stderr
    assert repo.issue(number).entries == []


def test_without_write_access__a_dry_run_tells_the_plan(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = crash(repo)
    repo.collaborator("triage-bot", "read")

    ran = triage(repo, "--dry-run")

    assert ran.outcome(number) == ("routed", "planned")
    gitea.assert_readonly()


@pytest.mark.parametrize("approved", [False, True], ids=["new", "announced before"])
def test_agent_who_cannot_be_assigned__is_not_announced(
    make_repo: MakeRepo, triage: Triage, *, approved: bool
) -> None:
    repo = make_repo()
    repo.collaborator("claude", "")
    number = hole(repo) if approved else crash(repo)
    if approved:
        triage(repo)
        repo.human("alice").unlabel(number, NEEDS_OWNER)
        triage(repo)

    ran = triage(repo, expect=1)

    assert "add claude to the collaborators of alice/app" in ran.issue(number)["error"]
    assert repo.issue(number).logins == []
    assert not any("given to" in comment.body for comment in repo.issue(number).comments)


# A single issue is refused -----------------------------------------------------------------------


@pytest.mark.parametrize(("method", "ending"), [("POST", "/1/comments"), ("POST", "/1/assignees")])
@pytest.mark.parametrize("status", [403, 422])
def test_new_announcement__whose_issue_is_refused_is_deleted(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, method: str, ending: str, status: int
) -> None:
    """As Gitea does where a stranger has blocked the bot, or an issue is locked."""
    repo = make_repo()
    refused, other = crash(repo), crash(repo)
    gitea.faults = lambda index, request: (
        status if request.method == method and request.url.path.endswith(ending) else None
    )

    ran = triage(repo, expect=1)

    assert ran.issue(refused)["outcome"] == "failed"
    assert ran.issue(refused)["error"].startswith("POST repos/alice/app/issues/1/")
    assert (repo.issue(refused).comments, repo.issue(refused).logins) == ([], [])
    assert repo.issue(other).logins == ["claude"]
    gitea.faults = no_faults
    triage(repo)
    assert repo.issue(refused).logins == ["claude"]
    at_rest(gitea, repo, triage)


def test_edited_announcement__whose_write_is_refused_is_put_back(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = crash(repo)
    triage(repo)
    (comment,) = repo.issue(number).comments
    before = comment.body
    repo.human("bob").unassign(number, "claude")
    gitea.faults = lambda index, request: (
        403 if request.method == "POST" and request.url.path.endswith("/app/labels") else None
    )

    ran = triage(repo, expect=1)

    assert (ran.issue(number)["outcome"], comment.body) == ("failed", before)
    gitea.faults = no_faults
    triage(repo)
    assert repo.issue(number).label_names == {HOLD}
    at_rest(gitea, repo, triage)


def test_second_write__that_is_refused_leaves_the_first_announced(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    """Or the flag that was taken off would pass for an approval."""
    repo = make_repo()
    first, number = waiting(repo)
    triage(repo)
    repo.human("alice").close(first)
    gitea.faults = lambda index, request: 403 if request.url.path.endswith("/assignees") else None
    triage(repo, expect=1)
    assert repo.issue(number).label_names == set()
    gitea.faults = no_faults

    ran = triage(repo)

    assert ran.outcome(number) == ("routed", "done")
    assert (repo.issue(number).label_names, repo.issue(number).logins) == (set(), ["claude"])


def test_announcement__that_cannot_even_be_deleted_is_carried_out_by_the_next_cycle(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    """What is reported is what went wrong first."""
    repo = make_repo()
    number = crash(repo)
    gitea.faults = lambda index, request: (
        403 if request.method == "DELETE" or request.url.path.endswith("/assignees") else None
    )

    ran = triage(repo, expect=1)

    assert ran.issue(number)["error"].startswith("POST repos/alice/app/issues/1/assignees")
    assert (len(repo.issue(number).comments), repo.issue(number).logins) == (1, [])
    gitea.faults = no_faults
    triage(repo)
    assert (len(repo.issue(number).comments), repo.issue(number).logins) == (1, ["claude"])
    at_rest(gitea, repo, triage)


@pytest.mark.parametrize("ending", ["/timeline", "/issues/1"])
def test_look__that_fails_leaves_the_write_to_the_next_cycle(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, ending: str
) -> None:
    repo = make_repo()
    number = crash(repo)
    gitea.faults = at_first("GET", ending, lambda: 403)

    ran = triage(repo, expect=1)

    assert (ran.issue(number)["outcome"], repo.issue(number).logins) == ("failed", [])
    triage(repo)
    assert repo.issue(number).logins == ["claude"]
    assert len(repo.issue(number).comments) == 1
