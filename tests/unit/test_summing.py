"""Which issues are summaries of ours: by author, and by title or marker (design §5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.double import FakeGitea, Repo
from tests.unit.builders import ME, make_issue
from triage.markers import Day, Memory, render_day
from triage.model import Issue
from triage.summing import closed_by_hand, is_summary, looks_like_summary, summaries_among
from triage.texts.summary import title_of

DATE, YESTERDAY = "2026-11-22", "2026-11-21"


def summary(number: int = 1, date: str = DATE, **kw: Any) -> Issue:
    body = render_day(Day(date=date, remembered={number: Memory("a", "b", "c")}))
    given: dict[str, Any] = {"number": number, "title": title_of(date), "body": body, "author": ME}
    return make_issue(**{**given, **kw})


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, True),
        ({"author": ME.upper()}, True),
        ({"title": "[bug] Backlog of today"}, True),
        ({"body": "nothing left of it"}, True),
        ({"title": "[bug] x", "body": "nothing"}, False),
        ({"author": "eve"}, False),
        ({"author": ""}, False),
    ],
)
def test_is_summary__by_author_and_by_title_or_marker(
    changed: dict[str, Any], *, expected: bool
) -> None:
    assert expected is is_summary(summary(**changed), ME)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [({}, True), ({"author": "eve"}, True), ({"title": "x"}, False), ({"body": "x"}, False)],
)
def test_is_summary__offline_by_title_and_marker(
    changed: dict[str, Any], *, expected: bool
) -> None:
    assert expected is is_summary(summary(**changed), "")


def test_is_summary__one_that_only_speaks_of_the_marker_is_an_issue() -> None:
    assert not is_summary(make_issue(author=ME, body="What is `gitea-triage:summary`?"), ME)


def test_is_summary__one_that_quotes_a_marker_is_an_issue() -> None:
    assert not is_summary(make_issue(author=ME, body=f"> {summary().body}"), ME)


def test_looks_like_summary__whoever_wrote_it() -> None:
    assert looks_like_summary(summary(author="eve"))
    assert not looks_like_summary(make_issue())


def test_summaries_among__by_the_date_of_the_marker_whatever_the_title() -> None:
    renamed = summary(2, title="please read")
    misleading = summary(3, YESTERDAY, title=title_of(DATE))
    found = summaries_among([misleading, renamed], ME, DATE)
    assert [issue.number for issue, _ in found.today] == [2]
    assert [issue.number for issue, _ in found.earlier] == [3]


def test_summaries_among__a_note_behind_the_marker_does_not_hide_it() -> None:
    noted = summary(body=summary().body + "\n\nNote: alice looks at this")
    assert summaries_among([noted], ME, DATE).today[0][1].date == DATE


@pytest.mark.parametrize("changed", [{"author": "eve"}, {"body": "the marker is gone"}])
def test_summaries_among__what_is_not_ours_or_says_no_date_is_left_alone(
    changed: dict[str, Any],
) -> None:
    found = summaries_among([summary(**changed)], ME, DATE)
    assert (found.today, found.earlier) == ((), ())


def test_summaries_among__one_of_a_later_date_is_left_alone() -> None:
    found = summaries_among([summary(date="2026-11-23")], ME, DATE)
    assert (found.today, found.earlier, found.latest.remembered) == ((), (), {})


@given(st.permutations([(1, YESTERDAY), (2, DATE), (3, DATE), (4, "2026-11-20"), (5, YESTERDAY)]))
def test_summaries_among__whatever_the_order_of_the_listing(order: list[tuple[int, str]]) -> None:
    found = summaries_among([summary(number, date) for number, date in order], ME, DATE)
    assert [issue.number for issue, _ in found.today] == [2, 3]
    assert [day.date for _, day in found.earlier] == [YESTERDAY, YESTERDAY, "2026-11-20"]


@pytest.mark.parametrize(
    ("today", "closed", "earlier", "expected"),
    [
        ([1, 2], [], [3], 1),
        ([1], [4], [3], 1),
        ([], [4], [3], 4),
        ([], [], [3, 5], 3),
        ([], [], [], 0),
    ],
)
def test_latest__what_the_latest_of_them_says(
    today: list[int], closed: list[int], earlier: list[int], expected: int
) -> None:
    listed = [summary(n) for n in today] + [summary(n, YESTERDAY) for n in earlier]
    found = summaries_among(listed, ME, DATE)
    shut = [summaries_among([summary(n, state="closed")], ME, DATE).today[0] for n in closed]
    found = replace(found, closed=shut[0] if shut else None)
    assert list(found.latest.remembered) == ([expected] if expected else [])


# Closed by hand ----------------------------------------------------------------------------------


def closed_summary(repo: Repo, date: str = DATE, author: str = "triage-bot", **kw: Any) -> int:
    found = summary(date=date, **kw)
    number = repo.human(author).open_issue(found.title, found.body)
    repo.human("alice").close(number)
    return number


def look(repo: Repo, date: str, clock: datetime) -> int:
    with repo.connect() as tracker:
        found = closed_by_hand(tracker, "triage-bot", date, clock)
    return found[0].number if found else 0


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
