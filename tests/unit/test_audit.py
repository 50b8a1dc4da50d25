from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.builders import (
    READY_BODY,
    STAMP,
    VAGUE_BODY,
    assessed,
    check_golden,
    flag,
    make_assessment,
    make_decision,
    make_entry,
    make_issue,
    outside_code,
)
from triage.deciding.decision import Assessment, Blocker, Rule
from triage.markers import Entry, parse_entry
from triage.policy import DEFAULT_POLICY, Agent, Policy
from triage.scoring import Score
from triage.texts.audit import Stamp, render_audit

HOSTILE = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            ["`", "``", "@eve", " @all ", "#12", " #12 ", "acme/app#3", "<b>", "-->", "<!-- ", "[x](http://evil)",
             "\n\n", "http://evil", "\\", "|", "!7", "~~~\n", "&#64;eve", "\u202e", "\r",
             '<!-- gitea-triage:audit {"action":"clear"} -->']
        ),
        max_size=8,
    ).map("".join),
)  # fmt: skip
BLOCKERS = st.lists(
    st.one_of(
        st.builds(Blocker, words=HOSTILE.filter(bool), native=st.booleans()),
        st.builds(Blocker, elsewhere=HOSTILE.filter(bool), words=HOSTILE, native=st.booleans()),
        st.builds(Blocker, number=st.integers(1, 10**9), words=HOSTILE, native=st.booleans()),
    ),
    max_size=12,
).map(tuple)
ENTRIES = st.builds(
    make_entry,
    action=st.sampled_from(["dispatch", "flag", "clear", "override"]),
    agent=st.just("claude"),
)
ASSESSMENTS = st.builds(
    make_assessment,
    issue=st.builds(make_issue, title=HOSTILE, body=HOSTILE, labels=st.lists(HOSTILE, max_size=2)),
    blockers=BLOCKERS,
    ready=st.booleans(),
    urgent=st.booleans(),
    decision=st.sampled_from([flag(), flag(Rule.UNDERSPECIFIED), make_decision()]),
    score=st.just(Score(1, 0, 2, ("a test",))),
)


def audit(
    assessment: Assessment, policy: Policy = DEFAULT_POLICY, stamp: Stamp = STAMP, **kw: Any
) -> str:
    return render_audit(assessment, make_entry(**{"policy": "0badcafe", **kw}), policy, stamp)


# Harmless ----------------------------------------------------------------------------------------


@given(ASSESSMENTS, ENTRIES)
def test_audit__mentions_nobody_but_the_owner_on_a_flag(
    assessment: Assessment, entry: Entry
) -> None:
    text = outside_code(render_audit(assessment, entry, DEFAULT_POLICY, STAMP))
    assert re.findall(r"@\S*", text) == (["@alice:"] if entry.action == "flag" else [])


@given(ASSESSMENTS, ENTRIES)
def test_audit__has_no_bare_reference(assessment: Assessment, entry: Entry) -> None:
    text = outside_code(render_audit(assessment, entry, DEFAULT_POLICY, STAMP))
    assert not re.search(r"(?<!\\)[#!]\d", text)


@given(ASSESSMENTS, ENTRIES)
def test_audit__has_no_html_and_no_link_but_its_own(assessment: Assessment, entry: Entry) -> None:
    text = outside_code(render_audit(assessment, entry, DEFAULT_POLICY, STAMP))
    assert re.findall(r"<[^>]*>?|\]\(|https?:|&#", text) == ["<sub>", "</sub>"]


@given(ASSESSMENTS, ENTRIES)
def test_audit__ends_with_its_own_marker(assessment: Assessment, entry: Entry) -> None:
    assert entry == parse_entry(render_audit(assessment, entry, DEFAULT_POLICY, STAMP))


@given(ASSESSMENTS)
def test_audit__a_flag_has_the_lines_that_it_should_have(assessment: Assessment) -> None:
    assessment = replace(assessment, decision=flag())
    lines = audit(assessment, action="flag").split("\n")
    assert len(lines) == 10 + min(len(assessment.blockers), 11)


