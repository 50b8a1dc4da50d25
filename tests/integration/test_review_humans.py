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


def test_flag__taken_off_together_with_the_comment(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    number = hole(repo)
    triage(repo)
    repo.human("alice").delete_comment(repo.issue(number).comments[0].id)
    repo.human("alice").unlabel(number, FLAG)

    triage(repo)

    assert repo.issue(number).label_names == set()


def test_flag__a_note_below_the_marker_leaves_it_one_comment(
    make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = hole(repo)
    triage(repo)
    comment = repo.issue(number).comments[0]
    repo.human("alice").edit_comment(comment.id, f"{comment.body}\n\nok, go on")
    repo.human("alice").unlabel(number, FLAG)

    triage(repo)

    assert repo.issue(number).label_names == set()
    assert len(repo.issue(number).comments) == 1


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


def test_flag__a_human_puts_ours_back(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = hole(repo)
    triage(repo)
    repo.human("alice").unlabel(number, FLAG)
    repo.human("alice").label(number, FLAG)
    repo.human("alice").edit(number, body=READY)
    triage(repo)
    gitea.forget()

    triage(repo)

    assert FLAG in repo.issue(number).label_names
    gitea.assert_readonly()


# Orders of events --------------------------------------------------------------------------------


def test_flag__taken_off_by_hand_but_no_slot_is_not_put_on_again(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    first = repo.open_issue("[rfc] First", "short")
    others = [repo.open_issue(f"[feature] {n}", READY) for n in range(5)]
    number = repo.open_issue("[feature] Second", f"{READY}\n\nBlocked by #{first}")
    triage(repo)
    repo.human("alice").unlabel(number, FLAG)
    deferred = triage(repo)
    gitea.forget()
    again = triage(repo)
    gitea.assert_readonly()
    repo.human("alice").close(others[0])

    triage(repo, TRIAGE_DATE="2026-11-23")

    assert [ran.issue(number)["outcome"] for ran in (deferred, again)] == ["deferred"] * 2
    assert repo.issue(number).logins == ["claude"]


def test_override__an_edit_that_was_deferred_still_ends_it(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = crash(repo)
    triage(repo)
    repo.human("bob").unassign(number, "claude")
    triage(repo)
    gitea.advance(60)
    repo.human("alice").edit(number, body=f"{READY} more")
    gitea.advance(60)
    triage(repo, "--max-operations", "0")
    repo.human("alice").comment(number, "Now it is clear.")
    gitea.advance(60)

    triage(repo)

    assert repo.issue(number).logins == ["claude"]


def test_flag__a_reason_that_was_deferred_is_mended_later(
    make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = hole(repo)
    triage(repo)
    repo.human("bob").edit(number, body="src/app.py is short")
    triage(repo, "--max-operations", "0")

    triage(repo)

    assert "a file or directory" not in repo.issue(number).comments[0].body


def test_override__outlives_closing_and_re_opening(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    number = crash(repo)
    triage(repo)
    repo.human("bob").unassign(number, "claude")
    repo.human("bob").close(number)
    triage(repo)
    repo.human("bob").reopen(number)

    triage(repo)

    assert repo.issue(number).logins == []


def test_cleared__un_assigned__edited__goes_on(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = hole(repo)
    triage(repo)
    repo.human("alice").unlabel(number, FLAG)
    triage(repo)
    assert repo.issue(number).logins == ["claude"]
    repo.human("alice").unassign(number, "claude")
    triage(repo)
    gitea.advance(60)
    repo.human("alice").edit(number, body=READY)

    triage(repo)

    assert repo.issue(number).logins == ["claude"]


def test_renamed_bot__finds_its_own_comments(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = crash(repo)
    triage(repo)
    gitea.user("triage-bot").login = "robot"
    gitea.world.users["robot"] = gitea.world.users.pop("triage-bot")
    repo.human("bob").unassign(number, "claude")

    triage(repo)

    assert repo.issue(number).logins == []
    assert len(repo.issue(number).comments) == 1


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
