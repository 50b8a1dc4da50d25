from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.builders import (
    check_golden,
    flag,
    make_decision,
    make_issue,
    make_row,
    outside_code,
    skip,
)
from tests.unit.test_audit import BLOCKERS, HOSTILE
from triage.policy import BLOCKED, DEFAULT_POLICY, HOLD, NEEDS_OWNER
from triage.rules.assessment import Blocker, Decision, Rule, dispatch
from triage.rules.score import Score
from triage.rules.tiers import Tier, Type
from triage.state.markers import Change, Day, parse_day
from triage.texts.briefing import figures_of
from triage.texts.report import Outcome, Row
from triage.texts.sections import Section, agent_of, section_of
from triage.texts.summary import TITLE_START, render_summary, title_of

DAY = Day(date="2026-11-22", updated="09:15", run="abc")
KIMI = make_decision(agent="kimi")
SKIPPING = [
    Rule.HOLD, Rule.PHILOSOPHY, Rule.ASSIGNED, Rule.NOT_READY, Rule.NO_ROUTE, Rule.TAKEN_BACK,
    Rule.APPROVED, Rule.KEPT, Rule.GONE, Rule.OVERTAKEN,
]  # fmt: skip


def summary(*rows: Row, day: Day = DAY) -> str:
    return render_summary(rows, day, DEFAULT_POLICY, "gitea-triage 0.1.0")


OWN = {"<sub>", "</sub>", "<a>", "</a>", "<details>", "</details>", "<summary>", "</summary>"}
"""The HTML of the tool; nothing is left of `<a>` on a page."""

HIDDEN = re.compile(r"&#\d{2,3};")
"""Punctuation of an author's, which is no markup as an entity."""


def section(text: str, title: str) -> list[str]:
    """The items under a heading, or those that are folded under a title."""
    start = (
        rf"(?:### {re.escape(title)} \(\d+\)|<summary>{re.escape(title)}(?: \(\d+\))?</summary>)"
    )
    found = re.search(rf"{start}\n\n((?:(?:-|\d+\.) .*\n?)+)", text)
    return found[1].strip().split("\n") if found else []


def alive(markdown: str) -> str:
    """What is left of a text without code spans and entities: only this could be markup."""
    return HIDDEN.sub("", outside_code(markdown))


ROWS = st.lists(
    st.builds(
        make_row,
        number=st.integers(1, 99),
        title=HOSTILE,
        blockers=BLOCKERS,
        decision=st.one_of(
            st.sampled_from([flag(), flag(Rule.UNDERSPECIFIED), make_decision(), KIMI]),
            st.builds(skip, st.sampled_from(SKIPPING), HOSTILE),
        ),
        ready=st.booleans(),
        score=st.builds(Score, st.integers(0, 3), st.integers(0, 3), st.integers(0, 3)),
        tier=st.sampled_from(Tier),
        type=st.sampled_from(Type),
        outcome=st.sampled_from(Outcome),
        note=HOSTILE,
        error=HOSTILE,
    ),
    max_size=8,
)
DAYS = st.builds(
    Day,
    date=st.just("2026-11-22"),
    updated=st.just("09:15"),
    figures=st.dictionaries(
        st.dates(date(2026, 11, 1), date(2026, 11, 30)).map(str),
        st.lists(st.integers(0, 99), max_size=5).map(tuple),
        max_size=9,
    ),
    previous=st.integers(0, 99),
    link=st.one_of(st.just("http://gitea.test/a/b/actions/runs/7?by_index=1"), HOSTILE),
    changes=st.lists(
        st.builds(Change, at=HOSTILE, number=st.integers(1, 99), action=HOSTILE, agent=HOSTILE),
        max_size=4,
    ).map(tuple),
)


@given(ROWS, DAYS)
def test_summary__mentions_nobody(rows: list[Row], day: Day) -> None:
    assert "@" not in alive(summary(*rows, day=day))


@given(ROWS, DAYS)
def test_summary__has_no_bare_reference(rows: list[Row], day: Day) -> None:
    assert not re.search(r"(?<!\\)[#!]\d", alive(summary(*rows, day=day)))


@given(ROWS, DAYS)
def test_summary__has_no_html_and_no_link_but_its_own(rows: list[Row], day: Day) -> None:
    text = alive(summary(*rows, day=day))
    found = re.findall(r"<[^>]*>?|\[[^]]*\]\([^)]*\)|\]\(|https?:|&", text)
    assert set(found) - OWN <= {f"[this run]({day.link})"}


