"""What cannot be done is said, and the next cycle goes on (design §4)."""

from __future__ import annotations

import httpx
import pytest

from tests.double import FakeGitea, MakeRepo
from tests.integration.conftest import DATE, READY, Triage
from triage.markers import Day, render_day
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
