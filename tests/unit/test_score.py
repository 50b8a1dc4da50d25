from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.builders import make_issue
from triage.policy import DEFAULT_POLICY, Policy
from triage.rules.score import Criterion, Score, checks_of, criteria_of, score_of
from triage.rules.tags import tags_of

FRAGMENTS = st.sampled_from(
    [
        "src/",
        "tests/",
        "scripts/",
        ".py",
        ".HTML",
        ".js",
        ".yaml",
        ".toml",
        ".sh",
        "def",
        "class",
        "function",
        "METHOD",
        "`load()`",
        "`a",
        "b()`",
        "`x(1)`",
        "``",
        "should",
        "must",
        "expect",
        "verify",
        "assert",
        "test-case",
        "testcase",
        "test\ncase",
        "test",
        "acceptance",
        "criteria",
        "pass",
        "passes",
        "passing",
        "fails",
        "failing",
        "fail",
        "return",
        "returns",
        "raise",
        "raises",
        "RAISE",
        "tox",
        "pytest",
        "test_",
        "test_a",
        ".test.",
        "Test.",
        "##",
        "##problem",
        "#Steps",
        "###Expected",
        "solution",
        "actual",
        "steps",
        "[bug]",
        "[rfc]",
        "[feature]",
        "[perf]",
        "[loop-generated]",
        "[",
        "]",
        "s",
        "e",
        "a",
        "case",
    ]
)
GAPS = st.sampled_from(["", "", " ", "\n", "  ", "\t", "é"])
Criteria = dict[str, Criterion]
TEXTS = st.lists(st.tuples(FRAGMENTS, GAPS).map("".join), max_size=12).map("".join)
TITLES = st.one_of(TEXTS, st.integers(76, 84).map("x".__mul__))
LABELS = st.lists(
    st.sampled_from(["bug", "rfc", "question", "feat", "perf", "loop-generated", "kind/bug", "x"]),
    max_size=3,
)

WORDS = (
    "should|must|expect|verify|assert|test.?case|acceptance|criteria|passes|passing|fails|failing"
    "|returns|return|raises|raise"
)


def blunt_tags(title: str, labels: list[str]) -> set[str]:
    names = [*re.findall(r"\[([^\]]+)\]", title), *labels]
    names += [part for name in labels for part in re.findall(r".[/:](.*)", name)]
    return {name.lower().strip() for name in names} - {""}


def blunt_scope(title: str, text: str, *, meta: bool) -> int:
    scope = 0
    if re.search(r"src/|tests/|scripts/|\.py|\.html|\.js|\.yaml|\.toml|\.sh", text):
        scope += 1
    if re.search(r"def |class |function |method |`\w+\(\)`", text):
        scope += 1
    if len(re.sub(r"\[[^\]]+\]", "", title).strip()) < 80:
        scope += 1
    return max(0, scope - 2) if meta else scope


def blunt_acceptance(text: str, body: str, *, meta: bool) -> int:
    said = len(re.findall(WORDS, text))
    acceptance = 2 if said >= 3 else 1 if said else 0
    if re.search(r"tox|pytest|test_\w|\.test\.|assert\s", text):
        acceptance += 1
    if re.search(r"##\s*(problem|solution|expected|actual|steps)", body):
        acceptance += 1
    if meta:
        acceptance = max(0, acceptance - 1)
    return min(3, acceptance)


def blunt_alignment(tags: set[str], *, meta: bool) -> int:
    if tags & {"bug", "broken", "crash", "error", "fix", "regression", "hotfix"}:
        return 3
    alignment = 0
    if tags & {"refactor", "cleanup", "tech-debt", "optimization", "perf"}:
        alignment += 2
    if tags & {"feature", "feat", "enhancement", "capability", "timmy-capability"}:
        alignment += 2
    if "loop-generated" in tags:
        alignment += 1
    return 0 if meta else min(3, alignment)


