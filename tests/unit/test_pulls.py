"""Which issues the open pull requests are about (design §3.2)."""

from __future__ import annotations

import pytest

from tests.unit.builders import REPOSITORY, make_issue
from triage.rules.pulls import pulls_about


def about(title: str, body: str = "") -> set[int]:
    pull = make_issue(number=9, title=title, body=body, is_pull=True)
    found = pulls_about([pull], REPOSITORY)
    assert {pull.number for pulls in found.values() for pull in pulls} <= {9}
    return set(found)


@pytest.mark.parametrize(
    "word",
    ["close", "closes", "closed", "fix", "fixes", "fixed", "resolve", "Resolves", "RESOLVED"],
)
def test_pulls_about__a_closing_word_in_the_text(word: str) -> None:
    assert about("Some work", f"Does it.\n\n{word} #5") == {5}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Closes: #5", {5}),
        ("Closes #5, #6 and #7.", {5, 6, 7}),
        ("Closes #5, fixes #6", {5, 6}),
        ("Fixes acme/app#5", {5}),
        ("Fixes http://gitea.test/acme/app/issues/5", {5}),
        ("Fixes acme/lib#5", set()),
        ("See #5", set()),
        ("`Closes #5`", set()),
        ("<!-- Closes #5 -->", set()),
        ("> Closes #5", set()),
        ("Prefix #5", set()),
        ("It closes the gap that #5 left", set()),
    ],
)
def test_pulls_about__visible_text_only(body: str, expected: set[int]) -> None:
    assert about("Some work", body) == expected


@pytest.mark.parametrize("title", ["Load the list (#5)", "#5: load the list", "WIP: #5"])
def test_pulls_about__any_reference_in_the_title(title: str) -> None:
    assert about(title) == {5}


def test_pulls_about__the_lowest_number_comes_first() -> None:
    pulls = [make_issue(number=n, title="Fix #5", is_pull=True) for n in (9, 7, 8)]
    assert [pull.number for pull in pulls_about(pulls, REPOSITORY)[5]] == [7, 8, 9]
