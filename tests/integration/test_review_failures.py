"""What cannot be done is said, and the next cycle goes on (design §4)."""

from __future__ import annotations

import httpx
import pytest

from tests.double import FakeGitea, MakeRepo
from tests.integration.conftest import DATE, READY, Triage
from triage.markers import Day, parse_day, render_day
from triage.texts.summary import title_of


@pytest.mark.parametrize("status", [403, 404, 422])
def test_dependencies__that_cannot_be_asked_fail_the_issue(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, status: int
) -> None:
    repo = make_repo()
    first, number = repo.open_issue("[rfc] First", "short"), repo.open_issue("[bug] B", READY)
    repo.depend(number, on=first)
    triage(repo)
    gitea.faults = lambda index, request: (
        status if request.url.path.endswith("/dependencies") else None
    )

    ran = triage(repo, expect=1)

    assert ran.issue(number)["outcome"] == "failed"
    assert repo.issue(number).logins == []


@pytest.mark.parametrize("path", ["/issues/comments", "/issues"])
def test_look__that_fails_leaves_the_write_to_the_next_cycle(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, path: str
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] Crash", READY)

    def decide(index: int, request: httpx.Request) -> int | None:
        looks = request.method == "GET" and request.url.path.endswith(path)
        return 403 if looks and repo.issue(number).comments else None

    gitea.faults = decide
    ran = triage(repo, "--no-summary", expect=1)
    assert (ran.issue(number)["outcome"], repo.issue(number).logins) == ("failed", [])
    gitea.faults = lambda index, request: None

    triage(repo, "--no-summary")

    assert repo.issue(number).logins == ["claude"]
    assert len(repo.issue(number).comments) == 1


def test_giving_way__that_fails_is_said(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[bug] Crash", READY)

    def decide(index: int, request: httpx.Request) -> int | None:
        if request.method == "POST":
            repo.human("bob").assign(number, "bob")
        return 403 if request.method == "DELETE" else None

    gitea.faults = decide

    ran = triage(repo, "--no-summary", expect=1)

    assert (ran.issue(number)["outcome"], repo.issue(number).logins) == ("failed", ["bob"])


def test_announced__and_held_meanwhile_is_left_alone(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    """The comment stood already, so there is nothing to take back."""
    repo = make_repo()
    repo.label("triage/hold")
    number = repo.open_issue("[bug] Crash", READY)
    gitea.faults = lambda index, request: (
        403 if request.method == "POST" and not request.url.path.endswith("/comments") else None
    )
    triage(repo, "--no-summary", expect=1)
    gitea.forget()

    asked: list[int] = []

    def hold(index: int, request: httpx.Request) -> None:
        asked.extend([index] if "since" in request.url.params else [])
        if len(asked) == 2 and asked[-1] == index:  # the look between comment and write
            repo.human("bob").label(number, "triage/hold")

    gitea.faults = hold

    ran = triage(repo, "--no-summary")

    assert ran.outcome(number) == ("overtaken", "none")
    gitea.assert_readonly()


def test_token__revoked_while_the_cycle_runs_ends_it(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    repo.open_issue("[bug] Crash", READY)
    gitea.faults = lambda index, request: 401 if request.method == "POST" else None

    ran = triage(repo, expect=3)

    assert "the token is not valid" in ran.report["error"]


def test_summary__a_dry_run_plans_its_update(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    triage(repo)
    repo.open_issue("[bug] Crash", READY)
    gitea.forget()

    ran = triage(repo, "--dry-run")

    gitea.assert_readonly()
    assert ran.report["summary"]["outcome"] == "planned"


def test_summary__of_two_runs_the_older_one_stays(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    ledger = render_day(Day(date=DATE, run="rival"))

    def another_run(index: int, request: httpx.Request) -> None:
        if request.method == "POST" and not repo.issues:
            repo.open_issue(title_of(DATE), ledger, author="triage-bot")

    gitea.faults = another_run

    ran = triage(repo)

    assert [issue.state for issue in repo.titled("[Triage]")] == ["open", "closed"]
    assert ran.report["summary"]["number"] == repo.titled("[Triage]")[0].number


def test_summary__whose_marker_is_gone_meanwhile_keeps_the_deeds_of_this_run(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    triage(repo)
    (summary,) = repo.titled("[Triage]")
    number = repo.open_issue("[bug] Crash", READY)

    def wipe(index: int, request: httpx.Request) -> None:
        if request.method == "POST":
            repo.human("alice").edit(summary.number, body="wiped")

    gitea.faults = wipe

    triage(repo)

    day = parse_day(summary.body)
    assert day
    assert [deed.number for deed in day.deeds] == [number]


@pytest.mark.parametrize("closed_first", [True, False])
def test_summary__yesterdays_is_closed_though_todays_was(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, *, closed_first: bool
) -> None:
    repo = make_repo()
    triage(repo)
    (today,) = repo.titled("[Triage]")
    repo.human("alice").close(today.number)
    triage(repo, TRIAGE_DATE="2026-11-21")
    yesterday = repo.titled("[Triage]")[1]
    if closed_first:
        repo.human("alice").close(yesterday.number)

    ran = triage(repo)

    assert [today.state, yesterday.state] == ["closed", "closed"]
    summary = ran.report["summary"]
    assert (summary["number"], summary["outcome"]) == (today.number, "unchanged")


def test_flag_with_another_reason__is_told_after_a_failure(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    first, second = (repo.open_issue(f"[rfc] {n}", "short") for n in range(2))
    number = repo.open_issue("[bug] Waits", f"{READY}\n\nBlocked by #{first}")
    triage(repo)
    repo.human("bob").edit(number, body=f"{READY}\n\nBlocked by #{second}")
    gitea.faults = lambda index, request: 500 if "/issues/comments/" in request.url.path else None
    triage(repo, expect=1)
    gitea.faults = lambda index, request: None

    triage(repo)

    assert f"Blocked by #{second}" in repo.issue(number).comments[0].body
