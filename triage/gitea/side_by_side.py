"""Requests side by side: what lends it, and a failure of one that does not stop the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, TypeVar

from triage.errors import GiteaError

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
