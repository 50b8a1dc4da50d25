from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.errors import IncompleteBacklogError, LostError
from triage.gitea.listing import ATTEMPTS, Fetch, Listing, fetch_listing
from triage.gitea.protocol import Answer

DATE = datetime(2026, 11, 22, tzinfo=UTC)
Change = Callable[["Tracker"], None]


@dataclass
class Tracker:
    """Open issues, newest first, in pages; `changes` happen before the n-th request (from 1)."""

    issues: list[int]
    cap: int = 2
    totals: bool = True
    changes: dict[int, Change] = field(default_factory=dict)
    requests: int = 0
    always: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.always = set(self.issues)

    def page(self, number: int) -> Answer:
        self.requests += 1
        if change := self.changes.get(self.requests):
            change(self)
        self.always &= set(self.issues)
        shown = self.issues[(number - 1) * self.cap : number * self.cap]
        data = [{"number": n, "pull_request": None} for n in shown]
        return Answer(data, len(self.issues) if self.totals else None, DATE)

    def open(self, number: int) -> None:
        self.issues = sorted({*self.issues, number}, reverse=True)

    def close(self, number: int) -> None:
        self.issues = [issue for issue in self.issues if issue != number]


def close(number: int) -> Change:
    return lambda tracker: tracker.close(number)


def reopen(number: int) -> Change:
    return lambda tracker: tracker.open(number)


def open_new(count: int = 1) -> Change:
    def change(tracker: Tracker) -> None:
        for _ in range(count):
            tracker.open(max(tracker.issues, default=50) + 50)

    return change


def one_by_one(function: Callable[[Any], Any], values: Iterable[Any]) -> Iterable[Any]:
    return map(function, values)


def fetch(page: Callable[[int], Answer]) -> Listing[Any]:
    return fetch_listing(Fetch(page, dict, one_by_one, lambda done, pages: None))


def numbers(tracker: Tracker) -> set[int]:
    return set(fetch(tracker.page).items)


def backlog(size: int) -> list[int]:
    return list(range(size, 0, -1))


@pytest.mark.parametrize("size", [0, 1, 2, 3, 4, 5])
@pytest.mark.parametrize("totals", [True, False])
def test_fetch__every_page_is_read(size: int, totals: bool) -> None:
    assert set(backlog(size)) == numbers(Tracker(backlog(size), totals=totals))


@pytest.mark.parametrize(("size", "requests"), [(0, 1), (2, 1), (3, 2), (4, 2), (5, 3)])
def test_fetch__no_page_is_asked_for_in_vain(size: int, requests: int) -> None:
    tracker = Tracker(backlog(size))
    fetch(tracker.page)
    assert requests == tracker.requests


def test_fetch__tells_the_clock_of_the_server() -> None:
    assert fetch(Tracker(backlog(1)).page).date == DATE


def test_fetch__the_issues_are_parsed() -> None:
    assert fetch(Tracker([7]).page).items == {7: {"number": 7, "pull_request": None}}


def test_fetch__progress_goes_to_the_end() -> None:
    seen = []
    tracker = Tracker(backlog(5))
    fetch_listing(
        Fetch(tracker.page, dict, one_by_one, lambda done, pages: seen.append((done, pages)))
    )
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_fetch__an_issue_that_opens_meanwhile_costs_nothing() -> None:
    tracker = Tracker(backlog(5), changes={2: open_new()})
    assert (set(backlog(5)), 3) == (numbers(tracker), tracker.requests)


def test_fetch__an_issue_that_closes_meanwhile_means_another_try() -> None:
    tracker = Tracker(backlog(5), changes={2: close(5)})
    assert {4, 3, 2, 1} == numbers(tracker)


def test_fetch__a_backlog_that_never_rests_is_incomplete() -> None:
    tracker = Tracker(backlog(40), changes={n: close(41 - n) for n in range(2, 99)})
    with pytest.raises(IncompleteBacklogError, match=f"each of the {ATTEMPTS} times"):
        fetch(tracker.page)


def test_fetch__a_short_first_page_is_the_servers_cap() -> None:
    assert set(backlog(9)) == numbers(Tracker(backlog(9), cap=1))


