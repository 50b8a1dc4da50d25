from __future__ import annotations

from tests.unit.builders import flag, make_report, make_row, skip
from triage.texts.outputs import NAMES, render_outputs
from triage.texts.report import Outcome, Report, SummaryOutcome, SummaryResult


def outputs(report: Report, path: str = "") -> dict[str, str]:
    """What a runner reads from the file: a name, then lines up to the delimiter."""
    found, lines = {}, iter(render_outputs(report, path, "END").splitlines())
    for opening in lines:
        name, delimiter = opening.split("<<")
        value = []
        while (line := next(lines)) != delimiter:
            value.append(line)
        found[name] = "\n".join(value)
    return found


def test_outputs__are_the_counts() -> None:
    rows = (
        make_row(1, outcome=Outcome.DONE),
        make_row(2, outcome=Outcome.DONE, decision=flag()),
        make_row(3, decision=skip(), ready=False),
    )
    found = outputs(make_report(*rows))
    assert {name: found[name] for name in NAMES} == {
        "open": "3",
        "ready": "2",
        "dispatched": "1",
        "flagged": "1",
        "cleared": "0",
        "skipped": "1",
        "deferred": "0",
        "failed": "0",
    }


def test_outputs__name_the_summary_and_the_report() -> None:
    summary = SummaryResult(number=9, outcome=SummaryOutcome.CREATED)
    found = outputs(make_report(summary=summary), "report.json")
    assert (found["summary-issue"], found["report"]) == ("9", "report.json")


def test_outputs__are_empty_where_there_is_nothing() -> None:
    found = outputs(make_report())
    assert (found["summary-issue"], found["report"]) == ("", "")


def test_outputs__a_name_with_a_line_break_adds_no_output() -> None:
    assert set(outputs(make_report(), "a\nopen<<X\n7\nX")) == {*NAMES, "summary-issue", "report"}
