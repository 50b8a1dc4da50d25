"""People, other runs and the summary: what they do to it stands (design §5)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.integration.conftest import DATE, Triage, at_first, at_rest, crash, lively
from triage.policy import HOLD
from triage.state.markers import Change, Day, parse_day, render_day
from triage.texts.summary import title_of

Put = Callable[[Repo, int], None]
ASIDE: dict[str, Put] = {
    "hold": lambda repo, number: repo.human("bob").label(number, HOLD),
    "close": lambda repo, number: repo.human("bob").close(number),
    "wipe": lambda repo, number: repo.human("bob").edit(number, body="I know it all."),
}


# People ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["--no-dry-run", "--dry-run"])
def test_closed_by_hand__stays_closed(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, mode: str
) -> None:
    repo = lively(make_repo())
    triage(repo)
    number = repo.titled("[Triage]")[0].number
    repo.human("alice").close(number)
    gitea.forget()

    ran = triage(repo, mode)

    gitea.assert_readonly()
    assert ran.report["summary"] == {"number": number, "outcome": "unchanged", "error": None}


def test_closed_by_hand__stays_closed_though_more_is_done(
    make_repo: MakeRepo, triage: Triage
) -> None:
    repo = lively(make_repo())
    triage(repo)
    (summary,) = repo.titled("[Triage]")
    before = summary.body
    repo.human("alice").close(summary.number)
    number = crash(repo)

    triage(repo)

    assert repo.issue(number).logins == ["claude"]
    assert [(s.state, s.body) for s in repo.titled("[Triage]")] == [("closed", before)]


@pytest.mark.parametrize("closed_first", [True, False])
def test_closed_by_hand__yesterdays_is_closed_all_the_same(
    make_repo: MakeRepo, triage: Triage, *, closed_first: bool
) -> None:
    repo = lively(make_repo())
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


def test_closed_by_a_stranger_with_the_same_title__does_not_count(
    make_repo: MakeRepo, triage: Triage
) -> None:
    repo = lively(make_repo())
    number = repo.open_issue(title_of(DATE), render_day(Day(date=DATE)), author="bob")
    repo.human("bob").close(number)

    ran = triage(repo)

    assert ran.report["summary"]["outcome"] == "created"


@pytest.mark.parametrize("title", ["{} (please read)", "[bug] Backlog of today"])
def test_renamed__it_is_still_the_summary(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, title: str
) -> None:
    repo = lively(make_repo())
    triage(repo)
    (summary,) = repo.titled("[Triage]")
    repo.human("alice").edit(summary.number, title=title.format(summary.title))

    at_rest(gitea, repo, triage)
    triage(repo, TRIAGE_DATE="2026-11-23")

    assert (summary.logins, summary.comments, summary.state) == ([], [], "closed")


def test_note_behind_the_marker__is_written_over_in_place(
    make_repo: MakeRepo, triage: Triage
) -> None:
    repo = lively(make_repo())
    triage(repo)
    (summary,) = repo.titled("[Triage]")
    repo.human("alice").edit(summary.number, body=f"{summary.body}\n\nNote: alice looks at this")

    triage(repo)

    assert [issue.state for issue in repo.titled("[Triage]")] == ["open"]


def test_re_written__is_somebody_elses_text(make_repo: MakeRepo, triage: Triage) -> None:
    repo = lively(make_repo())
    triage(repo)
    (summary,) = repo.titled("[Triage]")
    repo.human("alice").edit(summary.number, body="I rewrote this.")

    ran = triage(repo)

    assert ran.report["summary"]["outcome"] == "created"
    assert (summary.state, summary.body) == ("open", "I rewrote this.")


@pytest.mark.parametrize("aside", ASIDE)
def test_put_aside_while_the_cycle_runs__is_left_as_it_is(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, aside: str
) -> None:
    repo = lively(make_repo())
    repo.label(HOLD)
    triage(repo)
    (summary,) = repo.titled("[Triage]")
    before = summary.body
    number = crash(repo)
    gitea.faults = at_first("POST", "/comments", lambda: ASIDE[aside](repo, summary.number))

    ran = triage(repo)

    assert repo.issue(number).logins == ["claude"]
    assert summary.body == ("I know it all." if aside == "wipe" else before)
    assert ran.report["summary"] == {
        "number": summary.number, "outcome": "unchanged", "error": None,
    }  # fmt: skip


def test_of_the_day_before__put_on_hold_while_the_cycle_runs_stays_open(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = lively(make_repo())
    repo.label(HOLD)
    triage(repo)
    (summary,) = repo.titled("[Triage]")
    crash(repo)
    gitea.faults = at_first("POST", "/comments", lambda: ASIDE["hold"](repo, summary.number))

    triage(repo, TRIAGE_DATE="2026-11-23")

    assert [issue.state for issue in repo.titled("[Triage]")] == ["open", "open"]


# Other runs --------------------------------------------------------------------------------------


def test_two_of_one_day__the_older_stays(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = lively(make_repo())
    triage(repo)
    body = repo.titled("[Triage]")[0].body
    repo.open_issue(title_of(DATE), body, author="triage-bot")

    triage(repo)

    assert [issue.state for issue in repo.titled("[Triage]")] == ["open", "closed"]
    at_rest(gitea, repo, triage)


def test_of_another_run__made_just_before_ours_stays_and_tells_our_deeds(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = make_repo()
    number = crash(repo)

    def another_run() -> None:
        repo.open_issue(
            title_of(DATE), render_day(Day(date=DATE, run="rival")), author="triage-bot"
        )

    gitea.faults = at_first("POST", "/issues", another_run)

    ran = triage(repo)

    theirs, ours = repo.titled("[Triage]")
    assert (theirs.state, ours.state) == ("open", "closed")
    assert ran.report["summary"]["number"] == theirs.number
    day = parse_day(theirs.body)
    assert day
    assert [deed.number for deed in day.changes] == [number]


def test_of_another_run__what_it_noted_meanwhile_stays(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage
) -> None:
    repo = lively(make_repo())
    triage(repo)
    (summary,) = repo.titled("[Triage]")
    number, other = crash(repo), repo.open_issue("[rfc] Other", "x")

    def note() -> None:
        day = parse_day(summary.body)
        assert day
        deed = Change(at="01:00", number=other, action="flag")
        marker = render_day(replace(day, changes=(*day.changes, deed)))
        body = summary.body.replace(render_day(day), marker)
        repo.human("triage-bot").edit(summary.number, body=body)

    gitea.faults = at_first("POST", "/comments", note)

    triage(repo)

    day = parse_day(summary.body)
    assert day
    assert {deed.number for deed in day.changes} == {number, other}
