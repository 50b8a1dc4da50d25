"""Issue and pull-request references in plain text, without those that are said to be done."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from triage.blocked.done import all_done_in, is_done
from triage.blocked.lazy import lazy

_REFERENCE = lazy(
    r"(?<![\w&/.-])(?:([A-Za-z0-9][\w.-]{0,60}/[\w.-]{1,90})?#|[gG][hH]-)(\d{1,9})(?!\w)"
)
_MOST = 50


class References(NamedTuple):
    """The references of a text, each in its order, once.

    Attributes:
        numbers: open ones of the same repository.
        elsewhere: open ones of other repositories.
        done: those said to be done, written as in `elsewhere` or `#5`.
    """

    numbers: tuple[int, ...] = ()
    elsewhere: tuple[str, ...] = ()
    done: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.numbers or self.elsewhere)

    def without(self, done: frozenset[str]) -> References:
        """The same without those that another place says are done."""
        return References(
            tuple(number for number in self.numbers if f"#{number}" not in done),
            tuple(name for name in self.elsewhere if name not in done),
            self.done | done,
        )


NO_REFERENCES = References()


def references_in(
    text: str, repository: str, start: int = 0, end: int | None = None, *, promised: bool = False
) -> References:
    """The references of a plain text between two places of it (what surrounds them counts too).

    Args:
        text: the text.
        repository: `owner/name`.
        start: where to begin.
        end: where to stop.
        promised: "#5 is merged" is a condition here, no news ("Gate: #5 is merged").
    """
    if "#" not in text and "gh-" not in text.lower():
        return NO_REFERENCES
    low = text.lower()
    if len(low) != len(text):  # a few letters grow when lowered: positions would not fit
        text = low
    matches = _REFERENCE.finditer(text, start, len(text) if end is None else end)
    found = [match for match in islice(matches, _MOST) if int(match[2])]
    if not found:
        return NO_REFERENCES
    if all_done_in(low):
        return References(done=frozenset(_name(match, repository) for match in found))
    return _sorted_out(found, low, repository, promised=promised)


def _sorted_out(
    found: list[re.Match[str]], low: str, repository: str, *, promised: bool
) -> References:
    limits = [*(match.start() for match in found[1:]), len(low)]
    marked: dict[str, bool] = {}
    for match, limit in zip(found, limits, strict=True):
        done = is_done(low, match.start(), match.end(), limit, promised=promised)
        name = _name(match, repository)
        marked[name] = done or marked.get(name, False)
    left = [name for name, done in marked.items() if not done]
    return References(
        tuple(int(name[1:]) for name in left if name[0] == "#"),
        tuple(name for name in left if name[0] != "#"),
        frozenset(name for name, done in marked.items() if done),
    )


def _name(match: re.Match[str], repository: str) -> str:
    owner = match[1] or ""
    here = owner.lower() in {"", repository.lower()}
    return f"#{int(match[2])}" if here else f"{owner}#{int(match[2])}"
