"""Scoring: issues a second on one core, and one megabyte of anything.

python -m benchmarks.scoring
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from triage.model import Issue, Label
from triage.policy import DEFAULT_POLICY
from triage.rules.decide import Backlog, assess
from triage.rules.score import checks_of, score_of
from triage.rules.tags import tags_of
from triage.rules.tiers import type_of

WORDS = [
    "the",
    "quick",
    "brown",
    "fox",
    "jumps",
    "over",
    "lazy",
    "dog",
    "while",
    "users",
    "report",
    "problems",
    "with",
    "login",
    "page",
    "and",
    "settings",
    "dialog",
    "when",
    "running",
    "on",
    "linux",
    "it",
    "crashes",
    "after",
    "update",
    "please",
    "have",
    "a",
    "look",
    "at",
    "log",
]
TRIGGERS = "should must src/app.py pytest `load()` returns blocked by #7 waiting for depends on"
NASTY = (
    "a", " ", "#", "`", "[", "[]", "\n", "test_", "## ", "<!--", "> ", "- [ ] ", "\u00df", "“",
    "blocked by ", "blocked by #1 ", "depends on #1, ", "[x](", "**", "once ", "~~", "|",
)  # fmt: skip
MEGABYTE = 1_000_000
BACKLOG = Backlog(repository="alice/app", open_numbers=frozenset({7}))


def score(issue: Issue) -> None:
    """What the score, the type and the tier rest on."""
    tags = tags_of(issue)
    score_of(checks_of(issue, tags, DEFAULT_POLICY))
    type_of(tags, DEFAULT_POLICY.tags)


def whole(issue: Issue) -> None:
    """The whole assessment, with what the text waits for."""
    assess(issue, BACKLOG, DEFAULT_POLICY)


def backlog(triggers: str) -> list[Issue]:
    """Issues with bodies of a kilobyte."""
    rng = random.Random(1)  # noqa: S311
    labels = (Label(1, "kind/bug"),)
    bodies = [" ".join(rng.choices(WORDS, k=180))[:1000] for _ in range(2000)]
    return [
        Issue(n, f"[bug] Number {n}", f"{body[:500]} {triggers} {body[500:]}", labels=labels)
        for n, body in enumerate(bodies, start=1)
    ]


def rate(function: Callable[[Issue], None], issues: list[Issue]) -> float:
    """Issues a second, the best of five."""
    best = 1e9
    for _ in range(5):
        begin = time.perf_counter()
        for issue in issues:
            function(issue)
        best = min(best, time.perf_counter() - begin)
    return len(issues) / best


def slowest(function: Callable[[Issue], None]) -> tuple[float, str]:
    """Milliseconds for the worst megabyte, and what it was."""
    found = []
    for piece in NASTY:
        issue = Issue(1, "[bug] x", piece * (MEGABYTE // len(piece)))
        begin = time.perf_counter()
        function(issue)
        found.append((1000 * (time.perf_counter() - begin), piece))
    return max(found)


def main() -> None:
    for name, triggers in (("plain", ""), ("with triggers", TRIGGERS)):
        issues = backlog(triggers)
        print(f"scoring, {name}: {rate(score, issues):,.0f} issues/s")
        print(f"whole assessment, {name}: {rate(whole, issues):,.0f} issues/s")
    for title, function in (("scoring", score), ("whole assessment", whole)):
        milliseconds, piece = slowest(function)
        print(f"{title}, 1 MB: {milliseconds:.0f} ms at most ({piece!r})")


if __name__ == "__main__":
    main()
