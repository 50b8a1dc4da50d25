"""The schema and the page are made from the keys, and say what the reader does."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from docs.make import example, files, toml
from tests.unit.test_policy_reader import MISTAKES, inline, quoted, said
from triage.policy import DEFAULT_POLICY
from triage.policy.keys import TABLES, TOP
from triage.policy.reader import parse_policy
from triage.policy.schema import schema

ROOT = Path(__file__).parents[2]
VALIDATOR = Draft202012Validator(schema())

KEYS = {
    **{("", name): key for name, key in TOP.items()},
    **{(name, key): value for name, table in TABLES.items() for key, value in table.keys.items()},
}


def with_key(table: str, name: str, value: object) -> str:
    """A file that says this and what must be said with it."""
    line = f"{name} = {toml(value)}\n"
    if table == "agents":
        given = "" if name in {"assign", "label"} else 'assign = "claude"\n'
        return f'[agents.claude]\n{given}{line}[agents.kimi]\nlabel = "kimi-ready"\n'
    if table == "routes":
        given = "" if name in {"agent", "agents"} else 'agent = "claude"\n'
        return f"[[routes]]\n{given}{line}"
    return f"[{table}]\n{line}" if table else line


def accepts(text: str) -> bool:
    """Whether the schema does."""
    return bool(VALIDATOR.is_valid(tomllib.loads(text)))


def refused(text: str) -> str:
    """Why the reader refuses a file, but for agents that do not exist: no schema can know those."""
    return "\n".join(line for line in said(text).splitlines() if "unknown agent" not in line)


def test_files__are_what_the_keys_say() -> None:
    stale = [
        name for name, text in files().items() if (ROOT / "docs" / name).read_text("utf-8") != text
    ]
    assert stale == [], "python3 dev.py docs"


def test_schema__is_one_that_taplo_takes() -> None:
    Draft202012Validator.check_schema(schema())
    assert "$id" not in schema()  # it refuses relative ones


@pytest.mark.parametrize(("table", "name"), KEYS)
def test_key__its_example_is_accepted_and_means_something(table: str, name: str) -> None:
    text = with_key(table, name, KEYS[table, name].example)

    assert accepts(text)
    if text != with_key("agents", "assign", "claude"):  # as it is built in
        assert parse_policy(text, "").digest != DEFAULT_POLICY.digest


@pytest.mark.parametrize(("table", "name"), KEYS)
def test_key__its_default_is_what_holds_without_it(table: str, name: str) -> None:
    key = KEYS[table, name]
    if key.default is not None:
        assert key.kind.read(key.kind.write(key.default)) == key.default


def test_example__is_the_built_in_policy_with_every_key() -> None:
    text = example()

    assert parse_policy(text, "").digest == DEFAULT_POLICY.digest
    assert accepts(text)
    assert [n for _, n in KEYS if not re.search(rf"^(# )?{n} = ", text, re.MULTILINE)] == []


BEYOND = [
    "ready_threshold = 5.0",
    '[agents.bob]\nlabel = "a\\u202eb"',
]
"""Mistakes that JSON Schema cannot name."""


@pytest.mark.parametrize("text", [text for text, _ in MISTAKES])
def test_schema__refuses_what_the_reader_refuses(text: str) -> None:
    assert accepts(text) is (text in BEYOND or not refused(text))


def test_schema__wants_the_words_of_a_route_as_they_are_spelled() -> None:
    text = '[[routes]]\nagent = "kimi"\ntypes = [" Bug"]\ntiers = ["p1"]\n'
    assert (said(text), accepts(text)) == ("", False)


@pytest.mark.parametrize("path", sorted(ROOT.glob("examples/*.toml")), ids=lambda path: path.name)
def test_schema__accepts_the_examples(path: Path) -> None:
    assert accepts(path.read_text("utf-8"))


# Any file: the reader and the schema agree ------------------------------------------------------

WORDS = ["", " ", "+", "+ ", "+a", " +a", "a", " a ", "a b", "@a", "-a", "a.b", "+lib/", "ä", "\t"]
TIMES = ["3d", "12 H", "0", "0.0d", "0.5h", "1.2345d", "d", "12345678", "3 w", "5"]
LABELS = ["kimi", "triage/x", "TRIAGE/hold", " Triage/x", "a" * 50, f" {'a' * 50}", "b" * 51]
CHOICES = ["auto", "writers", "references", "off", "bug", "research", "P0", "P3", "P4"]
VALUES: list[Any] = [
    *(texts := [*WORDS, *TIMES, *LABELS, *CHOICES]),
    *([text] for text in texts),
    *([text, "a"] for text in texts),
    *([text, "+a"] for text in texts),
    *(-1, 0, 1, 9, 10, 11, 10**6, 10**6 + 1),
    *(True, False, 0.5, [], [1], {}),
]


@pytest.mark.parametrize(("table", "name"), KEYS)
def test_schema__and_the_reader_agree_on_any_value(table: str, name: str) -> None:
    texts = [with_key(table, name, value) for value in VALUES]
    assert [text for text in texts if accepts(text) is bool(refused(text))] == []


@pytest.mark.parametrize(
    "lines",
    [
        'assign = ""\nlabel = "a"',
        'assign = "a"\nlabel = " "',
        'assign = " "\nlabel = ""',
        'assign = "a"\nlabel = "b"',
        "max_open = 1",
    ],
)
def test_schema__and_the_reader_agree_on_how_an_agent_is_given_work(lines: str) -> None:
    text = f"[agents.bob]\n{lines}\n"
    assert accepts(text) is not bool(refused(text))


def mostly(usual: st.SearchStrategy[Any], other: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """One in fifteen is another: a whole file has many places for a mistake."""
    return st.integers(0, 14).flatmap(lambda n: other if n == 7 else usual)


def good(table: str, name: str) -> st.SearchStrategy[Any]:
    key = KEYS[table, name]
    default = [] if key.default is None else [key.kind.write(key.default)]
    return st.sampled_from([key.example, *default])


def table_of(name: str) -> st.SearchStrategy[Any]:
    keys = TABLES[name].keys if name else TOP
    values = {key: mostly(good(name, key), st.sampled_from(VALUES)) for key in keys}
    some = st.fixed_dictionaries({}, optional=values)
    return mostly(some, some.map(lambda table: {**table, "x": 1}))


NAMES = mostly(st.sampled_from(["claude", "kimi", "b-b"]), st.sampled_from(WORDS))
MANY: dict[str, st.SearchStrategy[Any]] = {
    "agents": st.dictionaries(NAMES, table_of("agents"), min_size=1, max_size=2),
    "routes": st.lists(table_of("routes"), max_size=2),
}
OPTIONAL = {
    name: mostly(MANY[name] if name in MANY else table_of(name), st.sampled_from([1, {}, [], [1]]))
    for name in TABLES
}
FILES = st.tuples(table_of(""), st.fixed_dictionaries({}, optional=OPTIONAL))


@given(FILES)
def test_schema__and_the_reader_agree_on_any_file(data: tuple[dict[str, Any], Any]) -> None:
    whole = {**data[0], **data[1]}
    text = "".join(f"{quoted(key)} = {inline(value)}\n" for key, value in whole.items())
    assert accepts(text) is not bool(refused(text)), text + refused(text)
