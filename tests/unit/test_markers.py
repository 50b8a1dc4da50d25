from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from triage.state.markers import (
    Change,
    Day,
    Entry,
    parse_day,
    parse_entry,
    render_day,
    render_entry,
)

NASTY = st.sampled_from(
    [
        "-->",
        "<!--",
        " -->",
        "--",
        '"',
        "'",
        "\\",
        "\n",
        "\r",
        "\0",
        "é",
        "😀",
        "\u2028",
        "\ud800",
        "{",
    ]
)
TEXTS = st.one_of(st.text(st.characters(exclude_categories=[])), st.lists(NASTY).map("".join))
COUNTS = st.integers(min_value=0, max_value=10**15)
ENTRIES = st.builds(
    Entry,
    on=st.lists(TEXTS, max_size=2).map(tuple),
    off=st.lists(TEXTS, max_size=2).map(tuple),
    after=COUNTS,
    run=TEXTS,
    at=TEXTS,
    policy=TEXTS,
)
CHANGES = st.builds(Change, at=TEXTS, number=COUNTS, action=TEXTS, agent=TEXTS)
DAYS = st.builds(
    Day,
    date=TEXTS,
    changes=st.lists(CHANGES, max_size=3).map(tuple),
    figures=st.dictionaries(
        st.dates().map(str), st.lists(COUNTS, max_size=4).map(tuple), max_size=4
    ),
    run=TEXTS,
    updated=TEXTS,
)
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=6,
)
FIELDS = st.sampled_from(
    [
        "v",
        "on",
        "off",
        "after",
        "run",
        "at",
        "policy",
        "date",
        "changes",
        "figures",
        "updated",
        "previous",
        "link",
    ]
)
FORGED = st.dictionaries(FIELDS, JSON).filter(lambda data: " -->" not in json.dumps(data))
"""What ends an HTML comment too early is no marker in a rendered page either."""


def audit(packed: str) -> str:
    return f"<!-- gitea-triage:audit {packed} -->"


def summary(packed: str) -> str:
    return f"<!-- gitea-triage:summary {packed} -->"


@given(ENTRIES, TEXTS, TEXTS)
def test_entry__is_read_as_it_was_written(entry: Entry, before: str, after: str) -> None:
    assert entry == parse_entry(f"{before}\n\n{render_entry(entry)}\n{after}")


@given(DAYS, TEXTS, TEXTS)
def test_day__is_read_as_it_was_written(day: Day, before: str, after: str) -> None:
    assert day == parse_day(f"{before}\n\n{render_day(day)}\n{after}")


@given(ENTRIES, DAYS)
def test_render__holds_no_end_of_a_comment_but_its_own(entry: Entry, day: Day) -> None:
    assert [render_entry(entry).count("-->"), render_day(day).count("-->")] == [1, 1]


@given(ENTRIES)
def test_render_entry__is_one_html_comment_on_one_line(entry: Entry) -> None:
    inner = render_entry(entry).removeprefix("<!-- ").removesuffix(" -->")
    assert not any(part in inner for part in ("--", "<", ">", "\n", "\r"))


@given(ENTRIES)
def test_render_entry__is_ascii(entry: Entry) -> None:
    assert render_entry(entry).isascii()


@given(DAYS)
def test_render_day__is_one_html_comment_on_one_line(day: Day) -> None:
    inner = render_day(day).removeprefix("<!-- ").removesuffix(" -->")
    assert not any(part in inner for part in ("--", "<", ">", "\n", "\r"))


@given(FORGED)
def test_parse_entry__a_forged_one_never_raises(data: dict[str, Any]) -> None:
    found = parse_entry(audit(json.dumps(data)))
    assert found
    assert all(isinstance(thing, str) for thing in (*found.on, *found.off, found.run, found.at))
    assert isinstance(found.after, int)


@given(FORGED)
def test_parse_day__a_forged_one_never_raises(data: dict[str, Any]) -> None:
    found = parse_day(summary(json.dumps(data)))
    assert (found is not None) == isinstance(data.get("date"), str)


@given(ENTRIES, st.data())
def test_parse_entry__a_damaged_one_never_raises(entry: Entry, data: st.DataObject) -> None:
    text = render_entry(entry)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = parse_entry(text[:start] + data.draw(TEXTS) + text[end:])
    assert found is None or isinstance(found.run, str)


@given(st.text(), st.text())
@example("", "[" * 100_000)
def test_parse_day__what_is_not_json_is_no_ledger(before: str, packed: str) -> None:
    assert parse_day(f"{before}{summary('!' + packed)}") is None


