"""The score of design §3: criteria in three parts of 0–3 points each, and what earned them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class _Check:
    """A criterion before it is put in words: `found` is the place of its words, or the tag."""

    code: str
    points: int
    found: tuple[int, int] | str = ""
    hint: str = ""


def score_issue(issue: Issue, tags: frozenset[str], policy: Policy) -> Score:
    """The score of an issue with these tags: the criteria's points, part by part."""
    return _score(_checks(issue, tags, policy))


def criteria_of(issue: Issue, tags: frozenset[str], policy: Policy) -> tuple[Criterion, ...]:
    """What the score rests on: each criterion that earned or took points, or would earn some."""
    checks = _checks(issue, tags, policy)
    score, text = _score(checks), _text(issue)
    full = {"scope": score.scope, "acceptance": score.acceptance, "alignment": score.alignment}
    told = (
        _in_words(check, issue, text, has_room=full[check.code.partition(".")[0]] < TOP)
        for check in checks
    )
    return tuple(criterion for criterion in told if criterion.points or criterion.hint)


def hints_of(issue: Issue, tags: frozenset[str], policy: Policy) -> tuple[str, ...]:
    """What would raise the score."""
    return tuple(c.hint for c in criteria_of(issue, tags, policy) if c.hint)


def _score(checks: Collection[_Check]) -> Score:
    return Score(_part(checks, "scope"), _part(checks, "acceptance"), _part(checks, "alignment"))


def _part(checks: Iterable[_Check], part: str) -> int:
    return min(TOP, max(0, sum(c.points for c in checks if c.code.startswith(part))))


def _text(issue: Issue) -> str:
    """Title and body; lower-casing once is ten times as fast as patterns that ignore case."""
    return f"{issue.title.lower()}\n{issue.body.lower()}"


def _checks(issue: Issue, tags: frozenset[str], policy: Policy) -> tuple[_Check, ...]:
    text = _text(issue)
    meta = min(tags & policy.tags.meta, default="")
    return (
        *_scope(text, issue.title, policy, meta),
        *_acceptance(text, len(issue.title.lower()), meta),
        *_alignment(tags, policy, meta),
    )


def _scope(text: str, title: str, policy: Policy, meta: str) -> Iterator[_Check]:
    path = _first(text, policy.score_path)
    files = ", ".join(word.strip() for word in policy.score_path[:4])
    yield _Check("scope.path", int(bool(path)), path, f"name a file or a folder ({files} …)")
    code = _first(text, policy.score_code) or (_span(_CALL.search(text)) if "`" in text else "")
    words = ", ".join(word.strip() for word in policy.score_code[:4])
    yield _Check(
        "scope.code", int(bool(code)), code, f"name the code ({words} …, or a call: `load()`)"
    )
    short = len(without_tags(title)) < SHORT_TITLE
    yield _Check("scope.title", int(short), hint=f"a title of less than {SHORT_TITLE} characters")
    if meta:
        yield _Check("scope.meta", -2, meta)


def _acceptance(text: str, title: int, meta: str) -> Iterator[_Check]:
    words = _said(text)
    points = 2 if len(words) == MANY_WORDS else min(1, len(words))
    more = "" if points == 2 else "say what must hold in the end (should, must, returns …)"  # noqa: PLR2004
    yield _Check("acceptance.words", points, words[0] if words else "", more)
    likely = "test_" in text or "assert" in text
    test = _first(text, _TEST_WORDS) or (_span(_TEST_CODE.search(text)) if likely else "")
    yield _Check("acceptance.test", int(bool(test)), test, "name a test (pytest, `test_load` …)")
    section = _span(_SECTION.search(text, title + 1)) if "##" in text else ""
    yield _Check(
        "acceptance.section", int(bool(section)), section, "a section (## Steps, ## Expected …)"
    )
    if meta:
        yield _Check("acceptance.meta", -1, meta)


def _said(text: str) -> list[tuple[int, int]]:
    """Where the acceptance words stand, looked for no further than matters."""
    found: list[tuple[int, int]] = []
    if any(stem in text for stem in _STEMS):
        for match in _ACCEPTANCE.finditer(text):
            found.append(match.span())
            if len(found) == MANY_WORDS:
                break
    return found


def _alignment(tags: frozenset[str], policy: Policy, meta: str) -> Iterator[_Check]:
    groups = policy.tags
    if bug := min(tags & groups.bug, default=""):
        yield _Check("alignment.bug", TOP, bug)
        return
    checks = [
        _Check(f"alignment.{name}", points, tag)
        for name, points in (("refactor", 2), ("feature", 2), ("loop", 1))
        if (tag := min(tags & getattr(groups, name), default=""))
    ]
    yield from checks
    if meta:
        hint = f"a discussion is no work: without the tag {meta} it could be"
        yield _Check("alignment.meta", -sum(check.points for check in checks), meta, hint)
    elif not checks:
        yield _Check("alignment.bug", 0, hint="tag it as a kind of work (bug, feature, refactor …)")


def _first(text: str, words: Iterable[str]) -> tuple[int, int] | str:
    """Where the first of the words stands that is there at all; "" without any."""
    for word in words:
        if (start := text.find(word)) >= 0:
            return start, start + len(word)
    return ""


def _span(match: re.Match[str] | None) -> tuple[int, int] | str:
    return match.span() if match else ""


def _in_words(check: _Check, issue: Issue, text: str, *, has_room: bool) -> Criterion:
    """The criterion with the words that earned it as the author wrote them, and their line."""
    wanting = not check.points or check.code == "acceptance.words" or check.points < 0
    hint = check.hint if has_room and wanting else ""
    if isinstance(check.found, str):
        return Criterion(check.code, check.points, check.found, hint=hint)
    start, end = _whole_words(text, *check.found)
    written = f"{issue.title}\n{issue.body}"
    source = written if len(written) == len(text) else text
    title = len(issue.title.lower())
    line = text.count("\n", title, start) if start > title else 0
    return Criterion(
        check.code, check.points, one_line(source[start:end], MOST_EVIDENCE), line, hint
    )


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The place widened to whole words: `src/` to `src/app.py`."""
    while start > 0 and end - start < MOST_EVIDENCE and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and end - start < MOST_EVIDENCE and not text[end].isspace():
        end += 1
    return start, end
