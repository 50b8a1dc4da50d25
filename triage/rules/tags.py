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
    brackets = set(_TAG.findall(_closed(issue.title)))
    names = {label.name for label in issue.labels if label.name.casefold() not in TOOL_LABELS}
    values = {value for name in names for value in _values(name)}
    return frozenset(filter(None, (tag.strip().lower() for tag in brackets | names | values)))


def _values(label: str) -> Iterator[str]:
    """The last part of a scoped label, if it is one."""
    for separator in ("/", ":"):
        scope, found, value = label.rpartition(separator)
        if found and scope.strip():
            yield value
