"""What a cycle needs of a tracker: `writes.Gitea` is a server, `offline.Offline` a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol, TypeVar

from triage.errors import GiteaError
from triage.model import Comment, Event, Issue

T = TypeVar("T")


class SideBySide(Protocol):
    """Applies a function to many values, several at a time; results in the order of values."""

    def __call__(self, function: Callable[[Any], Any], values: Iterable[Any]) -> Iterable[Any]:
        """The results; the first exception of the function is raised."""


def each(
    side_by_side: SideBySide, function: Callable[[T], Any], values: Sequence[T]
) -> list[Any | GiteaError]:
    """The function's results for the values, side by side; a GiteaError is a result, too."""

    def attempt(value: T) -> Any | GiteaError:
        try:
            return function(value)
        except GiteaError as error:
            return error

    return list(side_by_side(attempt, values))


class Reader(Protocol):
    """Reads of one repository. Each raises GiteaError when no usable answer came."""

    def issue(self, number: int) -> Issue:
        """An issue, fresh."""

    def timeline(self, number: int) -> Sequence[Event]:
        """The whole timeline of an issue."""

    def dependencies(self, number: int) -> tuple[Issue, ...]:
        """The issues that the issue natively depends on, as far as it takes to find an open one."""

    def closed_since(self, since: datetime) -> Iterable[Issue]:
        """The closed issues that changed since then."""

    def assignable(self) -> frozenset[str] | None:
        """The logins that can be assigned, case-folded; None when the token may not ask."""

    def user_exists(self, login: str) -> bool:
        """Whether the server knows that user; True when it cannot be told."""

    def private(self) -> bool:
        """Whether only those whom its owner lets in can see the repository."""

    def open_pulls(self) -> int:
        """How many open pull requests there are, whether the token may see them or not."""

    def archived(self) -> bool:
        """Whether the repository takes no writes any more."""


class Tracker(Reader, Protocol):
    """Reads and writes. A write raises LostError when it may or may not have happened."""

    def comments(self, number: int) -> tuple[Comment, ...]:
        """All comments of an issue."""

    def newest_open(self) -> tuple[Issue, ...]:
        """The newest open issues, one page of them."""

    def labels(self) -> Mapping[str, tuple[int, ...]]:
        """The ids of the labels that can be put on an issue, oldest first, by case-folded name."""

    def may_write(self, number: int) -> bool:
        """Whether the token may write on that issue."""

    def post_comment(self, number: int, body: str) -> int:
        """Posts a comment; its id."""

    def edit_comment(self, comment_id: int, body: str) -> None:
        """Replaces a comment's text."""

    def delete_comment(self, comment_id: int) -> None:
        """Deletes a comment."""

    def assign(self, number: int, login: str) -> Issue:
        """Assigns a login; the issue as the server then has it."""

    def add_label(self, number: int, label_id: int) -> frozenset[str]:
        """Puts a label on an issue; the case-folded names of the labels it then has."""

    def remove_label(self, number: int, label_id: int) -> None:
        """Takes a label off an issue."""

    def create_label(self, name: str, color: str, description: str) -> int:
        """Creates a label; its id."""

    def delete_label(self, label_id: int) -> None:
        """Deletes a label."""

    def create_issue(self, title: str, body: str) -> Issue:
        """Creates an issue."""

    def edit_issue(self, number: int, body: str) -> Issue:
        """Replaces an issue's body; the issue as the server then has it."""

    def close_issue(self, number: int) -> Issue:
        """Closes an issue; the issue as the server then has it."""
