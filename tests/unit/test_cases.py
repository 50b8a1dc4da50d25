"""One list of rules decides and explains."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.builders import READY_BODY, make_backlog, make_issue
from tests.unit.test_decide import BLUNT, ISSUES
from triage.model import Issue
from triage.policy import APPROVED, DEFAULT_POLICY, HOLD, Policy
from triage.rules.assessment import Blocker, Rule
from triage.rules.cases import OBJECTIONS, RULES, Answer, Verdict
from triage.rules.decide import Backlog, answers_of, assess

LABELLED = st.builds(
    lambda issue, label: replace(issue, labels=(*issue.labels, *make_issue(labels=label).labels)),
    ISSUES,
    st.lists(st.sampled_from([HOLD, "wontfix", "rfc"]), max_size=1),
)
BACKLOGS = st.builds(
    lambda writers, pulls: replace(
        make_backlog(5), writers=writers, pulls={1: (make_issue(number=9),)} if pulls else {}
    ),
    st.sampled_from([None, None, frozenset({"ann"})]),
    st.sampled_from([False, False, True]),
)
POLICIES = st.sampled_from([DEFAULT_POLICY, BLUNT, replace(DEFAULT_POLICY, routes=())])
NATIVE = st.sampled_from([(), (Blocker(number=5, native=True),)])


@given(LABELLED, BACKLOGS, POLICIES, NATIVE)
def test_answers__the_rule_that_stops_an_issue_decided(
    issue: Issue, backlog: Backlog, policy: Policy, native: tuple[Blocker, ...]
) -> None:
    found = assess(issue, backlog, policy, native)

    told = answers_of(found, backlog, policy)

    assert [answer.rule for answer in told] == list(RULES)
    (stop,) = [place for place, answer in enumerate(told) if answer.decision]
    assert told[stop] == Answer(found.decision.rule, Verdict.STOPPED, found.decision)
    assert {answer.verdict for answer in told[:stop]} <= {Verdict.PASSED, Verdict.APPROVED}
    assert {answer.verdict for answer in told[stop + 1 :]} <= {Verdict.NOT_REACHED}


@given(LABELLED, BACKLOGS, POLICIES)
def test_answers__what_is_approved_is_asked_no_objection(
    issue: Issue, backlog: Backlog, policy: Policy
) -> None:
    found = assess(issue, backlog, policy)
    told = answers_of(found, backlog, policy)
    unasked = {answer.rule for answer in told if answer.verdict is Verdict.APPROVED}
    assert unasked <= set(OBJECTIONS)
    assert not unasked or issue.has(APPROVED)


@pytest.mark.parametrize(
    ("labels", "rule"),
    [
        ([HOLD, "wontfix"], Rule.HOLD),
        (["wontfix", "rfc"], Rule.IGNORED),
        (["rfc"], Rule.PHILOSOPHY),
        (["kimi-ready", "bug"], Rule.ASSIGNED),
        (["blocked", "bug"], Rule.BLOCKED),
        (["bug"], Rule.ROUTED),
    ],
)
def test_answers__in_the_order_of_the_design(labels: list[str], rule: Rule) -> None:
    issue = make_issue(title="Load", body=READY_BODY, labels=labels)
    found = assess(issue, make_backlog(), DEFAULT_POLICY)
    told = answers_of(found, make_backlog(), DEFAULT_POLICY)
    assert [a.rule for a in told if a.verdict is Verdict.STOPPED] == [rule]
