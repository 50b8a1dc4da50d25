from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.drive import SCHEMA
from tests.unit.builders import check_golden, flag, make_report, make_row, skip
from tests.unit.test_summary import ROWS, everything
from triage.policy import DEFAULT_POLICY
from triage.rules.assessment import Rule
from triage.texts.json_report import render_json
from triage.texts.report import KINDS, Outcome, Report, Row, SummaryOutcome, SummaryResult


def whole() -> Report:
    return make_report(
        *everything()[:22],
        summary=SummaryResult(number=90, outcome=SummaryOutcome.UPDATED),
        requests={"GET": 3, "POST": 1},
        duration_ms=1234,
        warnings=('set owner = "login"',),
    )


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        (make_row(outcome=Outcome.DONE), "dispatched"),
        (make_row(outcome=Outcome.PLANNED), "dispatched"),
        (make_row(outcome=Outcome.DONE, decision=flag()), "flagged"),
        (make_row(outcome=Outcome.DONE, decision=skip()), "cleared"),
        (make_row(outcome=Outcome.PLANNED, decision=skip(Rule.APPROVED)), "cleared"),
        (make_row(decision=skip()), "skipped"),
        (make_row(), "skipped"),
        (make_row(outcome=Outcome.DEFERRED), "deferred"),
        (make_row(outcome=Outcome.FAILED), "failed"),
    ],
)
def test_kind__is_what_became_of_the_issue(row: Row, kind: str) -> None:
    assert kind == row.kind


@given(ROWS)
def test_counts__the_kinds_add_up_to_the_open_issues(rows: list[Row]) -> None:
    counts = make_report(*rows).counts
    assert len(rows) == counts["open"] == sum(counts[kind] for kind in KINDS)


def test_failed__by_an_issue() -> None:
    assert make_report(make_row(), make_row(outcome=Outcome.FAILED)).failed


def test_failed__by_the_summary() -> None:
    assert make_report(summary=SummaryResult(outcome=SummaryOutcome.FAILED)).failed


def test_failed__not_by_what_is_deferred() -> None:
    assert not make_report(make_row(outcome=Outcome.DEFERRED)).failed


def test_json__the_whole_report() -> None:
    text = render_json(whole(), DEFAULT_POLICY) + "\n"
    SCHEMA.validate(json.loads(text))
    check_golden("report.json", text)


@given(ROWS)
def test_json__holds_every_issue_in_order(rows: list[Row]) -> None:
    data = json.loads(render_json(make_report(*rows), DEFAULT_POLICY))
    assert [row.number for row in rows] == [issue["number"] for issue in data["issues"]]


def test_json__has_the_keys_of_the_design() -> None:
    data = json.loads(render_json(make_report(make_row()), DEFAULT_POLICY))
    keys = {"version", "tool", "repository", "date", "started_at", "dry_run", "complete", "counts"}
    assert keys | {"issues", "summary", "requests", "duration_ms"} <= set(data)
    row = {"number", "title", "type", "tier", "ready", "urgent", "blocked", "blocked_by", "score"}
    assert row | {"decision", "outcome", "error"} <= set(data["issues"][0])
    assert {"total", "scope", "acceptance", "alignment"} <= set(data["issues"][0]["score"])
    assert {"action", "agent", "reason"} <= set(data["issues"][0]["decision"])


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_json__no_line_begins_with_text_of_an_issue(title: str) -> None:
    lines = render_json(make_report(make_row(title=title)), DEFAULT_POLICY).split("\n")
    assert all(line.lstrip().startswith(("{", "}", '"', "]", "[")) for line in lines)