@given(ROWS, DAYS)
def test_summary__ends_with_the_marker_of_the_day(rows: list[Row], day: Day) -> None:
    assert parse_day(summary(*rows, day=day)) == day


@given(ROWS)
def test_summary__the_first_line_counts_every_issue_once(rows: list[Row]) -> None:
    first, *parts = summary(*rows).split("\n")[0].split(" · ")
    assert first == f"**{len(rows)} open**"
    assert sum(int(part.split(" ")[0]) for part in parts) == len(rows)


@given(ROWS)
def test_summary__names_every_issue_in_one_section(rows: list[Row]) -> None:
    fresh = [replace_number(row, number) for number, row in enumerate(rows, 1)]
    text = summary(*fresh).partition("<summary>By tier")[0]
    named = [int(n) for n in re.findall(r"^(?:-|\d+\.) \\#(\d+)", text, re.MULTILINE)]
    grouped = re.findall(r"\*\*\d+\*\* \(([^)]*)\)$", text, re.MULTILINE)
    named += [int(n) for group in grouped for n in re.findall(r"\\#(\d+)", group)]
    assert sorted(named) == [row.number for row in fresh]


def replace_number(row: Row, number: int) -> Row:
    issue = replace(row.assessment.issue, number=number)
    return replace(row, assessment=replace(row.assessment, issue=issue, blockers=()))


@given(ROWS)
def test_summary__counts_every_issue_once(rows: list[Row]) -> None:
    cells = [line.split("|")[1:-1] for line in summary(*rows).split("\n") if line.startswith("| ")]
    tiers = [[int(cell) for cell in line[1:]] for line in cells[1:]]
    assert [sum(column) for column in zip(*tiers[:-1], strict=True)] == tiers[-1]
    assert (len(rows), len(rows)) == (tiers[-1][0], sum(tiers[-1][2:]))


def test_title__is_found_again_by_its_start() -> None:
    assert title_of("2026-11-22") == f"{TITLE_START}2026-11-22"


def test_title__is_the_one_of_the_design() -> None:
    assert title_of("2026-11-22") == "[Triage] Daily backlog summary — 2026-11-22"


def everything() -> list[Row]:
    """One row for each thing that a summary can say."""
    title = "Load `all` | of <b>@bob</b>'s #12"
    rows = [
        make_row(1, title, outcome=Outcome.DONE, type=Type.BUG, tier=Tier.P0, score=Score(3, 3, 3)),
        make_row(2, decision=KIMI, note="kimi has it already", type=Type.RESEARCH),
        make_row(3, title, decision=flag(), outcome=Outcome.DONE,
                 blockers=(Blocker(number=9), Blocker(elsewhere="a/b#4"),
                           Blocker(words="the `API`"), Blocker(number=8))),
        make_row(4, decision=flag(Rule.UNDERSPECIFIED), ready=False, tier=Tier.P0),
        make_row(5, outcome=Outcome.DEFERRED, note="claude has 5 open (at most 5)"),
        make_row(6, outcome=Outcome.DEFERRED, note="claude has 5 open (at most 5)"),
        make_row(7, outcome=Outcome.DEFERRED, note="the cycle's budget of 30 issues is used up"),
        make_row(8, title, outcome=Outcome.FAILED, error="PATCH issues/8: 500 <b>@bob</b>"),
        make_row(9, outcome=Outcome.DONE, decision=skip()),
        make_row(issue=make_issue(number=10, assignees=("Claude",)), decision=skip(Rule.ASSIGNED)),
    ]  # fmt: skip
    rows += [
        make_row(number, decision=skip(rule), ready=number % 2 == 0, tier=Tier.P2)
        for number, rule in enumerate(SKIPPING, start=20)
    ]
    rows += [
        make_row(number, decision=skip(), ready=False, tier=Tier.P2) for number in range(40, 60)
    ]
    return rows


def test_summary__with_every_section() -> None:
    deeds = (
        Change(at="08:45", number=99, action="flag"),
        Change(at="09:00", number=1, action="dispatch", agent="claude"),
        Change(at="09:00", number=9, action="clear"),
        Change(at="09:05", number=25, action="hold"),
        Change(at="09:05", number=26, action="approve"),
        Change(at="09:15", number=3, action="something newer"),
    )
    check_golden("summary.md", summary(*everything(), day=replace(DAY, changes=deeds)))


def test_summary__of_an_empty_backlog() -> None:
    check_golden("summary-empty.md", summary())


def test_summary__a_long_section_is_cut() -> None:
    rows = [make_row(n, outcome=Outcome.FAILED, error="x") for n in range(1, 33)]
    text = summary(*rows)
    assert len(section(text, "Could not be done")) == 10
    assert "\n\n… and 22 more\n" in text


