from __future__ import annotations

import re

import pytest
from hypothesis import given

from tests.unit.builders import check_golden, make_report, make_row
from tests.unit.test_audit import HOSTILE
from tests.unit.test_report import whole
from tests.unit.test_summary import OWN, ROWS, alive
from triage.policy import DEFAULT_POLICY
from triage.state.markers import Day
from triage.texts.briefing import figures_of
from triage.texts.markdown_report import render_markdown
from triage.texts.report import Outcome, Report, Row, SummaryOutcome, SummaryResult
from triage.texts.summary import render_summary


def markdown(report: Report) -> str:
    return render_markdown(report, DEFAULT_POLICY)


def test_markdown__the_whole_report() -> None:
    check_golden("report.md", markdown(whole()))


def test_markdown__of_a_broken_cycle() -> None:
    report = make_report(
        complete=False,
        error="the backlog changed\nwhile it was read by @bob",
        warnings=("flags mention nobody",),
        summary=SummaryResult(outcome=SummaryOutcome.FAILED, error="POST issues: 403"),
    )
    check_golden("report-broken.md", markdown(report))


@pytest.mark.parametrize(("dry", "title"), [(True, "Would be done"), (False, "Done in this cycle")])
def test_markdown__says_whether_anything_was_written(dry: bool, title: str) -> None:
    outcome = Outcome.PLANNED if dry else Outcome.DONE
    assert f"### {title}" in markdown(make_report(make_row(outcome=outcome), dry_run=dry))


def test_markdown__nothing_done_is_no_table() -> None:
    assert "Done in this cycle" not in markdown(make_report(make_row()))


def test_markdown__a_long_list_is_cut() -> None:
    rows = [make_row(n, outcome=Outcome.DONE) for n in range(1, 13)]
    assert "… and 2 more" in markdown(make_report(*rows))


def test_markdown__is_the_briefing_of_the_summary() -> None:
    rows, before = whole().rows, {"2026-11-21": (50, 20, 3, 4)}
    day = Day(date="2026-11-22", figures={**before, "2026-11-22": figures_of(rows, DEFAULT_POLICY)})
    summary = render_summary(rows, day, DEFAULT_POLICY, "").partition("<sub>")[0]
    shown = markdown(make_report(*rows, summary=SummaryResult(figures=before)))
    assert [part for part in summary.split("\n\n") if part and part not in shown] == []


@given(ROWS, HOSTILE)
def test_markdown__nothing_hostile_survives(rows: list[Row], error: str) -> None:
    text = alive(markdown(make_report(*rows, error=error, warnings=(error,))))
    found = re.findall(r"@|<[^>]*>?|\]\(|https?:|&|(?<!\\)[#!]\d", text)
    assert set(found) <= OWN
