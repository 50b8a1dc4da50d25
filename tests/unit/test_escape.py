from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.unit.builders import outside_code
from triage.model import ELLIPSIS, one_line
from triage.texts.escape import code, reference

HOSTILE = st.one_of(
    st.text(),
    st.lists(
        st.sampled_from(
            ["`", "``", "```", "\\", "|", "\n", "\r\n", " ", "@bob", "#12", "<img src=x>", "-->",
             "](http://evil)", "\x1b[31m", "\u202e", "\u200b", "\u2028", "é", "a" * 60]
        )
    ).map("".join),
)  # fmt: skip


@given(HOSTILE, st.integers(1, 120))
@example("`", 1)
@example(" `a` ", 100)
@example("a" * 101, 100)
@example("\n" * 500 + "a", 100)
def test_code__is_one_code_span_and_nothing_else(text: str, most: int) -> None:
    assert outside_code(f"x {code(text, most)} y") == "x  y"


@given(HOSTILE)
def test_code__is_one_line_without_a_pipe(text: str) -> None:
    span = code(text)
    assert [span] == span.splitlines()
    assert "|" not in span


@given(HOSTILE, st.integers(1, 120))
def test_one_line__respects_the_limit(text: str, most: int) -> None:
    assert len(one_line(text, most)) <= most


@given(HOSTILE)
def test_one_line__has_no_control_or_format_character(text: str) -> None:
    kinds = {unicodedata.category(char) for char in one_line(text, 100)}
    assert not kinds & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


@given(HOSTILE)
def test_one_line__has_no_double_or_outer_blanks(text: str) -> None:
    line = one_line(text, 100)
    assert re.sub(r"\s+", " ", line).strip() == line


@given(st.text(alphabet="abé `|@#", max_size=50))
def test_one_line__keeps_a_short_harmless_text(text: str) -> None:
    assert " ".join(text.split()) == one_line(text, 50)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("abcdef", "abcdef"),
        ("abcdefg", "abcde…"),
        ("abcd efg", "abcd…"),
        ("a\tb\x00c", "a b c"),
        (" " * 30 + "a", ELLIPSIS),
        ("", ""),
    ],
)
def test_one_line__six_characters(text: str, expected: str) -> None:
    assert expected == one_line(text, 6)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", "`a`"),
        ("a`b", "``a`b``"),
        ("`a``b", "``` `a``b ```"),
        ("a|b", "`a¦b`"),
        ("", "`…`"),
        ("\n", "`…`"),
    ],
)
def test_code__fences_longer_than_any_run_inside(text: str, expected: str) -> None:
    assert expected == code(text)


def test_reference__is_hidden_from_the_search_for_references() -> None:
    assert reference(12) == r"\#12"