FLAG = audit('{"v":2,"on":["triage/blocked"]}')
FLAGGED = Entry(on=("triage/blocked",))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a comment",
        FLAG[:-4],
        audit('{"on":["-->"]}').replace("-->", " -->", 1),
        audit("[]"),
        audit("1"),
        audit("[" * 100_000),
        summary('{"on":["triage/blocked"]}'),
    ],
)
def test_parse_entry__without_a_readable_marker_there_is_none(text: str) -> None:
    assert parse_entry(text) is None


@pytest.mark.parametrize("after", ["", "\n", " and more", "\n\nok, go on -->", "<!-- x -->"])
def test_parse_entry__people_may_write_behind_it(after: str) -> None:
    assert parse_entry(FLAG + after) == FLAGGED


@given(JSON, TEXTS)
def test_parse__any_json_and_any_text_behind_it_never_raises(data: Any, after: str) -> None:
    packed = json.dumps(data)
    found = parse_entry(audit(packed) + after), parse_day(summary(packed) + after)
    assert found == (None, None) or isinstance(data, dict)


@pytest.mark.parametrize("before", ["> ", "> > ", "`", "see "])
def test_parse_entry__a_quoted_one_is_none(before: str) -> None:
    assert parse_entry(before + FLAG) is None


@pytest.mark.parametrize("before", ["", "said\n", "said\r\n", "\n\n"])
def test_parse_entry__one_on_a_line_of_its_own_counts(before: str) -> None:
    assert parse_entry(before + FLAG) == FLAGGED


def test_parse_entry__the_last_marker_counts() -> None:
    assert parse_entry(audit('{"on":["triage/hold"]}') + "\n" + FLAG) == FLAGGED


@pytest.mark.parametrize(
    "wrong",
    [
        '"on":"triage/hold","off":{},"after":true,"run":3,"at":null,"policy":[]',
        '"on":[1,null,["x"]],"off":[true],"after":-1',
        '"after":1.5,"run":{}',
        f'"after":1{"0" * 30}',
    ],
)
def test_parse_entry__fields_of_the_wrong_type_keep_their_default(wrong: str) -> None:
    assert parse_entry(audit("{" + wrong + "}")) == Entry()


def test_parse_entry__one_of_the_first_protocol_announces_nothing() -> None:
    old = (
        '{"v":1,"action":"dispatch","agent":"claude","inputs":"ab","attempt":2,"after":7,"run":"x"}'
    )
    assert parse_entry(audit(old)) == Entry(after=7, run="x")


def test_parse_entry__unknown_fields_of_a_newer_version_are_ignored() -> None:
    assert parse_entry(FLAG.replace('"v":2', '"v":3,"new":{}')) == FLAGGED


def test_parse_day__rows_that_do_not_fit_are_left_out() -> None:
    deeds = [["09:00", 1, "flag", ""], ["09:00", "1", "flag", ""], [1], "x", ["a", True, "b", "c"]]
    rows = [[1, 2, 3, 4], [1, -1], ["1"], 5, [True], None]
    figures = {f"2026-11-0{n}": row for n, row in enumerate(rows, 1)} | {"today": [1, 2, 3, 4]}
    found = parse_day(summary(json.dumps({"date": "d", "changes": deeds, "figures": figures})))
    deed = Change(at="09:00", number=1, action="flag")
    assert found == Day(date="d", changes=(deed,), figures={"2026-11-01": (1, 2, 3, 4)})


def test_render_day__carries_the_figures_of_14_days() -> None:
    figures = {f"2026-11-{day:02}": (day,) for day in range(30, 0, -1)}
    found = parse_day(render_day(Day(date="2026-11-30", figures=figures)))
    assert found
    assert sorted(found.figures) == [f"2026-11-{day}" for day in range(17, 31)]


def test_parse_day__parts_of_the_wrong_type_are_empty() -> None:
    data = '{"date":"d","changes":{},"figures":[],"run":1,"updated":2}'
    assert parse_day(summary(data)) == Day(date="d")


@pytest.mark.parametrize("text", ["", summary("{}"), summary('{"date":1}'), audit('{"date":"d"}')])
def test_parse_day__without_a_readable_marker_there_is_none(text: str) -> None:
    assert parse_day(text) is None


def test_parse_day__an_endless_number_does_not_raise() -> None:
    data = '{"date":"d","figures":{"a":[' + "1" * 5000 + "]}}"
    assert parse_day(summary(data)) is None
