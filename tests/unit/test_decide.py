from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.unit.builders import (
    READY_BODY,
    VAGUE_BODY,
    assessed,
    make_backlog,
    make_issue,
)
from tests.unit.test_score import LABELS, TEXTS, TITLES, blunt_score, blunt_tags
from triage.model import Issue
from triage.policy import (
    APPROVED,
    BLOCKED,
    CLAUDE,
    DEFAULT_POLICY,
    KIMI,
    NEEDS_OWNER,
    BlockedText,
    Policy,
    Route,
)
from triage.rules.assessment import (
    Action,
    Assessment,
    Blocker,
    Rule,
    distinct,
    name_blockers,
)
from triage.rules.decide import assess
from triage.rules.tiers import Tier, Type

BLUNT = replace(
    DEFAULT_POLICY,
    blocked_text=BlockedText.ANY_MENTION,
    agents={"claude": replace(CLAUDE, max_open=0), "kimi": replace(KIMI, max_open=0)},
)
OFF = replace(DEFAULT_POLICY, blocked_text=BlockedText.OFF)


def blunt_decision(issue: Issue) -> tuple[str, str]:
    """Design §3, "Decision, first match wins", with the blunt rule for blocked."""
    labels = [label.name for label in issue.labels]
    tags = blunt_tags(issue.title, labels)
    score = sum(blunt_score(issue.title, issue.body, labels))
    bug = tags & {"bug", "broken", "crash", "error", "fix", "regression", "hotfix"}
    research = tags & {"research", "kimi-ready", "investigation", "spike"}
    work = {"feature", "feat", "enhancement", "capability", "timmy-capability"}
    work |= {"refactor", "cleanup", "tech-debt", "optimization", "perf"}
    meta = tags & {"philosophy", "soul-gap", "discussion", "question", "rfc"}
    if meta and not bug and not research and not tags & work:
        return "skip", ""
    names = {label.casefold() for label in labels}
    if issue.assignees or "kimi-ready" in names:
        return "skip", ""
    agent = "kimi" if research else "claude"
    if "triage/approved" in names:
        return "dispatch", agent
    if score < 5:
        urgent = tags & {"security", "data-loss", "blocking", "p0", "critical"}
        return ("flag" if urgent else "skip"), ""
    said = re.search(
        r"\b(blocked|blocks|blocking)\b", f"{issue.title}\n{issue.body}", re.IGNORECASE
    )
    if said or tags & {"blocked", "status/blocked"}:
        return "flag", ""
    return "dispatch", agent


ISSUES = st.builds(
    make_issue,
    title=st.tuples(
        st.sampled_from(["", "[p0] ", "[Bug]", "[spike] ", "[blocked]", "[Blocking] "]), TITLES
    ).map("".join),
    body=st.tuples(
        st.sampled_from(["", READY_BODY, READY_BODY]),
        st.sampled_from(["", "This blocks it. ", "unblocked", "BLOCKED by x"]),
        TEXTS,
    ).map("".join),
    labels=st.tuples(
        LABELS,
        st.lists(
            st.sampled_from(
                ["blocked", "Status/Blocked", "security", "Kimi-Ready", "research", APPROVED]
            ),
            max_size=2,
        ),
    ).map(lambda pair: [*pair[0], *pair[1]]),
    assignees=st.sampled_from([(), (), (), ("bob",)]),
)


@settings(max_examples=500)
@given(ISSUES)
@example(make_issue(labels=["rfc", "feature"]))
@example(make_issue(labels=["blocking"]))
def test_assess__is_the_first_match_of_the_design(issue: Issue) -> None:
    found = assessed(issue, BLUNT).decision
    assert blunt_decision(issue) == (found.action, found.agent)


@given(ISSUES)
def test_assess__only_a_dispatch_has_an_agent(issue: Issue) -> None:
    decision = assessed(issue, BLUNT).decision
    assert (decision.action is Action.DISPATCH) == bool(decision.agent)


@given(ISSUES)
def test_assess__only_a_flag_has_a_flag_and_it_is_one_of_ours(issue: Issue) -> None:
    decision = assessed(issue, BLUNT).decision
    assert decision.flag in ({BLOCKED, NEEDS_OWNER} if decision.action is Action.FLAG else {""})


