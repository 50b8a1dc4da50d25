"""The score of design §3: scope, acceptance and alignment, each 0–3, with what each rests on."""

from __future__ import annotations

import re
from dataclasses import dataclass

from triage.model import Issue
from triage.policy import TagGroups
from triage.rules.tags import without_tags

TOP = 3
SHORT_TITLE = 80
MANY_WORDS = 3

_FILES = ("src/", "tests/", "scripts/", ".py", ".html", ".js", ".yaml", ".toml", ".sh")
_CODE = ("def ", "class ", "function ", "method ")
_CALL = re.compile(r"`\w+\(\)`")
_ACCEPTANCE = re.compile(
    r"should|must|expect|verify|assert|test[^\n]?case|acceptance|criteria"
    r"|pass(?:es|ing)|fail(?:s|ing)|returns?|raises?"
)
_STEMS = (
    "should", "must", "expect", "verify", "assert", "case", "acceptance", "criteria", "passes",
    "passing", "fails", "failing", "return", "raise",
)  # fmt: skip
"""One of these is in every match of the pattern: looking for them first is faster by far."""

_TEST_WORDS = ("tox", "pytest", ".test.")
_TEST_CODE = re.compile(r"test_\w|assert\s")
_SECTION = re.compile(r"##\s*(?:problem|solution|expected|actual|steps)")


@dataclass(frozen=True, slots=True)
class Score:
    """The three parts, and in words what a higher score would need (`missing`)."""

    scope: int
    acceptance: int
    alignment: int
    missing: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """0–9."""
        return self.scope + self.acceptance + self.alignment


@dataclass(frozen=True, slots=True)
class _Part:
    points: int
    missing: tuple[str, ...]


def score_issue(issue: Issue, tags: frozenset[str], groups: TagGroups) -> Score:
    """The score of an issue with these tags under these tag groups."""
    # Lower-casing once is ten times as fast as patterns that ignore case.
    body = issue.body.lower()
    text = f"{issue.title.lower()}\n{body}"
    meta = bool(tags & groups.meta)
    scope = _scope(text, issue.title, meta=meta)
    acceptance = _acceptance(text, body, meta=meta)
    alignment = _alignment(tags, groups, meta=meta)
    missing = (*scope.missing, *acceptance.missing, *alignment.missing)
    return Score(scope.points, acceptance.points, alignment.points, missing)


def _scope(text: str, title: str, *, meta: bool) -> _Part:
    checks = {
        "a file or directory": any(word in text for word in _FILES),
        "a function, class or method": (
            any(word in text for word in _CODE) or ("`" in text and bool(_CALL.search(text)))
        ),
        f"a title under {SHORT_TITLE} characters": len(without_tags(title)) < SHORT_TITLE,
    }
    points = max(0, sum(checks.values()) - (2 if meta else 0))
    return _Part(points, _unmet(checks))


def _acceptance(text: str, body: str, *, meta: bool) -> _Part:
    words = _count(text)
    checks = {
        "acceptance criteria (should, must, expect …)": words >= MANY_WORDS,
        "a test": _mentions_test(text),
        "a section (## Problem, ## Steps, ## Expected …)": "##" in body
        and bool(_SECTION.search(body)),
    }
    said = min(words, 1) + (1 if words >= MANY_WORDS else 0)
    rest = sum(list(checks.values())[1:])
    points = min(TOP, max(0, said + rest - (1 if meta else 0)))
    return _Part(points, _unmet(checks) if points < TOP else ())


def _count(text: str) -> int:
    """How often acceptance words occur, counted no further than matters."""
    if not any(stem in text for stem in _STEMS):
        return 0
    count = 0
    for _ in _ACCEPTANCE.finditer(text):
        count += 1
        if count == MANY_WORDS:
            break
    return count


def _mentions_test(text: str) -> bool:
    if any(word in text for word in _TEST_WORDS):
        return True
    likely = "test_" in text or "assert" in text
    return likely and bool(_TEST_CODE.search(text))


def _alignment(tags: frozenset[str], groups: TagGroups, *, meta: bool) -> _Part:
    if tags & groups.bug:
        return _Part(TOP, ())
    if meta:
        return _Part(0, ("a kind that is work (it is tagged as discussion)",))
    points = 2 * bool(tags & groups.refactor) + 2 * bool(tags & groups.feature)
    points = min(TOP, points + bool(tags & groups.loop))
    return _Part(points, () if points else ("a kind (bug, feature, refactor …)",))


def _unmet(checks: dict[str, bool]) -> tuple[str, ...]:
    return tuple(words for words, met in checks.items() if not met)
