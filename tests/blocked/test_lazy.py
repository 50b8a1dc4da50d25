"""Patterns that are compiled late."""

import re

import pytest

from triage.blocked.lazy import lazy


def test_it_is_the_pattern_when_used() -> None:
    words = lazy("b(l)ocked", re.IGNORECASE)
    match = words.search("is BLOCKED")
    assert match is not None
    assert match.span() == (3, 10)
    assert words.sub("x", "Blocked by") == "x by"


def test_it_has_no_other_attributes() -> None:
    with pytest.raises(AttributeError, match="groups"):
        _ = lazy("a").groups


def test_a_wrong_pattern_is_told_when_used() -> None:
    wrong = lazy("(")
    with pytest.raises(re.error):
        wrong.match("")
