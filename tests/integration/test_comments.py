"""The audit comment: one an issue, dated, and whom it calls (design §4.5, §5)."""

from __future__ import annotations

import re

import pytest

from tests.double import FakeGitea, MakeRepo
from tests.drive import cycle
from tests.integration.conftest import (
    NO_LIMIT,
    POLICY,
    READY,
    Triage,
    at_rest,
    crash,
    hole,
    waiting,
)
from triage.policy import BLOCKED, HOLD, NEEDS_OWNER

# What the comment tells --------------------------------------------------------------------------


def test_deed__is_dated(make_repo: MakeRepo) -> None:
    repo = make_repo()
    number = crash(repo)
    vague = hole(repo)

    cycle(repo, run="1", expect=0)

    assert (
        repo.issue(number)
        .comments[0]
        .body.startswith("**22 Nov 2026 12:00 UTC: given to `claude` — urgent**\n")
    )
    assert repo.issue(vague).comments[0].body.startswith("**22 Nov 2026 12:00 UTC: needs the owner")


def test_deed__is_told_in_one_comment_that_is_edited(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = hole(repo)

    def told() -> str:
        (comment,) = repo.issue(number).comments
        (head,) = re.findall(r"\A\*\*\d\d? \w{3} \d{4} \d\d:\d\d UTC: (.*)\*\*\n", comment.body)
        return str(head)

    triage(repo)
    heads = [told()]
    repo.human("alice").unlabel(number, NEEDS_OWNER)
    for _ in range(2):
        triage(repo)
        heads.append(told())
    repo.human("alice").unassign(number, "claude")
    triage(repo)

    assert [*heads, told()] == [
        f"needs the owner — P0, but under-specified (`{NEEDS_OWNER}`)",
        "goes on as it is (`triage/approved`)",
        "given to `claude` — urgent",
        f"put on hold (`{HOLD}`)",
    ]
    assert gitea.mentioned == ["alice"]


def test_deed__stays_as_it_was_told_when_somebody_takes_the_issue(
    make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = crash(repo)
    triage(repo)
    before = repo.issue(number).comments[0].body
    repo.human("bob").unassign(number, "claude")
    repo.human("bob").assign(number, "bob")

    triage(repo)

    assert [comment.body for comment in repo.issue(number).comments] == [before]


@pytest.mark.parametrize("runs", [1, 2])
def test_second_comment__of_a_killed_run_is_deleted_when_the_issue_is_read(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, runs: int
) -> None:
    repo = make_repo()
    number = hole(repo)
    triage(repo)
    oldest = repo.issue(number).comments[0]
    for _ in range(runs):
        repo.human("triage-bot").comment(number, oldest.body)
    at_rest(gitea, repo, triage)
    repo.human("bob").edit(number, title="[security] [feature] Hole", body=READY)

    triage(repo)

    assert [comment.id for comment in repo.issue(number).comments] == [oldest.id]


# Who is called -----------------------------------------------------------------------------------


def test_second_comment__is_deleted_where_nothing_else_is_to_be_done(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = waiting(repo)[1]
    triage(repo)
    repo.human("alice").unlabel(number, BLOCKED)
    repo.human("alice").label(number, NEEDS_OWNER)
    repo.human("triage-bot").comment(number, repo.issue(number).comments[0].body)

    ran = triage(repo)

    assert ran.outcome(number) == ("kept", "none")
    assert len(repo.issue(number).comments) == 1
    assert repo.issue(number).label_names == {NEEDS_OWNER}
    gitea.forget()
    triage(repo)
    gitea.assert_readonly()


def test_mention__where_only_a_person_can_end_the_wait(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.write_file(POLICY, NO_LIMIT)
    repo.label("blocked")
    ours = waiting(repo)[1]
    natively, on = crash(repo), hole(repo)
    repo.depend(natively, on=on)
    elsewhere = repo.open_issue("[bug] Crash", f"{READY}\n\nBlocked by acme/lib#3")
    tagged = repo.open_issue("[bug] Crash", READY, labels=["blocked"])

    triage(repo)

    called = {
        number: "@alice: " in repo.issue(number).comments[0].body
        for number in (ours, natively, on, elsewhere, tagged)
    }
    assert called == {ours: False, natively: False, on: True, elsewhere: True, tagged: True}
    assert len(gitea.mentioned) == 3
    assert all(BLOCKED in repo.issue(n).label_names for n in called if n != on)


def test_mention__of_the_owner_that_the_policy_names(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    repo.write_file(POLICY, 'owner = "bob"\n')
    number = hole(repo)

    triage(repo)

    assert "@bob: " in repo.issue(number).comments[0].body


def test_mention__not_of_an_organisation(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    gitea.add_organisation("acme")
    repo = make_repo("acme/app")
    number = hole(repo)

    ran = triage(repo)

    assert "@" not in repo.issue(number).comments[0].body
    assert 'set owner = "login" in the policy' in ran.report["warnings"][0]


def test_mention__not_again_when_the_owner_changes(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    hole(repo)
    triage(repo)
    repo.write_file(POLICY, 'owner = "bob"\n')

    triage(repo)

    assert gitea.mentioned == ["alice"]
