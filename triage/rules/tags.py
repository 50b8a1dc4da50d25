"""Tags: every `[tag]` in the title and every label but the tool's own, lower-cased and trimmed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from triage.model import Issue
from triage.policy import TOOL_LABELS

_TAG = re.compile(r"\[([^\]]+)\]")


def _closed(title: str) -> str:
    """The title up to its last `]`: behind it each `[` would be searched to the end in vain."""
    return title[: title.rfind("]") + 1]


def without_tags(title: str) -> str:
    """The title without its bracket tags, trimmed."""
    head = _closed(title)
    return (_TAG.sub("", head) + title[len(head) :]).strip()


def tags_of(issue: Issue) -> frozenset[str]:
    """All tags of an issue; a label `scope/value` or `scope: value` also counts as `value`."""
    return frozenset(tag for tag, _ in _found(issue))


def sources_of(issue: Issue) -> dict[str, list[str]]:
    """Where each tag comes from: the labels, and what stands as `[tag]` in the title."""
    found: dict[str, list[str]] = {}
    for tag, source in sorted(set(_found(issue))):
        found.setdefault(tag, []).append(source)
    return found


def _found(issue: Issue) -> Iterator[tuple[str, str]]:
    """Each tag with its source; a source of the title still has its brackets."""
    for bracket in _TAG.finditer(_closed(issue.title)):
        if tag := bracket[1].strip().lower():
            yield tag, bracket[0]
    for label in issue.labels:
        if label.name.casefold() not in TOOL_LABELS:
            for value in (label.name, *_values(label.name)):
                if tag := value.strip().lower():
                    yield tag, label.name


def _values(label: str) -> Iterator[str]:
    """The last part of a scoped label, if it is one."""
    for separator in ("/", ":"):
        scope, found, value = label.rpartition(separator)
        if found and scope.strip():
            yield value
