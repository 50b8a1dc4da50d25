"""What runs left behind when they died, and what later cycles make of it (design §4)."""

from __future__ import annotations

import re

import httpx
import pytest

from tests.double import FakeGitea, Issue, KilledError, MakeRepo, Repo
from tests.double.faults import no_faults
from tests.integration.conftest import READY, Triage
from triage.executor import DRAFT
from triage.summing import MOST_DEEDS

HOUR = 3600
BOT = "triage-bot"


@pytest.fixture
def repo(make_repo: MakeRepo) -> Repo:
    repo = make_repo()
    repo.collaborator("claude")
    return repo


def say_again(repo: Repo, number: int) -> None:
    """As a run does that lost the race for an issue, and dies before it deletes its comment."""
    said = repo.issue(number).comments[0]
    repo.human(BOT).comment(number, said.body)


def looks(gitea: FakeGitea) -> int:
    """How many requests looked for comments of other runs."""
    return sum(method == "GET" and path.endswith("issues/comments") for method, path in gitea.log)


def done_today(repo: Repo) -> list[str]:
    (summary,) = repo.titled("[Triage]")
    return deeds(summary)


def deeds(summary: Issue) -> list[str]:
    done = summary.body.partition("### Done today")[2].partition("###")[0]
    return re.findall(r"\\#(\d+)", done)


@pytest.mark.parametrize(
    ("title", "body"), [("[bug] A", READY), ("[feature] [spike] A", READY), ("[p0] A", "short")]
)
def test_second_comment__is_deleted_by_the_next_cycle_and_looked_for_no_more(
    gitea: FakeGitea, repo: Repo, triage: Triage, title: str, body: str
) -> None:
    number = repo.open_issue(title, body)
    triage(repo)
    gitea.advance(60)
    say_again(repo, number)
    gitea.advance(600)

    triage(repo)

    assert len(repo.issue(number).comments) == 1
    gitea.forget()
    triage(repo)
    assert looks(gitea) == 0
    gitea.assert_readonly()


def test_second_comment__later_than_an_hour_is_deleted_by_the_first_cycle_of_the_next_day(
    gitea: FakeGitea, repo: Repo, triage: Triage
) -> None:
    number = repo.open_issue("[bug] A", READY)
    triage(repo)
    say_again(repo, number)
    gitea.advance(2 * HOUR)
    triage(repo)
    assert len(repo.issue(number).comments) == 2

    gitea.advance(20 * HOUR)
    triage(repo, TRIAGE_DATE="2026-11-23")

    assert len(repo.issue(number).comments) == 1


def test_second_comment__dry_run_leaves_it(gitea: FakeGitea, repo: Repo, triage: Triage) -> None:
    number = repo.open_issue("[bug] A", READY)
    triage(repo)
    say_again(repo, number)
    gitea.forget()

    triage(repo, "--dry-run")

    gitea.assert_readonly()
    assert looks(gitea) == 0


def test_comment_of_a_human__is_looked_at_for_two_hours_at_most(
    gitea: FakeGitea, repo: Repo, triage: Triage
) -> None:
    number = repo.open_issue("[bug] A", READY)
    triage(repo)
    repo.human("bob").comment(number, "Thank you.")

    looked = []
    for _ in range(10):
        gitea.forget()
        gitea.advance(900)
        triage(repo)
        gitea.assert_readonly()
        looked.append(looks(gitea))

    assert looked == [*[1] * 7, 0, 0, 0]


def test_new_issues_that_agents_have_already__cost_no_look(
    gitea: FakeGitea, repo: Repo, triage: Triage
) -> None:
    for n in range(5):
        repo.human("alice").assign(repo.open_issue(f"[bug] {n}", READY), "claude")
    triage(repo)
    gitea.forget()

    triage(repo)

    assert looks(gitea) == 0


def test_summary_off__a_look_is_within_the_bound(
    gitea: FakeGitea, repo: Repo, triage: Triage
) -> None:
    number = repo.open_issue("[bug] A", READY)
    triage(repo, "--no-summary")
    say_again(repo, number)
    gitea.forget()

    triage(repo, "--no-summary")
    assert len(repo.issue(number).comments) == 1
    gitea.forget()
    ran = triage(repo, "--no-summary")

    assert ran.report["requests"] == {"GET": 3}
    gitea.assert_readonly()


def test_first_look_of_a_day__is_made_good_by_a_later_cycle(
    gitea: FakeGitea, repo: Repo, triage: Triage
) -> None:
    number = repo.open_issue("[bug] A", READY)
    triage(repo)
    say_again(repo, number)
    gitea.advance(20 * HOUR)
    gitea.faults = lambda index, request: (
        403 if request.url.path.endswith("issues/comments") else None
    )
    triage(repo, TRIAGE_DATE="2026-11-23")
    assert len(repo.issue(number).comments) == 2
    gitea.faults = no_faults

    triage(repo, TRIAGE_DATE="2026-11-23")

    assert len(repo.issue(number).comments) == 1
    gitea.forget()
    triage(repo, TRIAGE_DATE="2026-11-23")
    assert looks(gitea) == 0
    gitea.assert_readonly()