def blunt_score(title: str, body: str, labels: list[str]) -> tuple[int, int, int]:
    """Design §3, sentence by sentence."""
    text = f"{title}\n{body}".lower()
    tags = blunt_tags(title, labels)
    meta = bool(tags & {"philosophy", "soul-gap", "discussion", "question", "rfc"})
    return (
        blunt_scope(title, text, meta=meta),
        blunt_acceptance(text, body.lower(), meta=meta),
        blunt_alignment(tags, meta=meta),
    )


def score(title: str = "x" * 80, body: str = "", *labels: str) -> Score:
    issue = make_issue(title=title, body=body, labels=labels)
    return score_of(checks_of(issue, tags_of(issue), DEFAULT_POLICY))


@settings(max_examples=500)
@given(TITLES, TEXTS, LABELS)
def test_score__is_what_the_design_says(title: str, body: str, labels: list[str]) -> None:
    found = score(title, body, *labels)
    assert blunt_score(title, body, labels) == (found.scope, found.acceptance, found.alignment)


@given(TITLES, LABELS)
def test_tags_of__is_what_the_design_says(title: str, labels: list[str]) -> None:
    assert blunt_tags(title, labels) == tags_of(make_issue(title=title, labels=labels))


@given(TITLES, TEXTS, LABELS)
def test_score__each_part_is_0_to_3_and_the_total_their_sum(
    title: str, body: str, labels: list[str]
) -> None:
    found = score(title, body, *labels)
    parts = (found.scope, found.acceptance, found.alignment)
    assert {0, 1, 2, 3} >= set(parts)
    assert sum(parts) == found.total


@pytest.mark.parametrize(
    "body",
    ["src/", "tests/", "scripts/", "a.py", "a.html", "a.js", "a.yaml", "a.toml", "a.sh", "SRC/"],
)
def test_scope__a_file_or_directory_gives_a_point(body: str) -> None:
    assert score(body=body).scope == 1


@pytest.mark.parametrize("body", ["def f", "Class A", "function f", "method m", "`name_1()`"])
def test_scope__a_definition_or_a_call_gives_a_point(body: str) -> None:
    assert score(body=body).scope == 1


@pytest.mark.parametrize("body", ["define", "classes", "name()", "`name(1)`", "`a.b()`"])
def test_scope__what_only_looks_like_one_gives_none(body: str) -> None:
    assert score(body=body).scope == 0


@pytest.mark.parametrize(("length", "points"), [(79, 1), (80, 0)])
def test_scope__a_short_title_gives_a_point(length: int, points: int) -> None:
    assert points == score("x" * length).scope


def test_scope__tags_do_not_make_a_title_long() -> None:
    assert score(" [" + "y" * 90 + "] " + "x" * 79).scope == 1


def test_scope__a_meta_tag_takes_two_points() -> None:
    assert score("short", "src/ def f", "rfc").scope == 1


@pytest.mark.parametrize(
    ("body", "points"),
    [("nothing", 0), ("should", 1), ("should must", 1), ("should must expect", 2)],
)
def test_acceptance__one_two_or_three_words(body: str, points: int) -> None:
    assert points == score(body=body).acceptance


def test_acceptance__words_do_not_overlap() -> None:
    assert score(body="raiseshould returns").acceptance == 1


@pytest.mark.parametrize("body", ["tox", "pytest", "test_a", "a.test.b"])
def test_acceptance__a_test_tool_gives_a_point(body: str) -> None:
    assert score(body=body).acceptance == 1


def test_acceptance__is_capped() -> None:
    assert score(body="## Steps\nshould must expect pytest").acceptance == 3


def test_acceptance__is_capped_after_the_meta_tag_took_its_point() -> None:
    assert score("x", "## Steps\nshould must expect pytest", "rfc").acceptance == 3


def test_acceptance__a_section_counts_in_the_body_only() -> None:
    assert score("## Steps", "").acceptance == 0


