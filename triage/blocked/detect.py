"""The precise rule; see the package's docstring."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from triage.blocked.plain import plain
from triage.blocked.reader import Reader
from triage.blocked.references import References, references_in
from triage.blocked.sentences import sentences_of
from triage.blocked.stems import has_any, may_wait
from triage.blocked.visible import Kind, Line, visible_lines
from triage.blocked.wait import Wait
from triage.blocked.weighing import weighed

# Keeps any input cheap; what people write about waiting stands near the top.
_MAX_BODY = 64 * 1024
_MAX_LINES = 2000
_MAX_LINE = 2000
_MAX_WAITS = 100
# Their "Blocked" and "Awaiting schedule" are sections of every such issue.
_MADE_BY_ROBOTS = frozenset({"dependency dashboard"})
_DONE_STEMS = (
    "merged",
    "closed",
    "done",
    "complete",
    "landed",
    "resolved",
    "shipped",
    "fixed",
    "released",
    "finished",
    "✅",
    "satisfied",
)


def waits_in(title: str, body: str, repository: str) -> tuple[Wait, ...]:
    """What the text says that the issue waits for.

    Args:
        title: the issue's title.
        body: its text, Markdown.
        repository: `owner/name`, to know a reference to itself.

    Returns:
        One wait per place that says so, in reading order.
    """
    title, body = title[:_MAX_LINE], body[:_MAX_BODY]
    if title.strip().lower() in _MADE_BY_ROBOTS:
        return ()
    if not may_wait(f"{title}\n{body}".lower()):
        return ()
    lines = list(islice(visible_lines(body), _MAX_LINES))
    phrases = tuple(islice(Reader(title, repository).read(lines), _MAX_WAITS))
    waits = weighed(phrases, sentences_of(title, lines, repository), repository)
    if not any(wait.numbers or wait.elsewhere for wait in waits):
        return waits
    done = _said_done([Line(Kind.TEXT, title), *lines], repository)
    return tuple(left for wait in waits if (left := _without(wait, done))) if done else waits


def _said_done(lines: list[Line], repository: str) -> frozenset[str]:
    """The references of which any sentence says that they are done ("#5 is merged by now")."""
    done: set[str] = set()
    for line in lines:
        text = line.text[:_MAX_LINE]
        if line.kind is Kind.ITEM or line.kind is Kind.ROW:
            continue  # "- [ ] #5 is closed" is a goal
        if ("#" in text or "://" in text) and has_any(text.lower(), _DONE_STEMS):
            done |= references_in(plain(text, repository), repository).done
    return frozenset(done)


def _without(wait: Wait, done: frozenset[str]) -> Wait | None:
    if not wait.numbers and not wait.elsewhere:
        return wait
    left = References(wait.numbers, wait.elsewhere).without(done)
    return replace(wait, numbers=left.numbers, elsewhere=left.elsewhere) if left else None
