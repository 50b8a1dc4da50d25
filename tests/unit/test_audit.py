from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.unit.builders import (
    READY_BODY,
    TOOL,
    VAGUE_BODY,
    assessed,
    check_golden,
    flag,
    make_assessment,
    make_decision,
    make_entry,
    make_issue,
    make_plan,
    outside_code,
    skip,
)
from triage.policy import (
    APPROVED,
    BLOCKED,
    DEFAULT_POLICY,
    HOLD,
    NEEDS_OWNER,
    Agent,
    Policy,
    Route,
)
from triage.rules.assessment import Assessment, Blocker, Rule, dispatch
from triage.rules.score import Score
from triage.state.markers import Entry, parse_entry
from triage.state.reconcile import Plan
from triage.texts.audit import render_audit

HOSTILE = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            ["`", "``", "@eve", " @all ", "#12", " #12 ", "acme/app#3", "<b>", "-->", "<!-- ", "[x](http://evil)",
             "\n\n", "http://evil", "\\", "|", "!7", "~~~\n", "&#64;eve", "\u202e", "\r",
             '<!-- gitea-triage:audit {"on":["triage/hold"]} -->']
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
ASSESSMENTS = st.builds(
    make_assessment,
    issue=st.builds(make_issue, title=HOSTILE, body=HOSTILE, labels=st.lists(HOSTILE, max_size=2)),
    blockers=BLOCKERS,
    ready=st.booleans(),
    urgent=st.booleans(),
    decision=st.one_of(
        st.sampled_from([flag(), flag(Rule.UNDERSPECIFIED), make_decision(), skip()]),
        st.builds(skip, st.sampled_from([Rule.TAKEN_BACK, Rule.APPROVED]), HOSTILE),
    ),
    score=st.just(Score(1, 0, 2)),
)
PLANS = st.builds(make_plan, assessment=ASSESSMENTS, off=st.just((BLOCKED,)))


def audit(plan: Plan | Assessment, policy: Policy = DEFAULT_POLICY, owner: str = "alice") -> str:
    found = plan if isinstance(plan, Plan) else make_plan(plan)
    return render_audit(found, entry_of(found), policy, owner=owner, tool=TOOL)


def entry_of(plan: Plan) -> Entry:
    on = (plan.on,) if plan.on else ()
    return make_entry(on=on, off=plan.off, policy=DEFAULT_POLICY.digest)


# Harmless ----------------------------------------------------------------------------------------


@given(PLANS)
def test_audit__mentions_nobody_but_the_owner_on_a_flag(plan: Plan) -> None:
    mentions = re.findall(r"@\S*", outside_code(audit(plan)))
    decision, blockers = plan.assessment.decision, plan.assessment.blockers
    by_itself = decision.flag == BLOCKED and any(blocker.number for blocker in blockers)
    assert mentions == (["@alice:"] if decision.flag and not by_itself else [])


@given(PLANS)
def test_audit__has_no_bare_reference(plan: Plan) -> None:
    assert not re.search(r"(?<!\\)[#!]\d", outside_code(audit(plan)))


@given(PLANS)
def test_audit__has_no_html_and_no_link_but_its_own(plan: Plan) -> None:
    text = outside_code(audit(plan))
    folded = ["<details>", "<summary>", "</summary>", "</details>"]
    assert re.findall(r"<[^>]*>?|\]\(|https?:|&#", text) == [*folded, "<sub>", "</sub>"]


@given(PLANS)
def test_audit__ends_with_its_own_marker(plan: Plan) -> None:
    assert parse_entry(audit(plan)) == entry_of(plan)


@given(ASSESSMENTS)
@example(make_assessment(blockers=tuple(Blocker(number=n) for n in range(1, 11))))
def test_audit__a_flag_has_the_lines_that_it_should_have(assessment: Assessment) -> None:
    text = audit(replace(assessment, decision=flag()))
    told = text.partition("<details>")[0].split("\n")
    assert len(told) == 8 + min(len(assessment.blockers), 11)


# Whom it calls -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("blockers", "calls"),
    [
        ([Blocker(number=5)], False),
        ([Blocker(number=5, native=True)], False),
        ([Blocker(elsewhere="acme/lib#5")], True),
        ([Blocker(tag="blocked")], True),
        ([Blocker(words="an issue that the token may not see", native=True)], True),
    ],
)
def test_audit__a_wait_that_ends_by_itself_calls_nobody(
    blockers: list[Blocker], *, calls: bool
) -> None:
    text = audit(make_assessment(decision=flag(), blockers=tuple(blockers)))
    assert ("@alice: " in text) is calls


def test_audit__an_owner_who_is_not_known_is_not_mentioned() -> None:
    assert "@" not in outside_code(audit(make_assessment(decision=flag()), owner=""))


