"""What a human has decided stands, in whatever order things happened (design §4, §5)."""

from __future__ import annotations

from tests.double import FakeGitea, MakeRepo, Repo
from tests.integration.conftest import READY, Triage

FLAG = "triage/needs-owner"


def crash(repo: Repo) -> int:
    return repo.open_issue("[bug] Crash", READY)


def hole(repo: Repo) -> int:
    """Urgent and under-specified: it is flagged."""
    return repo.open_issue("[security] Hole", "short")


# Our comment is gone, or changed -----------------------------------------------------------------


# What a human had put on himself -----------------------------------------------------------------


def test_agent__assigned_and_un_assigned_by_a_human(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    number = crash(repo)
    repo.human("bob").assign(number, "claude")
    triage(repo)
    repo.human("bob").unassign(number, "claude")

    triage(repo)

    assert repo.issue(number).logins == []


def test_flag__put_on_and_taken_off_by_a_human(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    number = hole(repo)
    repo.human("bob").label(number, FLAG)
    triage(repo)
    repo.human("bob").unlabel(number, FLAG)

    triage(repo)

    assert FLAG not in repo.issue(number).label_names


def test_flag__put_on_a_ready_issue_and_taken_off_again(
    make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = crash(repo)
    repo.human("bob").label(number, FLAG)
    triage(repo)
    assert repo.issue(number).logins == []
    repo.human("bob").unlabel(number, FLAG)

    triage(repo)

    assert repo.issue(number).logins == ["claude"]


# Orders of events --------------------------------------------------------------------------------


def test_flag__goes_when_somebody_has_just_taken_the_issue(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = hole(repo)
    triage(repo)
    gitea.advance(60)
    repo.human("bob").assign(number, "bob")
    gitea.advance(60)

    triage(repo)

    assert (repo.issue(number).label_names, repo.issue(number).logins) == (set(), ["bob"])


# Humans and the summary --------------------------------------------------------------------------


def test_summary__a_human_adds_to_its_title(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    triage(repo)
    (summary,) = repo.titled("[Triage]")
    repo.human("alice").edit(summary.number, title=f"{summary.title} (please read)")

    triage(repo)

    assert [issue.number for issue in repo.issues] == [summary.number]


def test_summary__renamed_it_is_not_triaged(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    repo.open_issue("[feature] should must expect src/x.py pytest", READY)
    triage(repo)
    (summary,) = repo.titled("[Triage]")
    repo.human("alice").edit(summary.number, title="[bug] Backlog of today")

    triage(repo)

    assert (summary.logins, summary.comments) == ([], [])


def test_summary__a_note_behind_the_marker(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    triage(repo)
    (summary,) = repo.titled("[Triage]")
    repo.human("alice").edit(summary.number, body=f"{summary.body}\n\nNote: alice looks at this")

    triage(repo)

    assert [issue.state for issue in repo.titled("[Triage]")] == ["open"]


def test_summary__on_hold_it_is_left_as_it_is(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    triage(repo)
    (summary,) = repo.titled("[Triage]")
    before = summary.body
    repo.human("alice").label(summary.number, "triage/hold")
    repo.open_issue("[bug] Crash", READY)

    triage(repo)

    assert summary.body == before
