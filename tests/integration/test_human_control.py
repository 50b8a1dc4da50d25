"""A human decides: overrides, flags taken off, holds, closed summaries (design §4, §5)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.double import FakeGitea, MakeRepo
from tests.integration.conftest import READY, Triage


def test_unassigned__is_left_alone_and_said(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] Crash", READY)
    triage(repo)
    repo.human("bob").unassign(number, "claude")

    ran = triage(repo)

    assert repo.issue(number).logins == []
    assert ran.outcome(number) == ("overridden", "none")
    assert "bob took claude off" in ran.issue(number)["decision"]["reason"]


@pytest.mark.parametrize("summary", ["--summary", "--no-summary"])
def test_unassigned__stays_so_in_later_cycles(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, summary: str
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] Crash", READY)
    triage(repo, summary)
    repo.human("bob").unassign(number, "claude")
    triage(repo, summary)
    repo.human("bob").comment(number, "Not this one, please.")
    gitea.forget()

    ran = triage(repo, summary)

    gitea.assert_readonly()
    assert ran.outcome(number) == ("overridden", "none")


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


@pytest.mark.parametrize("seen", [True, False], ids=["seen before", "between two cycles"])
@pytest.mark.parametrize("change", ["body", "title"])
def test_unassigned__goes_on_when_the_issue_changes(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, change: str, *, seen: bool
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] Crash", READY)
    triage(repo)
    repo.human("bob").unassign(number, "claude")
    if seen:
        triage(repo)
    gitea.now += timedelta(minutes=1)
    repo.human("alice").edit(number, **{change: {"title": "[bug] Boom", "body": READY * 2}[change]})

    ran = triage(repo)

    assert repo.issue(number).logins == ["claude"]
    assert ran.outcome(number) == ("routed", "done")
    assert len(repo.issue(number).comments) == 1
    assert "attempt 2" in repo.issue(number).comments[0].body


def test_unassigned__after_an_edit_that_no_cycle_saw(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] Crash", READY)
    triage(repo)
    repo.human("alice").edit(number, body=f"{READY} and more")
    repo.human("bob").unassign(number, "claude")

    triage(repo)
    ran = triage(repo)

    assert repo.issue(number).logins == []
    assert ran.outcome(number) == ("overridden", "none")
    assert "taken back from `claude`" in repo.issue(number).comments[0].body


def test_unassigned__after_an_unseen_edit_goes_on_when_it_changes_again(
    make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] Crash", READY)
    triage(repo)
    repo.human("alice").edit(number, body=f"{READY} and more")
    repo.human("bob").unassign(number, "claude")
    triage(repo)
    repo.human("alice").edit(number, body=f"{READY} and still more")

    triage(repo)

    assert repo.issue(number).logins == ["claude"]


def test_label_taken_off__is_an_override(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    number = repo.open_issue("[spike] [feature] Study", READY)
    triage(repo)
    repo.human("bob").unlabel(number, "kimi-ready")

    ran = triage(repo)

    assert repo.issue(number).label_names == set()
    assert ran.outcome(number) == ("overridden", "none")


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


def test_flag__is_taken_off_when_the_text_is_complete(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    number = repo.open_issue("[security] [feature] Hole", "short")
    triage(repo)
    repo.human("bob").edit(number, body=READY)

    cleared = triage(repo)
    after = triage(repo)

    assert cleared.outcome(number) == ("routed", "cleared")
    assert cleared.counts["cleared"] == 1
    assert after.outcome(number) == ("routed", "done")
    assert repo.issue(number).label_names == set()
    assert repo.issue(number).logins == ["claude"]
    assert len(repo.issue(number).comments) == 1


def test_flag__is_taken_off_when_the_blocker_closes(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    first = repo.open_issue("[rfc] First", "short")
    number = repo.open_issue("[bug] Second", f"{READY}\n\nBlocked by #{first}")
    triage(repo)
    assert repo.issue(number).label_names == {"triage/needs-owner"}
    repo.human("alice").close(first)

    triage(repo)
    triage(repo)

    assert repo.issue(number).label_names == set()
    assert repo.issue(number).logins == ["claude"]


def test_flag__taken_off_by_hand_means_go_on(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    first = repo.open_issue("[rfc] First", "short")
    number = repo.open_issue("[bug] Second", f"{READY}\n\nBlocked by #{first}")
    triage(repo)
    repo.human("alice").unlabel(number, "triage/needs-owner")

    ran = triage(repo)

    assert repo.issue(number).logins == ["claude"]
    assert "taken off by alice" in ran.issue(number)["decision"]["reason"]


def test_flag__taken_off_by_hand_and_then_unassigned(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[security] Hole", "short")
    triage(repo)
    repo.human("alice").unlabel(number, "triage/needs-owner")
    triage(repo)
    repo.human("alice").unassign(number, "claude")
    triage(repo)
    gitea.forget()

    triage(repo)

    gitea.assert_readonly()
    assert repo.issue(number).logins == []
    assert repo.issue(number).label_names == set()


def test_native_dependency__waits_on_without_a_new_flag(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    first, number = repo.open_issue("[rfc] First", "short"), repo.open_issue("[bug] B", READY)
    repo.depend(number, on=first)
    triage(repo)
    assert repo.issue(number).label_names == {"triage/needs-owner"}
    repo.human("alice").unlabel(number, "triage/needs-owner")
    triage(repo)
    gitea.forget()

    ran = triage(repo)

    gitea.assert_readonly()
    assert ran.outcome(number) == ("waiting", "none")
    assert ran.report["requests"] == {"GET": 4}
    assert ran.issue(number)["blocked_by"] == [first]


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


def test_flag__put_on_by_a_human_is_theirs(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] Crash", READY)
    repo.label("triage/needs-owner")
    repo.human("bob").label(number, "triage/needs-owner")
    triage(repo)
    gitea.forget()

    ran = triage(repo)

    gitea.assert_readonly()
    assert ran.outcome(number) == ("kept", "none")
    assert "put on by bob" in ran.issue(number)["decision"]["reason"]
    assert ran.report["requests"] == {"GET": 3}


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


def test_flag__a_changed_reason_is_brought_up_to_date(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    number = repo.open_issue("[security] Hole", "short")
    triage(repo)
    repo.human("bob").edit(number, body="src/app.py is short")

    triage(repo)

    assert "a file or directory" not in repo.issue(number).comments[0].body
    assert len(repo.issue(number).comments) == 1