def test_alignment__a_bug_ends_it() -> None:
    assert score("x", "", "bug", "rfc").alignment == 3


def test_alignment__a_meta_tag_makes_it_0() -> None:
    assert score("x", "", "feature", "rfc").alignment == 0


def test_alignment__is_capped() -> None:
    assert score("x", "", "feature", "perf", "loop-generated").alignment == 3


# What it rests on --------------------------------------------------------------------------------


def criteria(title: str, body: str = "", *labels: str, policy: Policy = DEFAULT_POLICY) -> Criteria:
    issue = make_issue(title=title, body=body, labels=labels)
    return {c.code: c for c in criteria_of(issue, tags_of(issue), policy)}


@given(TITLES, TEXTS, LABELS)
def test_criteria__add_up_to_the_score(title: str, body: str, labels: list[str]) -> None:
    found = criteria(title, body, *labels).values()
    parts = [
        min(3, max(0, sum(c.points for c in found if c.code.startswith(part))))
        for part in ("scope", "acceptance", "alignment")
    ]
    assert Score(*parts) == score(title, body, *labels)


@given(TITLES, TEXTS, LABELS)
def test_criteria__what_is_quoted_stands_in_that_line(
    title: str, body: str, labels: list[str]
) -> None:
    lines = [title, *body.split("\n")]
    for criterion in criteria(title, body, *labels).values():
        if criterion.code.startswith("alignment") or criterion.code.endswith("meta"):
            assert criterion.line == 0
        elif criterion.evidence and "\n" not in title:
            first = criterion.evidence.split()[0].rstrip("…")
            assert first in lines[criterion.line]


def test_criteria__quote_whole_words_as_they_were_written() -> None:
    body = "Intro\n\nIn `shop/Accounts/Views.py` the class LoginView SHOULD go.\n## Steps\npytest"
    found = criteria("[bug] Login", body)
    assert found["scope.path"] == Criterion("scope.path", 1, "`shop/Accounts/Views.py`", 3)
    assert (found["scope.code"].evidence, found["scope.code"].line) == ("class LoginView", 3)
    assert found["acceptance.words"].evidence == "SHOULD"
    assert (found["acceptance.section"].line, found["acceptance.test"].line) == (4, 5)
    assert found["alignment.bug"] == Criterion("alignment.bug", 3, "bug")


def test_criteria__a_hint_names_what_would_earn_the_point() -> None:
    found = criteria("Vague", "It is slow.")
    assert found["scope.path"].hint == "name a file or a folder (src/, tests/, scripts/, .py …)"
    assert {code for code, criterion in found.items() if criterion.hint} == {
        "scope.path",
        "scope.code",
        "acceptance.words",
        "acceptance.test",
        "acceptance.section",
        "alignment.bug",
    }


def test_criteria__no_hint_where_a_part_is_full() -> None:
    body = "src/ def f: should must expect pytest"
    assert not any(criterion.hint for criterion in criteria("x", body, "bug").values())


def test_criteria__a_meta_tag_takes_points() -> None:
    found = criteria("[feature] [rfc] Talk", "src/ def f: should must expect")
    taken = {c.code: (c.points, c.evidence) for c in found.values() if c.points < 0}
    assert taken == {
        "scope.meta": (-2, "rfc"),
        "acceptance.meta": (-1, "rfc"),
        "alignment.meta": (-2, "rfc"),
    }


def test_policy__names_what_counts_as_a_path_and_as_code() -> None:
    policy = replace(DEFAULT_POLICY, score_path=("lib/", ".rs"), score_code=("fn ",))
    found = criteria("x", "In lib/parse.rs the fn load", policy=policy)
    assert (found["scope.path"].evidence, found["scope.code"].evidence) == (
        "lib/parse.rs",
        "fn load",
    )
    assert criteria("x", "src/a.py def f", policy=policy)["scope.path"].points == 0
