"""A human decides: overrides, flags taken off, holds, closed summaries (design §4, §5)."""

from __future__ import annotations

from tests.double import FakeGitea, MakeRepo
from tests.integration.conftest import READY, Triage


def test_unassigned__is_remembered_without_reading_it_again(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] Crash", READY)
    triage(repo)
    repo.human("bob").unassign(number, "claude")
    triage(repo)

    ran = triage(repo)

    assert ran.report["requests"] == {"GET": 3}


def test_reassigned_to_a_person__is_theirs(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] Crash", READY)
    triage(repo)
    repo.human("bob").unassign(number, "claude")
    repo.human("bob").assign(number, "bob")

    ran = triage(repo)

    assert repo.issue(number).logins == ["bob"]
    assert ran.issue(number)["decision"]["reason"] == "assigned to bob"


def test_assigned_by_a_human_while_the_cycle_runs(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] Crash", READY)

    def assign(index: int, request: object) -> None:
        del request
        if len(gitea.log) > 4 and not repo.issue(number).logins:
            repo.human("bob").assign(number, "bob")

    gitea.faults = assign

    ran = triage(repo)

    assert repo.issue(number).logins == ["bob"]
    assert repo.issue(number).comments == []
    assert ran.outcome(number) == ("assigned", "none")


def test_flag__mentions_the_owner_once(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[security] Hole", "short")

    triage(repo)

    assert repo.issue(number).label_names == {"triage/needs-owner"}
    assert "@alice: " in repo.issue(number).comments[0].body
    assert gitea.mentioned == ["alice"]


def test_native_dependency__closed_and_it_goes_on(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    first, number = repo.open_issue("[rfc] First", "short"), repo.open_issue("[bug] B", READY)
    repo.depend(number, on=first)
    triage(repo)
    repo.human("alice").close(first)

    triage(repo)
    triage(repo)

    assert repo.issue(number).label_names == set()
    assert repo.issue(number).logins == ["claude"]


def test_flag__the_owner_of_the_policy_is_asked(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.write_file(".gitea/triage.toml", 'owner = "bob"\n')
    number = repo.open_issue("[security] Hole", "short")

    triage(repo)

    assert "@bob: " in repo.issue(number).comments[0].body


def test_flag__an_organisation_is_not_mentioned(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    gitea.add_organisation("acme")
    repo = make_repo("acme/app")
    number = repo.open_issue("[security] Hole", "short")

    ran = triage(repo)

    assert "@" not in repo.issue(number).comments[0].body
    assert 'set owner = "login" in the policy' in ran.report["warnings"][0]