@pytest.mark.parametrize(("number", "asks"), [(3, True), (5, False)])
def test_audit__a_circle_is_named_and_the_owner_mentioned_on_its_lowest_number(
    number: int, *, asks: bool
) -> None:
    blockers = (Blocker(number=8 - number, words="Blocked by it"),)
    decision = replace(flag(), flag=NEEDS_OWNER if asks else BLOCKED)
    text = audit(make_assessment(
        issue=make_issue(number=number), blockers=blockers, decision=decision, circle=(3, 5)
    ))  # fmt: skip
    assert "t waits for itself in the end (\\#3 → \\#5 → \\#3), so none of these" in text
    assert ("@alice" in text) is asks


# Golden ------------------------------------------------------------------------------------------


WAITS_FOR = (
    Blocker(number=12, native=True),
    Blocker(number=13, words="blocked by #13 and @eve"),
    Blocker(elsewhere="acme/lib#5", words="needs acme/lib#5"),
    Blocker(elsewhere="acme/lib#6", native=True),
    Blocker(words="waiting for the `API` | to settle"),
    Blocker(words="an issue that the token may not see", native=True),
)
MANY = tuple(Blocker(number=number) for number in range(1, 13))
APPROVED_ONE = make_issue(title="x", body=VAGUE_BODY, labels=[APPROVED])
GOLDEN = {
    "dispatch-assign": make_plan(assessed(make_issue()), on="@claude"),
    "dispatch-label": make_plan(assessed(make_issue(labels=["research"])), on="kimi-ready"),
    "dispatch-urgent": make_plan(assessed(make_issue(title="[bug] x")), on="@claude"),
    "dispatch-approved": make_plan(assessed(APPROVED_ONE), on="@claude", off=(NEEDS_OWNER,)),
    "flag-blocked": make_plan(make_assessment(decision=flag(), blockers=WAITS_FOR), on=BLOCKED),
    "flag-many": make_plan(make_assessment(decision=flag(), blockers=MANY), on=BLOCKED),
    "flag-tag": make_plan(assessed(make_issue(labels=["blocked"])), on=BLOCKED),
    "flag-under-specified": make_plan(
        assessed(make_issue(title="[security] Leak", body=VAGUE_BODY)), on=NEEDS_OWNER
    ),
    "clear": make_plan(make_assessment(decision=skip()), off=(BLOCKED,)),
    "dispatch-next": make_plan(
        make_assessment(decision=dispatch(Rule.STALE, "claude had it", ("kimi",))),
        on="kimi-ready",
        off=("@claude",),
        had=("@claude",),
    ),
    "no-agent-left": make_plan(
        make_assessment(decision=flag(Rule.NO_AGENT_LEFT, "claude and kimi had it")),
        on=NEEDS_OWNER,
        off=("kimi-ready",),
        had=("@claude", "kimi-ready"),
    ),
    "hold": make_plan(
        make_assessment(decision=skip(Rule.TAKEN_BACK, "bob took claude off")), on=HOLD
    ),
    "approval": make_plan(
        make_assessment(decision=skip(Rule.APPROVED, f"bob took {BLOCKED} off")), on=APPROVED
    ),
}


@pytest.mark.parametrize("name", GOLDEN)
def test_audit__reads_as_it_should(name: str) -> None:
    check_golden(f"audit-{name}.md", audit(GOLDEN[name]))


# What a reader needs -----------------------------------------------------------------------------


def test_audit__a_flag_that_lacks_nothing_the_score_knows_shows_no_empty_list() -> None:
    policy = replace(DEFAULT_POLICY, ready_threshold=9)
    text = audit(assessed(make_issue(title="[feature] [p0] x"), policy), policy)
    assert "the text lacks:" not in text


def test_audit__names_the_label_of_an_agent() -> None:
    agent = Agent(name="lab", label="for `lab`")
    policy = replace(DEFAULT_POLICY, agents={"lab": agent}, routes=(Route(agents=("lab",)),))
    assert "take the label `` for `lab` `` off" in audit(assessed(make_issue(), policy), policy)


@pytest.mark.parametrize(
    "part",
    [
        "<summary>Score 8 of 9 · P1 · feature</summary>",
        "- `scope.path` +1 — line 3: `src/app.py:`\n",
        "- `scope.title` +1\n",
        "- `alignment.feature` +2 — `feature`\n",
    ],
)
def test_audit__shows_the_score_by_criterion_with_what_earned_it(part: str) -> None:
    assert part in audit(assessed(make_issue(body=READY_BODY)))


def test_audit__a_criterion_that_earned_nothing_says_what_would() -> None:
    text = audit(assessed(make_issue(body="It must return, should, expect `load()`.")))
    assert "- `scope.path` +0 — would earn more: name a file or a folder (src/" in text


def test_audit__names_every_flag_that_was_taken_off() -> None:
    text = audit(make_plan(make_assessment(decision=skip()), off=(NEEDS_OWNER, BLOCKED)))
    assert f"`{NEEDS_OWNER}` and `{BLOCKED}` taken off" in text
