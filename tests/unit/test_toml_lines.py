from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.policy.toml_lines import Path, dotted, lines_of
from triage.policy.toml_lines import line_of as line_in

TEXT = """\
# a comment
owner = "alice"

[tags]
bug = ["x"]
"two words" = 1

[agents . "claude"]
assign = "claude"
limits.'max' = 3
[[routes]]
agent = "a"
[[routes]]
tags = []
agent = "b"
"""


def line_of(text: str, path: Path) -> int:
    return line_in(lines_of(text), path)


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("owner",), 2),
        (("tags",), 4),
        (("tags", "bug"), 5),
        (("tags", "two words"), 6),
        (("agents",), 8),
        (("agents", "claude"), 8),
        (("agents", "claude", "assign"), 9),
        (("agents", "claude", "limits", "max"), 10),
        (("agents", "claude", "label"), 8),
        (("routes",), 11),
        (("routes", 0, "agent"), 12),
        (("routes", 1), 13),
        (("routes", 1, "agent"), 15),
        (("routes", 1, "unknown"), 13),
        (("nowhere", "at", "all"), 1),
        ((), 1),
    ],
)
def test_line_of__is_where_the_key_stands_or_the_nearest_table(path: Path, line: int) -> None:
    assert line == line_of(TEXT, path)


@pytest.mark.parametrize("char", ["\u2028", "\x85", "\u2029"])
def test_line_of__counts_the_lines_that_toml_and_editors_count(char: str) -> None:
    assert line_of(f"# a{char}b\nowner = 1", ("owner",)) == 2


def test_line_of__a_list_in_a_list_is_no_table() -> None:
    assert line_of('[tags]\nbug = [\n  ["a"],\n]\nfeature = 3\n', ("tags", "feature")) == 5


def test_line_of__text_in_a_multi_line_string_is_no_key() -> None:
    text = 'x = """\nowner = 1\n"""\nowner = 2\n'
    assert line_of(text, ("owner",)) == 4


def test_line_of__quotes_in_a_comment_begin_no_string() -> None:
    assert line_of('# use """ here\nowner = 1\n', ("owner",)) == 2


@pytest.mark.parametrize("quotes", ['"""', "'''"])
def test_line_of__quotes_of_the_other_kind_end_no_string(quotes: str) -> None:
    other = {'"""': "'''", "'''": '"""'}[quotes]
    text = f"x = {quotes}\n{other}\nowner = 1\n{quotes}\nowner = 2\n"
    assert line_of(text, ("owner",)) == 5


def test_line_of__a_line_may_end_as_on_windows() -> None:
    assert line_of("[tags]\r\nbug = 1\r\n", ("tags", "bug")) == 2


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (("agents", "claude", "assign"), "agents.claude.assign"),
        (("routes", 2, "agent"), "routes[3].agent"),
        (("owner",), "owner"),
        (("a b", "c"), "'a b'.c"),
        (("a\nb",), r"'a\nb'"),
        ((), ""),
    ],
)
def test_dotted__is_how_users_write_a_path(path: Path, expected: str) -> None:
    assert expected == dotted(path)


@given(st.text(alphabet="[]\"'=.a \n#\\", max_size=60), st.lists(st.sampled_from(["a", 0, "."])))
def test_line_of__is_a_line_of_the_text(text: str, path: list[str | int]) -> None:
    assert 1 <= line_of(text, tuple(path)) <= 1 + text.count("\n")