def test_fetch__empty_objects_are_left_out_and_pull_requests_told_apart() -> None:
    items = [{"number": 1}, {"number": 0}, {"number": 2, "pull_request": {}}, None, "x", {}]
    found = fetch(lambda number: Answer(items, len(items)))
    assert set(found.items) == {1, 2}
    assert found.pulls == frozenset({2})


def test_fetch__a_total_that_is_not_reached_is_incomplete() -> None:
    with pytest.raises(IncompleteBacklogError):
        fetch(lambda number: Answer([], 3))


def test_fetch__one_page_again_and_again_is_incomplete() -> None:
    """As from a proxy that caches without a look at the page asked for."""
    with pytest.raises(IncompleteBacklogError):
        fetch(lambda number: Answer([{"number": 1}], 2))


def test_fetch__a_later_page_that_fails_is_incomplete() -> None:
    lost = LostError("GET issues: 502", status=502, method="GET", path="issues")

    def page(number: int) -> Answer:
        if number == 2:
            raise lost
        return Answer([{"number": 1}], 2)

    with pytest.raises(IncompleteBacklogError, match="502") as caught:
        fetch(page)
    assert caught.value.__cause__ is lost


def test_fetch__a_first_page_that_fails_says_so_itself() -> None:
    def page(number: int) -> Answer:
        raise LostError("GET issues: 502", status=502, method="GET", path="issues")

    with pytest.raises(LostError):
        fetch(page)


@pytest.mark.parametrize("total", [None, 0, 1])
@pytest.mark.parametrize("data", [{"message": "hello"}, "issues", 3, True])
def test_fetch__an_answer_that_is_no_list_is_incomplete(data: object, total: int | None) -> None:
    with pytest.raises(IncompleteBacklogError):
        fetch(lambda number: Answer(data, total))


@pytest.mark.parametrize("data", [None, {}, "", 0, False])
def test_fetch__an_answer_that_is_nothing_is_incomplete(data: object) -> None:
    with pytest.raises(IncompleteBacklogError):
        fetch(lambda number: Answer(data))


def test_fetch__without_a_total_a_page_of_doubles_is_not_the_end() -> None:
    tracker = Tracker(backlog(6), totals=False, changes={2: open_new(2)})
    assert set(backlog(6)) <= numbers(tracker)


def test_fetch__without_a_total_a_closing_is_noticed() -> None:
    tracker = Tracker(backlog(6), totals=False, changes={2: close(6)})
    assert tracker.always <= numbers(tracker)


def test_fetch__a_reopened_issue_pushes_none_out() -> None:
    tracker = Tracker([9, 8, 6, 5, 4, 3], changes={2: reopen(7)})
    assert {9, 8, 6, 5, 4, 3} <= numbers(tracker)


def test_fetch__one_that_closes_and_one_that_re_opens_between_pages_hide_none() -> None:
    """As many are collected as were announced first; only the total in between tells."""
    tracker = Tracker([12, 11, 10, 9, 8, 7], changes={2: close(12), 3: reopen(3)})
    assert {11, 10, 9, 8, 7} <= numbers(tracker)


def test_fetch__a_new_issue_at_each_page_is_no_reason_to_read_again() -> None:
    tracker = Tracker(backlog(15), cap=4, changes={2: open_new()})
    assert (set(backlog(15)), 4) == (numbers(tracker), tracker.requests)


CHANGES = st.dictionaries(
    st.integers(2, 12),
    st.one_of(st.builds(close, st.integers(1, 12)), st.builds(open_new, st.integers(1, 5))),
    max_size=6,
)


@settings(max_examples=300)
@given(st.integers(0, 12), st.integers(1, 4), CHANGES)
def test_fetch__what_was_open_all_the_time_is_there_or_it_is_incomplete(
    size: int, cap: int, changes: dict[int, Change]
) -> None:
    tracker = Tracker(backlog(size), cap=cap, changes=changes)
    try:
        found = numbers(tracker)
    except IncompleteBacklogError:
        assert changes
    else:
        assert tracker.always <= found