def test_audit__an_owner_who_is_not_known_is_not_mentioned() -> None:
    text = audit(make_assessment(decision=flag()), stamp=replace(STAMP, owner=""), action="flag")
    assert "@" not in text


# Golden ------------------------------------------------------------------------------------------


def test_audit__dispatch_by_assignment() -> None:
    check_golden("audit-dispatch-assign.md", audit(assessed(make_issue())))


def test_audit__dispatch_by_label() -> None:
    assessment = assessed(make_issue(labels=["research"]))
    check_golden("audit-dispatch-label.md", audit(assessment, agent="kimi"))


def test_audit__urgent_dispatch() -> None:
    check_golden("audit-dispatch-urgent.md", audit(assessed(make_issue(title="[bug] x"))))


def test_audit__dispatch_after_the_flag_was_taken_off() -> None:
    assessment = assessed(make_issue(title="[p0] x", body=VAGUE_BODY))
    check_golden("audit-dispatch-cleared.md", audit(assessment, attempt=2))


def test_audit__second_attempt() -> None:
    check_golden("audit-attempt-2.md", audit(assessed(make_issue()), attempt=2))


def test_audit__flag_blocked() -> None:
    blockers = (
        Blocker(number=12, native=True),
        Blocker(number=13, words="blocked by #13 and @eve"),
        Blocker(elsewhere="acme/lib#5", words="needs acme/lib#5"),
        Blocker(elsewhere="acme/lib#6", native=True),
        Blocker(words="waiting for the `API` | to settle"),
        Blocker(words="an issue that the token may not see", native=True),
    )
    assessment = make_assessment(blockers=blockers, decision=flag())
    check_golden("audit-flag-blocked.md", audit(assessment, action="flag", agent=""))


def test_audit__flag_with_many_blockers() -> None:
    blockers = tuple(Blocker(number=number) for number in range(1, 13))
    assessment = make_assessment(blockers=blockers, decision=flag())
    check_golden("audit-flag-many.md", audit(assessment, action="flag", agent=""))


@pytest.mark.parametrize(("number", "asks"), [(3, True), (5, False)])
def test_audit__a_circle_is_named_and_the_owner_mentioned_on_its_lowest_number(
    number: int, asks: bool
) -> None:
    blockers = (Blocker(number=8 - number, words="Blocked by it"),)
    issue = make_issue(number=number)
    assessment = make_assessment(issue=issue, blockers=blockers, decision=flag(), circle=(3, 5))

    text = audit(assessment, action="flag", agent="")

    assert "it waits for itself in the end (\\#3 → \\#5 → \\#3), so none of these" in text
    assert ("@alice" in text) is asks


def test_audit__flag_under_specified() -> None:
    assessment = assessed(make_issue(title="[security] Leak", body=VAGUE_BODY))
    check_golden("audit-flag-under-specified.md", audit(assessment, action="flag", agent=""))


def test_audit__clear() -> None:
    check_golden("audit-clear.md", audit(assessed(make_issue()), action="clear", agent=""))


def test_audit__override() -> None:
    check_golden("audit-override.md", audit(assessed(make_issue()), action="override"))


# What a reader needs -----------------------------------------------------------------------------


def test_audit__a_flag_that_lacks_nothing_the_score_knows_shows_no_empty_list() -> None:
    policy = replace(DEFAULT_POLICY, ready_threshold=9)
    text = audit(assessed(make_issue(title="[feature] [p0] x"), policy), policy, action="flag")
    assert "the text lacks:" not in text


def test_audit__names_the_label_of_an_agent() -> None:
    agent = Agent(name="lab", label="for `lab`")
    policy = replace(DEFAULT_POLICY, agents={"lab": agent})
    text = audit(assessed(make_issue()), policy, agent="lab")
    assert "take the label `` for `lab` `` off" in text


@pytest.mark.parametrize("part", ["score 8 of 9", "scope 3", "acceptance 3", "alignment 2"])
def test_audit__shows_the_score_with_its_parts(part: str) -> None:
    assert part in audit(assessed(make_issue(body=READY_BODY)))
