"""Which issues the open pull requests are about (design §3.2; no I/O)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from triage.model import Issue
from triage.rules.blocked import MAX_BODY, REFERENCE, number_of, visible_lines

_REFERENCE = re.compile(REFERENCE, re.IGNORECASE)
_CLOSING = re.compile(
    r"\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b:?[ ]"
    rf"{REFERENCE}(?:(?:,| and|, and| &) {REFERENCE}){{0,20}}",
    re.IGNORECASE,
)
"""The words with which Gitea closes an issue on merging; people write lists behind them."""


def pulls_about(pulls: Iterable[Issue], repository: str) -> Mapping[int, tuple[Issue, ...]]:
    """The open pull requests about each issue, lowest number first, by the issue's number."""
    found: dict[int, tuple[Issue, ...]] = {}
    for pull in sorted(pulls, key=lambda pull: pull.number):
        for number in _named(pull, repository):
            found[number] = (*found.get(number, ()), pull)
    return found


def _named(pull: Issue, repository: str) -> set[int]:
    """The issues that the title names, or the visible text with a closing keyword."""
    texts = [pull.title[:MAX_BODY]]
    for line in visible_lines(pull.body[:MAX_BODY]):
        texts += (match[0] for match in _CLOSING.finditer(line.text))
    names = (name[0] for text in texts for name in _REFERENCE.finditer(text))
    return {number_of(name, repository) for name in names} - {0}
