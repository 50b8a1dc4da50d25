"""Tags: every `[tag]` in the title and every label name, lower-cased and trimmed."""

from __future__ import annotations

from collections.abc import Iterator

from triage.model import Issue


def bracket_spans(title: str) -> Iterator[tuple[int, int]]:
    """Where the `[tag]`s of a title are (start and end), brackets included, left to right.

    The same as searching for `\\[[^\\]]+\\]`, in linear time whatever the title holds.
    """
    start = title.find("[")
    while start >= 0:
        end = title.find("]", start)
        if end < 0:
            return
        if end > start + 1:
            yield start, end + 1
        start = title.find("[", max(end, start + 1))


def without_tags(title: str) -> str:
    """The title without its bracket tags, trimmed."""
    kept, last = [], 0
    for start, end in bracket_spans(title):
        kept.append(title[last:start])
        last = end
    return "".join([*kept, title[last:]]).strip()


def tags_of(issue: Issue) -> frozenset[str]:
    """All tags of an issue; a label `scope/value` or `scope: value` also counts as `value`."""
    brackets = {issue.title[start + 1 : end - 1] for start, end in bracket_spans(issue.title)}
    names = {label.name for label in issue.labels}
    values = {value for name in names for value in _values(name)}
    return frozenset(filter(None, (tag.strip().lower() for tag in brackets | names | values)))


def _values(label: str) -> Iterator[str]:
    """The last part of a scoped label, if it is one."""
    for separator in ("/", ":"):
        scope, found, value = label.rpartition(separator)
        if found and scope.strip():
            yield value