@given(ISSUES)
def test_assess__every_decision_has_a_reason(issue: Issue) -> None:
    assert assessed(issue, BLUNT).decision.reason


@given(ISSUES)
def test_assess__nothing_is_dispatched_while_a_dependency_is_open(issue: Issue) -> None:
    decision = assessed(issue, OFF, 5).decision
    assert decision.action is not Action.DISPATCH or issue.has(APPROVED)


def test_assess__tells_type_tier_urgency_and_readiness() -> None:
    found = assessed(make_issue(title="[bug] x"))
    assert (found.type, found.tier, found.urgent, found.ready) == (Type.BUG, Tier.P0, True, True)


def rule_of(issue: Issue, policy: Policy = DEFAULT_POLICY) -> Rule:
    return assessed(issue, policy).decision.rule


def test_hold__comes_before_everything() -> None:
    assert rule_of(make_issue(labels=["Triage/Hold", "rfc"], assignees=("a",))) is Rule.HOLD


def test_philosophy__comes_before_assigned() -> None:
    assert rule_of(make_issue(title="[rfc] x", assignees=("a",))) is Rule.PHILOSOPHY


def test_assigned__names_them() -> None:
    found = assessed(make_issue(assignees=("ann", "bob"))).decision
    assert (found.rule, found.reason) == (Rule.ASSIGNED, "assigned to ann, bob")


def test_assigned__by_the_label_of_an_agent() -> None:
    found = assessed(make_issue(labels=["Kimi-Ready"], assignees=("ann",))).decision
    assert (found.rule, found.reason) == (Rule.ASSIGNED, "assigned to ann, kimi")


def test_assigned__not_by_a_title_that_names_the_label() -> None:
    found = assessed(make_issue(title="[kimi-ready] x")).decision
    assert (found.rule, found.agent) == (Rule.ROUTED, "kimi")


def test_assigned__not_by_a_label_that_is_called_like_a_login() -> None:
    assert rule_of(make_issue(labels=["claude"])) is Rule.ROUTED


@pytest.mark.parametrize(
    "changed",
    [
        {"body": VAGUE_BODY},
        {"title": "[p0] x", "body": VAGUE_BODY},
        {"labels": ["blocked"]},
        {"body": f"{READY_BODY}\nBlocked by acme/lib#5"},
    ],
)
def test_approved__the_rules_that_object_are_not_asked(changed: dict[str, Any]) -> None:
    labels = [*changed.get("labels", []), APPROVED.title()]
    decision = assessed(make_issue(**{**changed, "labels": labels}), DEFAULT_POLICY, 7).decision
    assert (decision.action, decision.rule) == (Action.DISPATCH, Rule.ROUTED)


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({"labels": ["triage/hold", APPROVED]}, Rule.HOLD),
        ({"title": "[rfc] x", "labels": [APPROVED]}, Rule.PHILOSOPHY),
        ({"assignees": ("ann",), "labels": [APPROVED]}, Rule.ASSIGNED),
        ({"labels": [APPROVED, "kimi-ready"]}, Rule.ASSIGNED),
    ],
)
def test_approved__the_other_rules_are(changed: dict[str, Any], rule: Rule) -> None:
    assert rule_of(make_issue(**changed)) is rule


def test_urgent_tag__not_ready_is_flagged() -> None:
    found = assessed(make_issue(title="[p0] x", body=VAGUE_BODY)).decision
    assert (found.rule, found.flag) == (Rule.UNDERSPECIFIED, NEEDS_OWNER)


def test_bug__not_ready_is_skipped() -> None:
    issue = make_issue(title="[bug] x", body=VAGUE_BODY)
    assert rule_of(issue) is Rule.NOT_READY


def test_not_ready__says_what_is_missing() -> None:
    reason = assessed(make_issue(title="x", body=VAGUE_BODY)).decision.reason
    assert reason.startswith("not ready: score 1 of 5; what would help: ")


def test_not_ready__a_threshold_out_of_reach_misses_nothing() -> None:
    reason = assessed(make_issue(), replace(DEFAULT_POLICY, ready_threshold=9)).decision.reason
    assert reason == "not ready: score 8 of 9"


def test_urgent__a_dispatch_says_so() -> None:
    assert assessed(make_issue(title="[bug] x")).decision.reason == "urgent and ready"