def test_summary__of_two_thousand_issues_with_titles_of_signs_is_short() -> None:
    title = "<&@#![](`|)>" * 30
    rows = [
        make_row(n, title, decision=decision, outcome=outcome, error="x" * 900, note=title)
        for n in range(1, 300)
        for decision in (make_decision(), flag(), flag(Rule.UNDERSPECIFIED), skip())
        for outcome in (Outcome.NONE, Outcome.DEFERRED)
    ]
    change = Change(at="09:15", number=12345, action="dispatch", agent="claude")
    assert len(rows) > 2000
    assert len(summary(*rows, day=replace(DAY, changes=(change,) * 500)).encode()) < 60_000


# What it says ------------------------------------------------------------------------------------


def line_of(row: Row, day: Day = DAY) -> str:
    """What is said of the one issue."""
    (item,) = section(summary(row, day=day), section_of(row, DEFAULT_POLICY))
    return item.partition(" — ")[2]


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "`claude`"),
        (1, "`claude`"),
        (2, "`claude`, nothing moved for 2 days"),
        (9, "`claude`, nothing moved for 9 days"),
        (-1, "`claude`"),
    ],
)
def test_agents__since_when_nothing_moved(days: int, said: str) -> None:
    moved = datetime(2026, 11, 22 - days, 23, tzinfo=UTC)
    issue = make_issue(assignees=("claude",), updated_at=moved)
    assert line_of(make_row(issue=issue, decision=skip(Rule.ASSIGNED))) == said


def test_agents__one_that_waits_for_the_next_agent_is_still_with_the_first() -> None:
    issue = make_issue(assignees=("claude",), updated_at=datetime(2026, 11, 15, tzinfo=UTC))
    stale = dispatch(Rule.STALE, "claude had it", ("kimi",))
    row = make_row(issue=issue, decision=stale, outcome=Outcome.DEFERRED, note="kimi has 5")
    assert section_of(row, DEFAULT_POLICY) is Section.AGENTS
    assert line_of(row) == "`claude`, nothing moved for 7 days"


def test_agents__what_was_given_just_now_moves() -> None:
    old = make_issue(updated_at=datetime(2026, 1, 1, tzinfo=UTC))
    assert line_of(make_row(issue=old, outcome=Outcome.DONE)) == "`claude`"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (
            make_row(decision=flag(), blockers=(Blocker(elsewhere="a/b#4"),)),
            "waits for `a/b#4`: **is that over?** Then take it out of the text, or"
            " `triage/blocked` off.",
        ),
        (
            make_row(decision=flag(), blockers=(Blocker(tag="blocked"),)),
            "waits for what its tag `blocked` stands for: **is that over?** Then take the tag"
            " `blocked` off.",
        ),
        (
            make_row(decision=replace(flag(), flag=NEEDS_OWNER), circle=(1, 5)),
            "waits for itself in the end (\\#1 → \\#5 → \\#1): **which comes first?** Change what"
            " it waits for, or take `triage/needs-owner` off.",
        ),
        (
            make_row(decision=flag(Rule.NO_AGENT_LEFT, "claude had it, and nothing moved")),
            "<a>claude had it&#44; and nothing moved</a>: **who now?** Assign somebody; or take"
            " `triage/needs-owner` off, and they get it once more.",
        ),
        (
            make_row(decision=skip(Rule.UNTRUSTED)),
            "written by <a>bob</a>: **may an agent work on it?** Then put `triage/approved` on.",
        ),
    ],
)
def test_needs_you__asks_and_says_how_to_answer(row: Row, said: str) -> None:
    assert line_of(row) == said


def test_needs_you__an_urgent_one_names_what_would_help() -> None:
    issue = make_issue(title="[security] Leak", body="It leaks.")
    said = line_of(make_row(issue=issue, decision=flag(Rule.UNDERSPECIFIED), score=Score(1, 0, 0)))
    assert said == (
        "urgent, but its score is 1 of 5: **what is to be done?** Say it in its text (name a file"
        " or a folder, or name the code, or say what must hold in the end), or take"
        " `triage/needs-owner` off to let it go on."
    )