def test_day_without_a_summary_that_can_tell__is_not_looked_at_again_and_again(
    gitea: FakeGitea, repo: Repo, triage: Triage
) -> None:
    repo.open_issue("[rfc] A", "short")
    triage(repo)
    human, (today,) = repo.human("alice"), repo.titled("[Triage]")
    gitea.advance(20 * HOUR)
    human.close(today.number)
    triage(repo)
    assert looks(gitea) == 1  # the first cycle's
    human.reopen(today.number)
    human.label(today.number, "triage/hold")
    human.edit(today.number, body=today.body.replace('"looked":"2026', '"looked":"1926'))

    triage(repo)

    assert looks(gitea) == 1


def test_draft_of_a_label__is_deleted_when_the_label_is_needed(repo: Repo, triage: Triage) -> None:
    repo.open_issue("[feature] [spike] A", READY)
    triage(repo)
    repo.label("kimi-ready" + DRAFT)
    repo.open_issue("[feature] [spike] B", READY)

    triage(repo)

    assert [label.name for label in repo.data.labels] == ["kimi-ready"]


def test_agent_that_comments_all_day__costs_no_look(
    gitea: FakeGitea, repo: Repo, triage: Triage
) -> None:
    number = repo.open_issue("[bug] A", READY)
    triage(repo)
    gitea.advance(4 * HOUR)
    for _ in range(4):
        repo.human("claude").comment(number, "Still at it.")
        gitea.forget()
        gitea.advance(1800)
        triage(repo)
        assert looks(gitea) == 0
        gitea.assert_readonly()


def test_killed_cycle__what_it_did_is_in_the_summary_of_the_day(
    gitea: FakeGitea, repo: Repo, triage: Triage
) -> None:
    date = f"{gitea.now:%Y-%m-%d}"
    triage(repo, TRIAGE_DATE=date)
    repo.open_issue("[bug] A", READY)
    repo.open_issue("[p0] B", "short")
    killed_before_its_summary(gitea, repo, triage, date)
    assert done_today(repo) == []

    triage(repo, TRIAGE_DATE=date)

    assert sorted(done_today(repo)) == ["2", "3"]
    gitea.forget()
    triage(repo, TRIAGE_DATE=date)
    gitea.assert_readonly()
    assert sorted(done_today(repo)) == ["2", "3"]


def test_killed_cycle__that_edited_its_comment(
    gitea: FakeGitea, repo: Repo, triage: Triage
) -> None:
    date = f"{gitea.now:%Y-%m-%d}"
    triage(repo, TRIAGE_DATE=date)
    number = repo.open_issue("[p0] B", "short")
    triage(repo, TRIAGE_DATE=date)
    gitea.advance(600)
    repo.human("alice").unlabel(number, "triage/needs-owner")
    killed_before_its_summary(gitea, repo, triage, date)
    assert repo.issue(number).logins == ["claude"]

    triage(repo, TRIAGE_DATE=date)

    assert done_today(repo) == ["2", "2"]


def test_killed_cycle__in_front_of_midnight(gitea: FakeGitea, repo: Repo, triage: Triage) -> None:
    gitea.now = gitea.now.replace(hour=23, minute=40)
    date = f"{gitea.now:%Y-%m-%d}"
    triage(repo, TRIAGE_DATE=date)
    repo.open_issue("[bug] A", READY)
    killed_before_its_summary(gitea, repo, triage, date)
    gitea.advance(1800)

    for _ in range(2):
        triage(repo, TRIAGE_DATE=f"{gitea.now:%Y-%m-%d}")

    assert [deeds(issue) for issue in repo.titled("[Triage]")] == [[], ["2"]]


def test_comment_edited_by_a_human__is_no_deed_of_the_day(
    gitea: FakeGitea, repo: Repo, triage: Triage
) -> None:
    number = repo.open_issue("[bug] A", READY)
    triage(repo, TRIAGE_DATE=f"{gitea.now:%Y-%m-%d}")
    gitea.advance(20 * HOUR)
    said = repo.issue(number).comments[0]
    repo.human("alice").edit_comment(said.id, f"Why?\n\n{said.body}")

    triage(repo, TRIAGE_DATE=f"{gitea.now:%Y-%m-%d}")

    assert [deeds(issue) for issue in repo.titled("[Triage]")] == [["1"], []]


def test_full_ledger__what_it_dropped_does_not_come_back(
    gitea: FakeGitea, repo: Repo, triage: Triage
) -> None:
    numbers = [repo.open_issue(f"[bug] {n}", READY) for n in range(MOST_DEEDS + 5)]
    date = f"{gitea.now:%Y-%m-%d}"
    triage(repo, "--max-operations", "1000", TRIAGE_DATE=date)
    repo.human("claude").comment(numbers[0], "Mine.")
    gitea.forget()

    triage(repo, "--max-operations", "1000", TRIAGE_DATE=date)

    assert looks(gitea) > 0
    gitea.assert_readonly()


def killed_before_its_summary(gitea: FakeGitea, repo: Repo, triage: Triage, date: str) -> None:
    def kill(index: int, request: httpx.Request) -> str | None:
        is_summary = request.method == "PATCH" and request.url.path.endswith("/issues/1")
        return "kill-before" if is_summary else None

    gitea.faults = kill
    with pytest.raises(KilledError):
        triage(repo, TRIAGE_DATE=date)
    gitea.faults = no_faults
    gitea.revive()