def test_research__goes_to_its_agent_and_says_why() -> None:
    found = assessed(make_issue(labels=["research", "spike"])).decision
    assert (found.agent, found.reason) == ("kimi", "ready, tagged research")


def test_route__nobody_takes_it() -> None:
    policy = replace(DEFAULT_POLICY, routes=(Route(agents=("kimi",), tags=frozenset({"lab"})),))
    found = assessed(make_issue(), policy).decision
    assert (found.action, found.rule) == (Action.SKIP, Rule.NO_ROUTE)


# Blocked -----------------------------------------------------------------------------------------


def blockers_of(issue: Issue, policy: Policy = DEFAULT_POLICY, *open_: int) -> tuple[Blocker, ...]:
    return assess(issue, make_backlog(*open_), policy).blockers


@pytest.mark.parametrize("label", ["blocked", "Blocked", "Status/Blocked", "status: blocked"])
def test_blocked__by_a_label(label: str) -> None:
    assert len(blockers_of(make_issue(labels=[label]), OFF)) == 1


@pytest.mark.parametrize("title", ["[blocked] x", "[Status/Blocked] x"])
def test_blocked__by_a_tag(title: str) -> None:
    assert len(blockers_of(make_issue(title=title), OFF)) == 1


@pytest.mark.parametrize("label", ["blocking", "blocker", "not blocked"])
def test_blocked__not_by_these_labels(label: str) -> None:
    assert blockers_of(make_issue(labels=[label]), OFF) == ()


def test_blocked__off_reads_no_text() -> None:
    assert blockers_of(make_issue(body="Blocked by #5"), OFF, 5) == ()


def test_blocked__by_an_open_issue() -> None:
    (found,) = blockers_of(make_issue(body="Blocked by #5"), DEFAULT_POLICY, 5)
    assert (found.number, found.native) == (5, False)


def test_blocked__not_by_a_closed_issue() -> None:
    assert blockers_of(make_issue(body="Blocked by #5")) == ()


def test_blocked__not_by_itself() -> None:
    assert blockers_of(make_issue(body="Blocked by #1")) == ()


def test_blocked__by_an_issue_elsewhere() -> None:
    (found,) = blockers_of(make_issue(body="Blocked by acme/lib#5"))
    assert found.elsewhere == "acme/lib#5"


def test_blocked__not_by_words_that_name_nothing() -> None:
    assert blockers_of(make_issue(body="This is blocked by the new parser landing first.")) == ()


def test_blocked__by_any_mention_where_the_policy_says_so() -> None:
    (found,) = blockers_of(make_issue(body="Requests are blocked by CORS."), BLUNT)
    assert found.words == "blocked"


def test_blocked__the_reason_names_the_blockers() -> None:
    issue = make_issue(body=f"{READY_BODY}\nBlocked by #5")
    found = assess(issue, make_backlog(5), DEFAULT_POLICY)
    assert (found.decision.reason, found.decision.flag) == ("blocked by #5", BLOCKED)


def test_blocked__a_dependency_named_in_the_text_counts_once() -> None:
    issue = make_issue(body="Blocked by #5")
    native = (Blocker(number=5, native=True),)
    found: Assessment = assess(issue, make_backlog(5), DEFAULT_POLICY, native)
    assert native == found.blockers


def test_distinct__keeps_the_first_in_reading_order() -> None:
    two, one, again = Blocker(number=2), Blocker(number=1), Blocker(number=2, words="x")
    assert (two, one) == distinct((two, one, again))


def test_name_blockers__a_few_and_how_many_more() -> None:
    blockers = (Blocker(number=1), Blocker(elsewhere="a/b#2"), Blocker(words="the API"))
    assert name_blockers(blockers, 2) == "#1, a/b#2, 1 more"


@pytest.mark.parametrize(
    ("blocker", "key"),
    [
        (Blocker(number=3, words="x"), 3),
        (Blocker(elsewhere="a/b#2", words="x"), "a/b#2"),
        (Blocker(words="x"), "x"),
    ],
)
def test_blocker__its_key_is_what_reports_call_it(blocker: Blocker, key: int | str) -> None:
    assert key == blocker.key


def test_blocker__words_are_quoted() -> None:
    assert str(Blocker(words="the API")) == "“the API”"
