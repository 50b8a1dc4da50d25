"""The change since yesterday and the chart of the last days."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from tests.unit.builders import make_issue, make_row
from triage.texts.report import Row
from triage.texts.trend import Figures, render_trend, since

DATE = "2026-11-22"


def rows(*days: int) -> list[Row]:
    """Issues that were opened on those days of November."""
    return [
        make_row(issue=make_issue(number=n, created_at=datetime(2026, 11, day, 23, tzinfo=UTC)))
        for n, day in enumerate(days, 1)
    ]


@pytest.mark.parametrize(
    ("figures", "opened", "said"),
    [
        ({"2026-11-21": (5, 0, 0, 0)}, (1, 2, 22), "since yesterday +1 −3"),
        ({"2026-11-21": (3, 0, 0, 0)}, (1, 2, 3), "since yesterday +0 −0"),
        ({"2026-11-21": (1, 0, 0, 0)}, (1, 2, 3), "since yesterday +2 −0"),
        ({"2026-11-18": (2, 0, 0, 0)}, (1, 19, 22), "since 18 Nov +2 −1"),
        ({"2026-11-18": (9,), "2026-11-21": (3,)}, (1, 1, 1), "since yesterday +0 −0"),
        ({DATE: (3, 0, 0, 0), "2026-11-23": (1, 0, 0, 0)}, (1,), ""),
        ({"2026-11-21": ()}, (1,), ""),
        ({}, (1,), ""),
    ],
)  # fmt: skip
def test_since__what_was_opened_and_closed(
    figures: Figures, opened: tuple[int, ...], said: str
) -> None:
    assert since(rows(*opened), figures, DATE) == said


def test_trend__one_day_is_none() -> None:
    assert render_trend({DATE: (3, 1, 0, 0)}, DATE) == ""


def test_trend__a_missing_day_is_a_gap() -> None:
    text = render_trend({"2026-11-20": (4, 2, 1, 0), DATE: (7, 3, 2, 1)}, DATE)
    assert 'x-axis ["20", "21", "22"]' in text
    assert re.findall(r"bar \[(.*)\]", text) == ["4, 0, 7", "2, 0, 3"]
    assert "y-axis 0 --> 7" in text
    assert text.endswith(
        "| 22 Nov | 7 | 3 | 2 | 1 |\n| 21 Nov | – | – | – | – |\n| 20 Nov | 4 | 2 | 1 | 0 |"
    )


def test_trend__tells_of_fourteen_days_and_no_future() -> None:
    figures = {f"2026-11-{day:02}": (day, 0, 0, 0) for day in range(1, 29)}
    text = render_trend(figures, DATE)
    assert re.findall(r"^\| (\d+) Nov", text, re.MULTILINE) == [str(n) for n in range(22, 8, -1)]


def test_trend__figures_of_another_shape_are_left_out() -> None:
    assert render_trend({"2026-11-20": (4,), DATE: (7, 3, 2, 1)}, DATE) == ""