def test_almost_ready__names_what_would_earn_the_point() -> None:
    issue = make_issue(body="src/app.py: load() must stop.\n\n## Steps\n\npytest")
    said = line_of(make_row(issue=issue, decision=skip(), ready=False, score=Score(1, 2, 1)))
    assert said == "one point short: name the code"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (
            make_row(outcome=Outcome.DEFERRED, note="claude has 5 open (at most 5)"),
            "<a>claude has 5 open &#40;at most 5&#41;</a>",
        ),
        (
            make_row(outcome=Outcome.DEFERRED, note="the cycle's budget of 3 is used up"),
            "for `claude`: <a>the cycle&#39;s budget of 3 is used up</a>",
        ),
        (make_row(outcome=Outcome.PLANNED), "for `claude`: <a>now</a>"),
        (make_row(decision=skip(Rule.ROUTED, "kimi has 5")), "<a>kimi has 5</a>"),
        (
            make_row(decision=flag(), outcome=Outcome.DEFERRED, note="paused"),
            "to be flagged `triage/blocked`: <a>paused</a>",
        ),
    ],
)
def test_next_up__names_what_an_issue_waits_for(row: Row, said: str) -> None:
    assert line_of(row) == said


def test_foot__links_the_run_and_the_summary_before() -> None:
    day = replace(DAY, previous=7, link="http://gitea.test/a/b/actions/runs/3?by_index=1")
    assert f"by [this run]({day.link}) · before: \\#7</sub>" in summary(day=day)


@pytest.mark.parametrize("rule", SKIPPING)
def test_summary__says_why_an_issue_was_left_alone(rule: Rule) -> None:
    row = make_row(decision=skip(rule), ready=False, score=Score(0, 0, 0))
    (item,) = section(summary(row), "Why others were left alone")
    assert item.endswith(r": **1** (\#1)")


@pytest.mark.parametrize(
    ("row", "agent"),
    [
        (make_row(outcome=Outcome.DONE), "claude"),
        (make_row(decision=KIMI), "kimi"),
        (make_row(outcome=Outcome.DEFERRED), ""),
        (make_row(outcome=Outcome.FAILED), ""),
        (make_row(outcome=Outcome.PLANNED), ""),
        (make_row(decision=skip(), issue=make_issue(labels=["Kimi-Ready"])), "kimi"),
        (make_row(decision=flag(), issue=make_issue(labels=["kimi-ready"])), ""),
        (make_row(decision=skip(Rule.ASSIGNED), issue=make_issue(assignees=("CLAUDE",))), "claude"),
        (make_row(decision=skip(Rule.ASSIGNED), issue=make_issue(assignees=("ann",))), ""),
    ],
)
def test_agent_of__who_has_it_when_the_cycle_is_over(row: Row, agent: str) -> None:
    assert agent == agent_of(row, DEFAULT_POLICY)


@given(ROWS)
def test_figures__count_what_stands_once_the_cycle_is_over(rows: list[Row]) -> None:
    total, ready, agents, flagged = figures_of(rows, DEFAULT_POLICY)
    assert (total, ready) == (len(rows), sum(row.assessment.ready for row in rows))
    assert agents == sum(section_of(row, DEFAULT_POLICY) is Section.AGENTS for row in rows)
    assert agents + flagged <= total


def test_figures__what_was_not_done_does_not_count() -> None:
    rows = [
        make_row(1, outcome=Outcome.DONE),
        make_row(2, outcome=Outcome.DEFERRED),
        make_row(3, outcome=Outcome.DONE, decision=flag()),
        make_row(4, decision=flag()),
        make_row(5, outcome=Outcome.FAILED, decision=flag()),
    ]
    assert figures_of(rows, DEFAULT_POLICY) == (5, 5, 1, 2)


@pytest.mark.parametrize(
    ("decision", "labels", "assignees", "later"),
    [
        (make_decision(), (), ("claude",), skip(Rule.ASSIGNED)),
        (KIMI, ("kimi-ready",), (), skip(Rule.ASSIGNED)),
        (flag(), (BLOCKED,), (), flag()),
        (flag(Rule.UNDERSPECIFIED), (NEEDS_OWNER,), (), flag(Rule.UNDERSPECIFIED)),
        (skip(Rule.TAKEN_BACK), (HOLD,), (), skip(Rule.HOLD)),
        (skip(Rule.NOT_READY), (), (), skip(Rule.NOT_READY)),
    ],
)
def test_summary__is_the_same_after_a_quiet_cycle(
    decision: Decision, labels: tuple[str, ...], assignees: tuple[str, ...], later: Decision
) -> None:
    before = make_row(issue=make_issue(), decision=decision, outcome=Outcome.DONE)
    noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
    issue = make_issue(labels=labels, assignees=assignees, updated_at=noon)
    assert summary(before) == summary(make_row(issue=issue, decision=later))
