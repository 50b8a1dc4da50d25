from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.unit.builders import make_issue
from triage.rules.tags import tags_of, without_tags

BRACKETS = st.text(alphabet="[]a B/:é\n\u0130", max_size=30)


def tags(title: str = "x", *labels: str) -> frozenset[str]:
    return tags_of(make_issue(title=title, labels=labels))


@given(BRACKETS)
@example("[]]")
@example("[[a]]")
@example("[a[b] c]")
@example("[a] [b")
def test_tags_of__are_what_a_plain_search_finds(title: str) -> None:
    found = {tag.strip().lower() for tag in re.findall(r"\[([^\]]+)\]", title)}
    assert found - {""} == tags(title)


@given(BRACKETS)
@example("[a] [b")
def test_without_tags__removes_what_a_plain_search_finds(title: str) -> None:
    assert re.sub(r"\[([^\]]+)\]", "", title).strip() == without_tags(title)


@given(BRACKETS, st.lists(BRACKETS, max_size=3))
def test_tags_of__are_trimmed_lower_case_and_never_empty(title: str, labels: list[str]) -> None:
    found = tags(title, *labels)
    assert {tag.strip().lower() for tag in found} - {""} == found


def test_tags_of__takes_every_bracket_of_the_title() -> None:
    assert {"bug", "p0"} == tags("[Bug] Crash [ P0 ]")


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Bug", {"bug"}),
        ("Kind/Bug", {"kind/bug", "bug"}),
        ("kind: Bug", {"kind: bug", "bug"}),
        ("area/kind/bug", {"area/kind/bug", "bug"}),
        ("/bug", {"/bug"}),
        (" : bug", {": bug"}),
        ("bug/", {"bug/"}),
    ],
)
def test_tags_of__a_scoped_label_also_counts_as_its_value(label: str, expected: set[str]) -> None:
    assert expected == tags("x", label)


@pytest.mark.parametrize(
    "label", ["triage/hold", "Triage/Needs-Owner", "triage/blocked", "triage/approved"]
)
def test_tags_of__the_tools_own_labels_are_no_tags(label: str) -> None:
    assert not tags("x", label)


def test_tags_of__a_scope_in_a_title_is_no_scope() -> None:
    assert {"kind/bug"} == tags("[kind/bug] x")


def test_tags_of__empty_brackets_and_labels_are_no_tags() -> None:
    assert not tags("[] [ ] x", "", " ")
