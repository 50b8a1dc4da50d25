"""Which issues are summaries, and which of them are ours (design §5)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.double import FakeGitea, Repo
from tests.unit.builders import ME, OURS, make_issue
from triage.model import Issue
from triage.run.summary import closed_by_hand, looks_like_summary, summaries_among
from triage.state.markers import Day, render_day
from triage.texts.summary import title_of

DATE, YESTERDAY = "2026-11-22", "2026-11-21"


BODY = render_day(Day(date=DATE))


def summary(number: int = 1, date: str = DATE, **kw: Any) -> Issue:
    """The figures tell which one it is."""
    body = render_day(Day(date=date, figures={date: (number,)}))
    given: dict[str, Any] = {"number": number, "title": title_of(date), "body": body, "author": ME}
    return make_issue(**{**given, **kw})


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, True),
        ({"author": "eve"}, True),
        ({"author": ""}, True),
        ({"title": "[bug] Backlog of today"}, True),
        ({"body": "nothing left of it"}, True),
        ({"title": "[bug] x", "body": "nothing"}, False),
        ({"title": "x [Triage] Daily backlog summary — 1", "body": "nothing"}, False),
        ({"title": "[bug] x", "body": "What is `gitea-triage:summary`?"}, False),
        ({"title": "[bug] x", "body": f"> {BODY}"}, False),
    ],
)
def test_looks_like_summary__by_title_or_marker_whoever_wrote_it(
    changed: dict[str, Any], *, expected: bool
) -> None:
    assert looks_like_summary(summary(**changed)) is expected


def test_summaries_among__by_the_date_of_the_marker_whatever_the_title() -> None:
    renamed = summary(2, title="please read")
    misleading = summary(3, YESTERDAY, title=title_of(DATE))
    found = summaries_among([misleading, renamed], OURS, DATE)
    assert [issue.number for issue, _ in found.today] == [2]
    assert [issue.number for issue, _ in found.earlier] == [3]


def test_summaries_among__a_note_behind_the_marker_does_not_hide_it() -> None:
    noted = summary(body=summary().body + "\n\nNote: alice looks at this")
    assert summaries_among([noted], OURS, DATE).today[0][1].date == DATE


@pytest.mark.parametrize("changed", [{"author": "eve"}, {"body": "the marker is gone"}])
def test_summaries_among__what_is_not_ours_or_says_no_date_is_left_alone(
    changed: dict[str, Any],
) -> None:
    found = summaries_among([summary(**changed)], OURS, DATE)
    assert (found.today, found.earlier) == ((), ())


def test_summaries_among__one_by_a_login_that_we_had_before_is_ours() -> None:
    found = summaries_among([summary(author="Old-Bot")], OURS | {"old-bot"}, DATE)
    assert [issue.number for issue, _ in found.today] == [1]


def test_summaries_among__offline_there_is_none() -> None:
    assert summaries_among([summary(author="")], frozenset(), DATE).today == ()


@given(st.permutations([(1, YESTERDAY), (2, DATE), (3, DATE), (4, "2026-11-20"), (5, YESTERDAY)]))
def test_summaries_among__whatever_the_order_of_the_listing(order: list[tuple[int, str]]) -> None:
    found = summaries_among([summary(number, date) for number, date in order], OURS, DATE)
    assert [issue.number for issue, _ in found.today] == [2, 3]
    assert [day.date for _, day in found.earlier] == [YESTERDAY, YESTERDAY, "2026-11-20"]


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ([summary(1), summary(2), summary(3, YESTERDAY)], {DATE: (1,)}),
        ([summary(3, YESTERDAY), summary(5, "2026-11-20")], {YESTERDAY: (3,)}),
        ([], {}),
    ],
)
def test_figures__are_those_of_the_latest(
    listed: list[Issue], expected: dict[str, tuple[int, ...]]
) -> None:
    assert summaries_among(listed, OURS, DATE).figures == expected


# Closed by hand ----------------------------------------------------------------------------------


def closed_summary(repo: Repo, date: str = DATE, author: str = ME, **kw: Any) -> int:
    found = summary(date=date, **kw)
    number = repo.human(author).open_issue(found.title, found.body)
    repo.human("alice").close(number)
    return number


def look(repo: Repo, date: str, clock: datetime) -> int:
    with repo.connect() as tracker:
        found = closed_by_hand(tracker, OURS, date, clock)
    return found.number if found else 0


def day_of(gitea: FakeGitea) -> str:
    return gitea.now.date().isoformat()


@pytest.mark.parametrize("title", ["", "[bug] renamed"])
def test_closed_by_hand__is_found_by_its_marker(gitea: FakeGitea, repo: Repo, title: str) -> None:
    date = day_of(gitea)
    number = closed_summary(repo, date, title=title or title_of(date))
    assert look(repo, date, gitea.now) == number


def test_closed_by_hand__one_of_another_date_does_not_count(gitea: FakeGitea, repo: Repo) -> None:
    closed_summary(repo, "2020-01-01")
    assert look(repo, day_of(gitea), gitea.now) == 0


def test_closed_by_hand__one_of_somebody_else_does_not_count(gitea: FakeGitea, repo: Repo) -> None:
    closed_summary(repo, day_of(gitea), author="bob")
    assert look(repo, day_of(gitea), gitea.now) == 0


def test_closed_by_hand__one_that_is_open_does_not_count(gitea: FakeGitea, repo: Repo) -> None:
    number = closed_summary(repo, day_of(gitea))
    repo.human("alice").reopen(number)
    assert look(repo, day_of(gitea), gitea.now) == 0


@pytest.mark.parametrize("days", [-1, 1], ids=["of yesterday", "of tomorrow"])
def test_closed_by_hand__of_another_workflow_date_than_the_servers(
    gitea: FakeGitea, repo: Repo, days: int
) -> None:
    day = datetime.fromordinal(gitea.now.toordinal() + days).replace(tzinfo=UTC)
    number = closed_summary(repo, f"{day:%Y-%m-%d}")
    assert look(repo, f"{day:%Y-%m-%d}", gitea.now) == number
