"""The score of design §3: criteria in three parts of 0–3 points each, and what earned them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from triage.model import Issue, one_line
from triage.policy import Policy
from triage.rules.tags import without_tags

TOP = 3
SHORT_TITLE = 80
MANY_WORDS = 3
MOST_EVIDENCE = 60

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
class Criterion:
    """One check of the score.

    Attributes:
        code: its stable name, such as `scope.path`.
        points: what it earned; below 0 where it took points.
        evidence: the words that earned them (hostile text), or the tag; "" where there are none.
        line: the line of the body in which they stand, from 1; 0 for the title and for tags.
        hint: what would earn its points, or more of them; "" where nothing is to be said.
    """

    code: str
    points: int
    evidence: str = ""
    line: int = 0
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """The three parts, 0–3 each; `criteria_of` tells what they rest on."""

    scope: int
    acceptance: int
    alignment: int

    @property
    def total(self) -> int:
        """0–9."""
        return self.scope + self.acceptance + self.alignment


class Check(NamedTuple):
    """A criterion as it was found: the place of its words in `text_of`, or the tag."""

    code: str
    points: int
    place: tuple[int, int] | None = None
    tag: str = ""


_HINTS = {
    "scope.title": f"a title of less than {SHORT_TITLE} characters",
    "acceptance.words": "say what must hold in the end (should, must, returns …)",
    "acceptance.test": "name a test (pytest, `test_load` …)",
    "acceptance.section": "a section (## Steps, ## Expected …)",
    "alignment.bug": "tag it as a kind of work (bug, feature, refactor …)",
    "alignment.meta": "a discussion is no work: without its tag it could be",
}
"""What would earn the points of a criterion; those of the policy's texts are in `_hint`."""


def score_of(checks: Iterable[Check]) -> Score:
    """The score: the criteria's points, part by part, each from 0 to 3."""
    parts = {"scope": 0, "acceptance": 0, "alignment": 0}
    for check in checks:
        parts[_part(check)] += check.points
    return Score(*(min(TOP, max(0, points)) for points in parts.values()))


def hints_of(checks: Sequence[Check], policy: Policy) -> tuple[str, ...]:
    """What would raise the score, in the order of the criteria."""
    score = score_of(checks)
    return tuple(filter(None, (_hint(check, score, policy) for check in checks)))


def criteria_of(issue: Issue, tags: frozenset[str], policy: Policy) -> tuple[Criterion, ...]:
    """What the score rests on: each criterion that earned or took points, or would earn some."""
    checks = checks_of(issue, tags, policy)
    score, text = score_of(checks), text_of(issue)
    told = (_in_words(check, _hint(check, score, policy), issue, text) for check in checks)
    return tuple(criterion for criterion in told if criterion.points or criterion.hint)


def text_of(issue: Issue) -> str:
    """Title and body; lower-casing once is ten times as fast as patterns that ignore case."""
    return f"{issue.title.lower()}\n{issue.body.lower()}"


def checks_of(issue: Issue, tags: frozenset[str], policy: Policy) -> tuple[Check, ...]:
    """Every criterion, whether it earned anything or not.

    What stands before the dot of a code is the part that it counts for.
    """
    text = text_of(issue)
    meta = min(tags & policy.tags.meta, default="")
    return (
        *_scope(text, issue.title, policy, meta),
        *_acceptance(text, len(issue.title.lower()) + 1, meta),
        *_alignment(tags, policy, meta),
    )


def _part(check: Check) -> str:
    return check.code.partition(".")[0]


def _hint(check: Check, score: Score, policy: Policy) -> str:
    """What would earn (more of) the points of a criterion, unless its part is full."""
    wanting = check.points < (2 if check.code == "acceptance.words" else 1)
    if not wanting or getattr(score, _part(check)) == TOP:
        return ""
    if check.code == "scope.path":
        return f"name a file or a folder ({_some(policy.score_path)} …)"
    if check.code == "scope.code":
        return f"name the code ({_some(policy.score_code)} …, or a call: `load()`)"
    return _HINTS.get(check.code, "")


def _some(words: Sequence[str]) -> str:
    return ", ".join(word.strip() for word in words[:4])


def _scope(text: str, title: str, policy: Policy, meta: str) -> list[Check]:
    path = _first(text, policy.score_path)
    code = _first(text, policy.score_code) or ("`" in text and _span(_CALL.search(text))) or None
    short = len(without_tags(title)) < SHORT_TITLE
    checks = [
        Check("scope.path", int(path is not None), path),
        Check("scope.code", int(code is not None), code),
        Check("scope.title", int(short)),
    ]
    return [*checks, Check("scope.meta", -2, tag=meta)] if meta else checks


def _acceptance(text: str, body: int, meta: str) -> list[Check]:
    """The criteria of acceptance; `body` is where the body begins in the text."""
    words = _said(text)
    points = 2 if len(words) == MANY_WORDS else min(1, len(words))
    likely = "test_" in text or "assert" in text
    test = _first(text, _TEST_WORDS) or (likely and _span(_TEST_CODE.search(text))) or None
    section = _span(_SECTION.search(text, body)) if "##" in text else None
    checks = [
        Check("acceptance.words", points, words[0] if words else None),
        Check("acceptance.test", int(test is not None), test),
        Check("acceptance.section", int(section is not None), section),
    ]
    return [*checks, Check("acceptance.meta", -1, tag=meta)] if meta else checks


def _said(text: str) -> list[tuple[int, int]]:
    """Where the acceptance words stand, looked for no further than matters."""
    found: list[tuple[int, int]] = []
    if any(stem in text for stem in _STEMS):
        for match in _ACCEPTANCE.finditer(text):
            found.append(match.span())
            if len(found) == MANY_WORDS:
                break
    return found


def _alignment(tags: frozenset[str], policy: Policy, meta: str) -> list[Check]:
    """A bug ends it; with a meta tag whatever else it earned is taken away again."""
    groups = policy.tags
    if bug := min(tags & groups.bug, default=""):
        return [Check("alignment.bug", TOP, tag=bug)]
    checks = [
        Check(f"alignment.{name}", points, tag=tag)
        for name, points in (("refactor", 2), ("feature", 2), ("loop", 1))
        if (tag := min(tags & getattr(groups, name), default=""))
    ]
    if meta:
        taken = -sum(check.points for check in checks)
        return [*checks, Check("alignment.meta", taken, tag=meta)]
    return checks or [Check("alignment.bug", 0)]


def _first(text: str, words: Iterable[str]) -> tuple[int, int] | None:
    """Where the first of the words stands that is there at all."""
    for word in words:
        if (start := text.find(word)) >= 0:
            return start, start + len(word)
    return None


def _span(match: re.Match[str] | None) -> tuple[int, int] | None:
    return match.span() if match else None


def _in_words(check: Check, hint: str, issue: Issue, text: str) -> Criterion:
    """The criterion with the words that earned it as the author wrote them, and their line."""
    if check.place is None:
        return Criterion(check.code, check.points, check.tag, hint=hint)
    start, end = _whole_words(text, *check.place)
    written = f"{issue.title}\n{issue.body}"
    source = written if len(written) == len(text) else text
    title = len(issue.title.lower())
    line = text.count("\n", title, start) if start > title else 0
    evidence = one_line(source[start:end], MOST_EVIDENCE)
    return Criterion(check.code, check.points, evidence, line, hint)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The place widened to whole words: `src/` to `src/app.py`."""
    while start > 0 and end - start < MOST_EVIDENCE and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and end - start < MOST_EVIDENCE and not text[end].isspace():
        end += 1
    return start, end
