"""The daily summary and what its marker keeps (design §5)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.drive import cycle, done_today
from tests.integration.conftest import (
    DATE,
    POLICY,
    READY,
    Triage,
    at_rest,
    crash,
    hole,
    lively,
    study,
)
from triage.policy import NEEDS_OWNER
from triage.state.markers import DAYS, Day, parse_day

TITLE = f"[Triage] Daily backlog summary — {DATE}"
TOMORROW = "2026-11-23"


def marker(repo: Repo) -> Day:
    """What the one open summary carries."""
    (summary,) = (issue for issue in repo.titled("[Triage]") if issue.state == "open")
    day = parse_day(summary.body)
    assert day
    return day


def test_created_once__and_updated_in_place(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    first = repo.open_issue("[bug] First", READY)
    created = triage(repo)
    second = repo.open_issue("[bug] Second", READY)

    updated = triage(repo)

    (summary,) = repo.titled("[Triage]")
    assert summary.title == TITLE
    assert created.report["summary"]["outcome"] == "created"
    assert updated.report["summary"]["outcome"] == "updated"
    newest, oldest = done_today(summary.body)
    assert newest.endswith(f"\\#{second} <a>&#91;bug&#93; Second</a> — given to `claude`")
    assert oldest.endswith(f"\\#{first} <a>&#91;bug&#93; First</a> — given to `claude`")
    at_rest(gitea, repo, triage)


def test_next_day__a_new_one_and_yesterdays_is_closed(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = lively(make_repo())
    triage(repo)

    triage(repo, TRIAGE_DATE=TOMORROW)

    assert [(issue.title[-10:], issue.state) for issue in repo.titled("[Triage]")] == [
        (DATE, "closed"),
        (TOMORROW, "open"),
    ]
    at_rest(gitea, repo, triage, TRIAGE_DATE=TOMORROW)


def test_next_day__holds_and_approvals_stand(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    taken, vague = crash(repo), hole(repo)
    triage(repo)
    repo.human("bob").unassign(taken, "claude")
    repo.human("bob").unlabel(vague, NEEDS_OWNER)
    for day in (DATE, DATE, TOMORROW):
        triage(repo, TRIAGE_DATE=day)

    at_rest(gitea, repo, triage, TRIAGE_DATE=TOMORROW)

    assert (repo.issue(taken).logins, repo.issue(vague).logins) == ([], ["claude"])


# What the marker keeps ---------------------------------------------------------------------------


def test_marker__keeps_what_was_done_today_with_its_time(make_repo: MakeRepo) -> None:
    repo = make_repo()
    given, taken, vague = study(repo), crash(repo), hole(repo)
    cycle(repo, run="1", expect=0)
    repo.human("bob").unassign(taken, "claude")
    repo.human("bob").unlabel(vague, NEEDS_OWNER)
    cycle(repo, run="2", expect=0)
    cycle(repo, run="3", expect=0)

    deeds = [(d.at, d.number, d.action, d.agent) for d in marker(repo).changes]

    assert sorted(deeds[:3]) == [
        ("12:00", given, "dispatch", "kimi"),
        ("12:00", taken, "dispatch", "claude"),
        ("12:00", vague, "flag", ""),
    ]
    assert sorted(deeds[3:5]) == [("12:00", taken, "hold", ""), ("12:00", vague, "approve", "")]
    assert deeds[5:] == [("12:00", vague, "dispatch", "claude")]
    cycle(repo, run="4", date=TOMORROW, expect=0)
    assert marker(repo).changes == ()


def test_marker__tells_that_a_flag_was_taken_off(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    number = hole(repo)
    triage(repo)
    repo.human("bob").edit(number, title="[rfc] Talk")

    ran = triage(repo)

    assert ran.counts["cleared"] == 1
    assert [(deed.number, deed.action) for deed in marker(repo).changes] == [
        (number, "flag"),
        (number, "clear"),
    ]


def test_marker__keeps_the_figures_of_fourteen_days(make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    days = [str(date(2026, 11, 1) + timedelta(n)) for n in range(DAYS + 2)]
    crash(repo)
    hole(repo)
    for day in days:
        repo.open_issue("Vague", "short")
        triage(repo, TRIAGE_DATE=day)

    figures = marker(repo).figures

    assert DAYS == 14
    assert list(figures) == days[-DAYS:]
    assert [figures[day] for day in days[-DAYS:]] == [(n, 1, 1, 1) for n in range(5, 5 + DAYS)]


def test_marker__todays_figures_change_with_the_day(make_repo: MakeRepo, triage: Triage) -> None:
    repo = lively(make_repo())
    triage(repo)
    assert marker(repo).figures == {DATE: (1, 0, 0, 0)}
    crash(repo)

    triage(repo)

    assert marker(repo).figures == {DATE: (2, 1, 1, 0)}


# Whether there is one ----------------------------------------------------------------------------


@pytest.mark.parametrize(("flag", "count"), [("", 0), ("--summary", 1)])
def test_off_in_the_policy__unless_the_command_line_says_so(
    make_repo: MakeRepo, triage: Triage, flag: str, count: int
) -> None:
    repo = lively(make_repo())
    repo.write_file(POLICY, "[summary]\nenabled = false\n")

    ran = triage(repo, *filter(None, [flag]))

    assert len(repo.titled("[Triage]")) == count
    assert ran.report["summary"]["outcome"] == ("created" if count else "off")


def test_dry_run__plans_its_update(gitea: FakeGitea, make_repo: MakeRepo, triage: Triage) -> None:
    repo = make_repo()
    triage(repo)
    crash(repo)
    gitea.forget()

    ran = triage(repo, "--dry-run")

    gitea.assert_readonly()
    assert ran.report["summary"]["outcome"] == "planned"


def test_no_references_and_no_mentions(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = repo.open_issue("[rfc] @alice and @bob", "short", author="bob")
    before = len(repo.issue(number).entries)
    gitea.forget()

    triage(repo)

    assert len(repo.issue(number).entries) == before
    assert gitea.mentioned == []
