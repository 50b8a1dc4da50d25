from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.builders import check_golden, flag, make_issue, make_report, make_row, skip
from tests.unit.test_report import whole
from tests.unit.test_summary import ROWS
from triage.policy import DEFAULT_POLICY
from triage.rules.assessment import Blocker, Rule
from triage.texts.report import Outcome, Report, Row, SummaryOutcome, SummaryResult
from triage.texts.text_report import Style, render_text


def plain(text: str, colour: str) -> str:
    assert colour
    return text


def tinted(text: str, colour: str) -> str:
    return f"<{colour}>{text}"


PLAIN = Style(paint=plain)
GROUPS = Style(paint=plain, groups=True)
ALL = Style(paint=plain, everything=True)


def text(report: Report, style: Style = PLAIN) -> str:
    return render_text(report, DEFAULT_POLICY, style)


def broken() -> Report:
    return make_report(
        make_row(1, outcome=Outcome.FAILED, error="PATCH issues/1: 500\n::add-mask::x 100%"),
        summary=SummaryResult(outcome=SummaryOutcome.FAILED, error="POST issues: 403"),
        warnings=("flags mention nobody",),
        error="Gitea is in trouble",
        dry_run=True,
    )


def test_text__for_a_terminal() -> None:
    check_golden("report.txt", text(whole()))


def test_text__for_a_ci_log() -> None:
    check_golden("report-ci.txt", text(whole(), GROUPS))


@pytest.mark.parametrize("width", [80, 120])
def test_text__for_a_terminal_of_a_width(width: int) -> None:
    check_golden(f"report-{width}.txt", text(whole(), Style(paint=plain, width=width)))


def test_text__with_a_line_for_each_issue() -> None:
    check_golden("report-all.txt", text(whole(), ALL))


def test_text__of_a_broken_cycle() -> None:
    check_golden("report-broken.txt", text(broken()))


def test_text__of_a_broken_cycle_in_a_ci_log() -> None:
    check_golden("report-broken-ci.txt", text(broken(), GROUPS))


def test_text__failures_of_one_kind_are_one_line() -> None:
    rows = [make_row(n, outcome=Outcome.FAILED, error="server down") for n in range(1, 14)]
    rows.append(make_row(20, outcome=Outcome.FAILED, error="403"))

    shown = text(make_report(*rows))

    errors = [line for line in shown.splitlines() if line.startswith("error:")]
    assert errors == [
        "error: issues 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 3 more: server down",
        "error: issue 20: 403",
    ]


def test_text__of_an_empty_backlog() -> None:
    check_golden("report-empty.txt", text(make_report()))


def test_text__a_backlog_that_was_not_fetched_is_not_called_empty() -> None:
    report = make_report(complete=False, error="the backlog changed while it was read")
    assert "No open issues" not in text(report)


@given(ROWS, st.booleans(), st.sampled_from([0, 40, 120]))
def test_text__no_line_begins_with_text_of_an_issue(rows: list[Row], ci: bool, width: int) -> None:
    found = text(make_report(*rows), Style(paint=plain, groups=ci, width=width))
    own = (
        r"policy 0badcafe: |gitea-triage |  +#\d+  |  +\d+  [a-z ]+|  … and \d+ more: --all"
        r"|(::group::)?(Done|Could not be done|Needs you|Next up|Left alone) \(\d+\)|::endgroup::"
        r"|(::error::|error: )issues? [\d, ]+(and \d+ more)?:|\d+ open, |no summary; "
        r"|No open issues\.|$"
    )
    assert [line for line in found.split("\n") if not re.match(own, line)] == []


@given(ROWS)
def test_text__every_issue_has_one_line(rows: list[Row]) -> None:
    lines = text(make_report(*rows), ALL).split("\n")
    assert len(rows) == sum(bool(re.match(r" +#\d+  ", line)) for line in lines)


