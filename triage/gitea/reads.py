"""The reads of one repository: what the cycle asks for, as requests to Gitea's API.

Which endpoint behaves how in which version is in the facts named behind each verb (§).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar
from urllib.parse import quote

from triage.errors import LostError, NotFoundError, RefusedError
from triage.gitea.files import Files
from triage.gitea.pages import PAGE, objects, pages
from triage.gitea.protocol import Answer
from triage.model import (
    Comment,
    Event,
    Issue,
    parse_comment,
    parse_event,
    parse_issue,
    parse_label,
)

PAGES_SINCE = (1, 26)
"""The first Gitea that answers in pages although none was asked for (§2; seen on 1.26)."""

FORGEJO = "+gitea-"
"""Stands in Forgejo's version, behind which the Gitea it stems from is named (§10)."""

T = TypeVar("T")


class Reads(Files):
    """Reads one repository on one server; what a cycle asks a server."""

    def page(self, number: int) -> Answer:
        """One page of open issues and pull requests, newest first.

        The server may cap its size below 50 (§1); where issues are off, pull requests are left.
        """
        return self._client.get(f"{self._repo}/issues", state="open", limit=PAGE, page=number)

    def newest_open(self) -> tuple[Issue, ...]:
        """The newest open issues, one page of them."""
        path = f"{self._repo}/issues"
        answer = self._client.get(path, state="open", type="issues", limit=PAGE, page=1)
        found = map(parse_issue, objects(answer, path))
        return tuple(issue for issue in found if issue.number and not issue.is_pull)

    def closed_since(self, since: datetime) -> Iterator[Issue]:
        """The closed issues that changed since then; pages are read as far as asked for."""
        path = f"{self._repo}/issues"
        for page in pages(
            self._client, path, state="closed", type="issues", since=f"{since:%Y-%m-%dT%H:%M:%SZ}"
        ):
            yield from (issue for issue in map(parse_issue, page) if issue.number)

    def issue(self, number: int) -> Issue:
        """An issue, fresh."""
        return self._issue(self._client.get(f"{self._repo}/issues/{number}"), number)

    def timeline(self, number: int) -> list[Event]:
        """The timeline of an issue, oldest first (§2).

        Gitea before 1.26 answers a request without `page` with all of it; newer ones answer with
        the first page, and no count tells how many there are, so pages are read until one brings
        nothing new, or two in a row nothing that can be read.
        """
        path = f"{self._repo}/issues/{number}/timeline"
        events = [*self._list(path, parse_event, limit=PAGE)]
        if self._version is not None and self._version < PAGES_SINCE:
            return events
        unread = False
        for page in itertools.count(2):
            more = self._list(path, parse_event, limit=PAGE, page=page)
            known = {event.id for event in events} - {0}
            fresh = [event for event in more if event.id not in known]
            events += fresh
            was_unread, unread = unread, not any(event.id for event in fresh)
            if not fresh or (unread and was_unread):
                return events
        return events

    def dependencies(self, number: int) -> tuple[Issue, ...]:
        """The issues that the issue natively depends on (§3).

        One that the token may not see has number 0. Where dependencies are off there are none.
        Pages are read until an open issue is found: that settles that the issue waits.
        """
        found: list[Issue] = []
        try:
            for page in pages(self._client, f"{self._repo}/issues/{number}/dependencies"):
                found += map(parse_issue, page)
                if any(issue.is_open for issue in found):
                    break
        except NotFoundError:
            if self._has_dependencies():
                raise
        return tuple(found)

    def _has_dependencies(self) -> bool:
        """Whether dependencies are on: then a 404 means something else than that there are none."""
        tracker = self.facts().get("internal_tracker")
        return isinstance(tracker, dict) and bool(tracker.get("enable_issue_dependencies"))

    def comments(self, number: int) -> tuple[Comment, ...]:
        """All comments of an issue; Gitea never paginates them (§2)."""
        return self._list(f"{self._repo}/issues/{number}/comments", _comment)

    def labels(self) -> Mapping[str, tuple[int, ...]]:
        """The ids of the labels by case-folded name, of doubles the oldest first (§5)."""
        found = self._label_pages(f"{self._repo}/labels")
        owner = self.repository.partition("/")[0]
        try:
            inherited = self._label_pages(f"orgs/{quote(owner)}/labels")
        except (NotFoundError, RefusedError):
            inherited = {}  # the owner is a person, or the token may not see the organisation
        return {**inherited, **found}

    def _label_pages(self, path: str) -> dict[str, tuple[int, ...]]:
        found: dict[str, tuple[int, ...]] = {}
        for label in (parse_label(item) for page in pages(self._client, path) for item in page):
            name = label.name.casefold()
            found[name] = tuple(sorted((*found.get(name, ()), label.id)))
        return found

    @property
    def _version(self) -> tuple[int, int] | None:
        """Gitea's version; None for Forgejo, and where it is not told. Asked for once."""
        with self._lock:  # several threads want it at the same moment
            return self._asked_version

    @cached_property
    def _asked_version(self) -> tuple[int, int] | None:
        try:
            version = str(self._client.get("version").data["version"])
        except (NotFoundError, RefusedError, KeyError, TypeError):
            return None
        numbers = re.match(r"v?(\d{1,4})\.(\d{1,4})", version)
        return (int(numbers[1]), int(numbers[2])) if numbers and FORGEJO not in version else None

    def _issue(self, answer: Answer, number: int) -> Issue:
        issue = parse_issue(answer.data if isinstance(answer.data, dict) else {})
        if issue.number != number:
            raise LostError(
                f"issue {number}: Gitea answered without it",
                status=200, method="GET", path=f"{self._repo}/issues/{number}",
            )  # fmt: skip
        return issue

    def _list(self, path: str, parse: Callable[[Any], T], **params: str | int) -> tuple[T, ...]:
        data = self._client.get(path, **params).data
        if data is not None and not isinstance(data, list):
            raise LostError(
                f"GET {path}: the answer is not a list", status=200, method="GET", path=path
            )
        return tuple(parse(item) for item in data or [])


def _comment(item: Any) -> Comment:
    return parse_comment(item if isinstance(item, dict) else {})
