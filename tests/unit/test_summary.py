from __future__ import annotations

import re
from dataclasses import replace

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
from triage.rules.assessment import Blocker, Decision, Rule
from triage.rules.score import Score
from triage.rules.tiers import Tier, Type
from triage.state.markers import Change, Day, parse_day
from triage.texts.report import Outcome, Row
from triage.texts.summary import TITLE_START, agent_of, figures_of, render_summary, title_of

DAY = Day(date="2026-11-22", updated="09:15", run="abc")
KIMI = make_decision(agent="kimi")
SKIPPING = [
    Rule.HOLD, Rule.PHILOSOPHY, Rule.ASSIGNED, Rule.NOT_READY, Rule.NO_ROUTE, Rule.TAKEN_BACK,
    Rule.APPROVED, Rule.KEPT, Rule.GONE, Rule.OVERTAKEN,
]  # fmt: skip


def summary(*rows: Row, day: Day = DAY) -> str:
    return render_summary(rows, day, DEFAULT_POLICY, "gitea-triage 0.1.0")


def section(text: str, title: str) -> list[str]:
    """The items under a heading."""
    found = re.search(rf"### {re.escape(title)}\n\n((?:- .*\n?)+)", text)
    return found[1].strip().split("\n") if found else []


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
    changes=st.lists(
        st.builds(Change, at=HOSTILE, number=st.integers(1, 99), action=HOSTILE, agent=HOSTILE),
        max_size=4,
    ).map(tuple),
)


@given(ROWS, DAYS)
def test_summary__mentions_nobody(rows: list[Row], day: Day) -> None:
    assert "@" not in outside_code(summary(*rows, day=day))


@given(ROWS, DAYS)
def test_summary__has_no_bare_reference(rows: list[Row], day: Day) -> None:
    assert not re.search(r"(?<!\\)[#!]\d", outside_code(summary(*rows, day=day)))


@given(ROWS, DAYS)
def test_summary__has_no_html_and_no_link_but_its_own(rows: list[Row], day: Day) -> None:
    text = outside_code(summary(*rows, day=day))
    assert re.findall(r"<[^>]*>?|\]\(|https?:|&#", text) == ["<sub>", "</sub>"]


@given(ROWS, DAYS)
def test_summary__ends_with_the_ledger_of_the_day(rows: list[Row], day: Day) -> None:
    assert parse_day(summary(*rows, day=day)) == day


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
        make_row(5, outcome=Outcome.DEFERRED, note="claude has 5 of 5 open issues"),
        make_row(6, outcome=Outcome.DEFERRED, note="claude has 5 of 5 open issues"),
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
    assert section(summary(*rows), "Failed")[-1] == "- and 2 more"


def test_summary__the_top_ready_are_the_best_scores() -> None:
    rows = [make_row(n, score=Score(n % 4, 3, 1)) for n in range(1, 15)]
    numbers = [
        int(n)
        for n in re.findall(
            r"- \\#(\d+)", "\n".join(section(summary(*rows), "Top 10 ready, by score"))
        )
    ]
    assert numbers == [3, 7, 11, 2, 6, 10, 14, 1, 5, 9]


@pytest.mark.parametrize("rule", SKIPPING)
def test_summary__says_why_an_issue_was_left_alone(rule: Rule) -> None:
    (item,) = section(summary(make_row(decision=skip(rule))), "Left alone")
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
    assert agents == sum(bool(agent_of(row, DEFAULT_POLICY)) for row in rows)
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
    issue = make_issue(labels=labels, assignees=assignees)
    assert summary(before) == summary(make_row(issue=issue, decision=later))