@given(ROWS)
def test_text__the_sections_and_groups_add_up_to_the_open_issues(rows: list[Row]) -> None:
    found = text(make_report(*rows))
    sections = re.findall(r"^[A-Z][a-z ]+ \((\d+)\)$", found, re.MULTILINE)
    assert sum(map(int, sections)) == len(rows)
    left = re.search(r"^Left alone \((\d+)\)\n((?:  .*\n)+)", found, re.MULTILINE)
    groups = re.findall(r"^ +(\d+)  ", left[2], re.MULTILINE) if left else []
    assert sum(map(int, groups)) == (int(left[1]) if left else 0)


def test_text__a_long_queue_is_cut_unless_all_is_wanted() -> None:
    report = make_report(*(make_row(n, outcome=Outcome.DEFERRED) for n in range(1, 25)))
    assert "\n  … and 4 more: --all\n" in text(report)
    assert "more" not in text(report, ALL)


@pytest.mark.parametrize("width", [80, 120, 200])
def test_text__an_issue_takes_one_line_of_the_terminal(width: int) -> None:
    report = make_report(make_row(title="word " * 99, decision=flag(reason="because " * 99)))
    shown = text(report, Style(paint=plain, width=width, everything=True))
    (line,) = [line for line in shown.split("\n") if "#1" in line]
    assert width - 3 < len(line) <= width


@given(ROWS)
def test_text__has_no_control_character(rows: list[Row]) -> None:
    found = text(make_report(*rows))
    assert not re.search(
        r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2028\u2029]", found
    )


@given(st.lists(st.sampled_from(["日", "a", "é", "e\u0301", "😀"]), max_size=70).map("".join))
def test_text__titles_take_the_columns_that_a_terminal_gives_them(title: str) -> None:
    rows = [make_row(title=title), make_row(title="x" * 60)]
    lines = [line for line in text(make_report(*rows), ALL).split("\n") if "#1  " in line]
    wide = [
        sum(2 if c in "日😀" else c != "\u0301" for c in line[: line.rindex("ready")])
        for line in lines
    ]
    assert len(set(wide)) == 1


@pytest.mark.parametrize(
    ("row", "colour"),
    [
        (make_row(outcome=Outcome.DONE), "green"),
        (make_row(decision=flag(Rule.UNDERSPECIFIED)), "yellow"),
        (make_row(decision=flag(), blockers=(Blocker(number=5),)), "blue"),
        (make_row(decision=skip(Rule.TAKEN_BACK), outcome=Outcome.DONE), "magenta"),
        (make_row(decision=skip()), "bright_black"),
        (make_row(outcome=Outcome.FAILED, error="x"), "red"),
    ],
)
def test_text__each_decision_has_its_colour(row: Row, colour: str) -> None:
    found = text(make_report(row), Style(paint=tinted, everything=True))
    assert f"<{colour}>  #1" in found


def test_text__warnings_are_yellow() -> None:
    assert "<yellow>warning: w" in text(make_report(warnings=("w",)), Style(paint=tinted))


@pytest.mark.parametrize(
    ("summary", "words"),
    [
        (SummaryResult(), "no summary;"),
        (SummaryResult(number=9, outcome=SummaryOutcome.CREATED), "summary #9: created;"),
        (SummaryResult(outcome=SummaryOutcome.PLANNED), "summary: planned;"),
    ],
)
def test_text__says_what_became_of_the_summary(summary: SummaryResult, words: str) -> None:
    assert words in text(make_report(summary=summary))


def test_text__names_server_repository_policy_and_mode() -> None:
    first, second, *_ = text(make_report(server="http://gitea.test")).split("\n")
    assert first == "gitea-triage 0.1.0: acme/app on http://gitea.test, 2026-11-22, live"
    assert second == "policy 0badcafe: built in"


def test_text__a_dry_run_says_so() -> None:
    assert "dry run, nothing is written" in text(make_report(dry_run=True)).split("\n")[0]


def test_text__a_title_of_nothing_visible_keeps_its_place() -> None:
    assert "  ready" in text(make_report(make_row(issue=make_issue(title="\u200b"))), ALL)
