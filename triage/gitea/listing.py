"""Fetches the whole backlog, or says that it could not (design §4.7, gitea-facts §1)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, TypeVar

from triage.errors import GiteaError, IncompleteBacklogError
from triage.gitea.protocol import Answer
from triage.gitea.side_by_side import SideBySide
from triage.model import whole

ATTEMPTS = 3
"""A backlog that changes while it is read is read again this often."""

T = TypeVar("T")
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Listing(Generic[T]):
    """What was listed whole.

    Attributes:
        items: every open issue and pull request, by number.
        pulls: the numbers of the pull requests.
        date: the server's clock when the fetch began; None where it does not tell.
    """

    items: dict[int, T]
    pulls: frozenset[int]
    date: datetime | None


@dataclass
class _Read(Generic[T]):
    """What one attempt has read.

    Attributes:
        items: by number.
        pulls: which of them are pull requests.
        listed: how many items there were on all pages, with doubles.
        empty: how many of them were empty objects.
        totals: the totals announced, one a page.
    """

    items: dict[int, T] = field(default_factory=dict)
    pulls: set[int] = field(default_factory=set)
    listed: int = 0
    empty: int = 0
    totals: list[int] = field(default_factory=list)

    @property
    def seen(self) -> int:
        return len(self.items) + self.empty

    @property
    def numbers(self) -> set[int]:
        return set(self.items)

    @property
    def is_whole(self) -> bool:
        """Nothing slipped from one page to the other while they were read.

        An issue that opens, or is re-opened, meanwhile pushes others down: the total has gone up,
        and as many more items must have been read. One that closes pulls another up past the next
        page: the total has gone down, or fewer issues than announced were seen. (That one closes
        and an old one is re-opened at the same time cannot be told.)
        """
        first = self.totals[0] if self.totals else -1
        whole = self.seen >= first <= min(self.totals, default=-1)
        return bool(self.totals) and whole and self.listed >= max(self.totals)


@dataclass(frozen=True, slots=True)
class Fetch(Generic[T]):
    """How to fetch: a page by its number, an item parsed, requests side by side."""

    page: Callable[[int], Answer]
    parse: Callable[[Any], T]
    side_by_side: SideBySide
    progress: Progress


def fetch_listing(fetch: Fetch[T]) -> Listing[T]:
    """Every open issue and pull request; pages after the first are fetched side by side.

    Raises:
        GiteaError: when not even the first page came.
        IncompleteBacklogError: when it could not be fetched whole.
    """
    before: set[int] = set()
    for _ in range(ATTEMPTS):
        first = fetch.page(1)
        read: _Read[T] = _Read()
        try:
            _add(read, first, fetch.parse)
            if first.total is None:
                _one_by_one(read, fetch)
            else:
                _rest(read, first, fetch)
        except GiteaError as error:
            raise IncompleteBacklogError(
                f"the backlog could not be fetched whole, so nothing was done: {error}"
            ) from error
        if read.is_whole or (first.total is None and read.numbers == before):
            return Listing(read.items, frozenset(read.pulls), first.date)
        before = read.numbers
    raise IncompleteBacklogError(
        f"the backlog changed each of the {ATTEMPTS} times it was read ({read.seen} issues seen),"
        f" so nothing was done; the next cycle tries again"
    )


def _rest(read: _Read[T], first: Answer, fetch: Fetch[T]) -> None:
    """The pages after the first; the server's own cap shows in how many that one held."""
    size, total = len(first.data or []), first.total or 0
    pages = -(-total // size) if size else 1
    fetch.progress(1, pages)
    for done, answer in enumerate(fetch.side_by_side(fetch.page, range(2, pages + 1)), start=2):
        _add(read, answer, fetch.parse)
        fetch.progress(done, pages)


def _one_by_one(read: _Read[T], fetch: Fetch[T]) -> None:
    """For a proxy that drops X-Total-Count: until a page is empty, or several bring nothing new.

    Without a total nothing tells that an issue slipped away, so it is read until twice the same.
    """
    page, nothing_new = 2, 0
    while nothing_new < ATTEMPTS:
        before = len(read.items)
        if not _add(read, fetch.page(page), fetch.parse):
            break
        nothing_new = 0 if len(read.items) > before else nothing_new + 1
        page += 1


def _add(read: _Read[T], answer: Answer, parse: Callable[[Any], T]) -> bool:
    """Adds a page; whether there was anything on it."""
    if not isinstance(answer.data, list):
        raise IncompleteBacklogError("the list of issues is not a list; is this address Gitea's?")
    if answer.total is not None:
        read.totals.append(answer.total)
    read.listed += len(answer.data)
    for item in answer.data:
        number = whole(item.get("number")) if isinstance(item, dict) else 0
        if number:
            read.items.setdefault(number, parse(item))
            if item.get("pull_request") is not None:
                read.pulls.add(number)
        else:
            read.empty += 1
    return bool(answer.data)
