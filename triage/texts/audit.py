"""The audit comment: what was done and when, why, and how to override it (design §5; no I/O)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from triage.policy import APPROVED, BLOCKED, HOLD, NEEDS_OWNER, Policy
from triage.rules.assessment import Action, Assessment, Blocker, Rule
from triage.rules.circles import name_circle
from triage.rules.score import Criterion, checks_of, criteria_of, hints_of
from triage.state.markers import WRITTEN, Entry, render_entry
from triage.state.reconcile import Plan
from triage.texts.escape import code, folded, reference

MOST_BLOCKERS = 10

_HOLD_HINT = f"Label `{HOLD}` keeps the tool away from this issue."


def render_audit(plan: Plan, entry: Entry, policy: Policy, *, owner: str, tool: str) -> str:
    """The whole comment: what was done and when, so that it stays true whatever comes after.

    Args:
        plan: what is announced.
        entry: the same for the marker, with the time.
        policy: the policy in force.
        owner: the login to mention where a human has to act; "" mentions nobody.
        tool: the tool and its version.
    """
    title, *paragraphs = _what(plan, policy, owner)
    at = datetime.strptime(entry.at, WRITTEN).replace(tzinfo=UTC)
    return "\n\n".join([
        f"**{at.day} {at:%b %Y %H:%M} UTC: {title}**",
        *paragraphs,
        _score(plan.assessment, policy),
        f"<sub>{tool}, policy {policy.digest}</sub>",
        render_entry(entry),
    ])  # fmt: skip


def _what(plan: Plan, policy: Policy, owner: str) -> list[str]:
    """What was done, in a few words, and the paragraphs about it."""
    decision = plan.assessment.decision
    if decision.action is Action.DISPATCH:
        return _dispatch(plan, policy)
    if decision.rule is Rule.TAKEN_BACK:
        return _hold(decision.reason)
    if decision.rule is Rule.APPROVED:
        return _approval(decision.reason)
    if decision.rule is Rule.NO_AGENT_LEFT:
        return _no_agent_left(plan, policy, owner)
    if decision.action is Action.FLAG:
        return _flag(plan.assessment, policy, owner)
    return _clear(plan)


def _dispatch(plan: Plan, policy: Policy) -> list[str]:
    assessment = plan.assessment
    agent = policy.agents[assessment.decision.agent]
    urgent = " — urgent" if assessment.urgent else ""
    if agent.assign:
        undo = f"un-assign {code(agent.assign)}"
    else:
        undo = f"take the label {code(agent.label)} off"
    why = f"its score is {_of(assessment, policy)}, and nothing that it waits for is open"
    if assessment.issue.has(APPROVED):
        why = f"it has the label `{APPROVED}`"
    if names := _tried(plan, policy):
        why += f"; {names} had it before, and nothing moved"
    return [
        f"given to {code(agent.name)}{urgent}",
        f"Why: {why}.",
        f"To override: {undo}, and the tool puts `{HOLD}` on and keeps away; or assign it to"
        f" somebody, and it is theirs.",
    ]


def _tried(plan: Plan, policy: Policy) -> str:
    """The agents that had the issue and did nothing."""
    had = {thing.casefold() for thing in plan.had}
    names = [a.name for a in policy.agents.values() if a.thing.casefold() in had]
    return " and ".join(map(code, names))


def _no_agent_left(plan: Plan, policy: Policy, owner: str) -> list[str]:
    call = f"@{owner}: who now? " if owner else "Who now? "
    return [
        f"needs the owner — no agent is left (`{NEEDS_OWNER}`)",
        f"{call}{_tried(plan, policy)} had it, and nothing moved.",
        f"Assign somebody; or take `{NEEDS_OWNER}` off, and they get it once more. {_HOLD_HINT}",
    ]


def _hold(reason: str) -> list[str]:
    return [
        f"put on hold (`{HOLD}`)",
        f"Why: {code(reason)}. What a human decides stands.",
        f"To go on: take `{HOLD}` off, and the tool decides anew, or assign somebody yourself.",
    ]


def _approval(reason: str) -> list[str]:
    return [
        f"goes on as it is (`{APPROVED}`)",
        f"Why: {code(reason)}. What a human decides stands.",
        f"To override: take `{APPROVED}` off, and the rules are asked again. {_HOLD_HINT}",
    ]


def _clear(plan: Plan) -> list[str]:
    flags = " and ".join(f"`{flag}`" for flag in plan.off)
    decision = plan.assessment.decision
    queued = f" It is ready, but {code(decision.reason)}." if decision.is_queued else ""
    return [f"{flags} taken off", f"Why: the reason for it is gone.{queued}", _HOLD_HINT]


def _flag(assessment: Assessment, policy: Policy, owner: str) -> list[str]:
    flag = assessment.decision.flag
    call = f"@{owner}: " if owner and assessment.needs_a_person else ""
    under = assessment.decision.rule is Rule.UNDERSPECIFIED
    what = "needs the owner" if flag == NEEDS_OWNER else "waits for other work"
    title = f"{what} — P0, but under-specified" if under else what
    why = _what_is_missing(assessment, policy) if under else _what_blocks(assessment)
    why = f"{call}{why}" if call else why[:1].upper() + why[1:]
    remedy = "the text says it" if under else "that is done"
    if flag == BLOCKED and assessment.needs_a_person:
        remedy = "neither text nor tag says so any more"
    return [
        f"{title} (`{flag}`)",
        why,
        f"When {remedy}, the label goes away by itself. To let it go on as it is,"
        f" take `{flag}` off. {_HOLD_HINT}",
    ]


def _what_is_missing(assessment: Assessment, policy: Policy) -> str:
    needed = (
        f"it is urgent, but its score is {_of(assessment, policy)}: an agent would have to guess"
    )
    hints = hints_of(checks_of(assessment.issue, assessment.tags, policy), policy)
    return "\n".join([f"{needed}. What would help:", "", *_list(hints)])


def _list(lines: Iterable[str]) -> list[str]:
    return [f"- {line}" for line in lines]


def _what_blocks(assessment: Assessment) -> str:
    blockers, circle = assessment.blockers, assessment.circle
    more = len(blockers) - MOST_BLOCKERS
    lines = ["it waits for other work:", ""]
    if assessment.needs_a_person:
        lines = ["is this over? It waits for:", ""]
    if circle:
        round_ = name_circle(circle, reference)
        lines = [f"it waits for itself in the end ({round_}), so none of these can begin:", ""]
    lines += _list(map(_name, blockers[:MOST_BLOCKERS]))
    return "\n".join(lines + ([f"- and {more} more"] if more > 0 else []))


def _name(blocker: Blocker) -> str:
    kind = " (dependency)" if blocker.native else ""
    if blocker.tag:
        return f"the tag {code(blocker.tag)}"
    words = f": {code(blocker.words)}" if blocker.words else ""
    if blocker.number:
        return f"{reference(blocker.number)}{kind}{words}"
    if blocker.elsewhere:
        return f"{code(blocker.elsewhere)}{kind}{words}"
    return f"{code(blocker.words)}{kind}"


def _of(assessment: Assessment, policy: Policy) -> str:
    return f"{assessment.score.total} where {policy.ready_threshold} is needed"


def _score(assessment: Assessment, policy: Policy) -> str:
    """The score by its criteria, each with the words that earned it, or what would."""
    criteria = criteria_of(assessment.issue, assessment.tags, policy)
    title = f"Score {assessment.score.total} of 9 · {assessment.tier} · {assessment.type}"
    return folded(title, "\n".join(_list(map(_criterion, criteria))))


def _criterion(criterion: Criterion) -> str:
    where = f"line {criterion.line}: " if criterion.line else ""
    words = where + code(criterion.evidence) if criterion.evidence else ""
    hint = f"would earn more: {criterion.hint}" if criterion.hint else ""
    told = "; ".join(filter(None, [words, hint]))
    return " — ".join(filter(None, [f"`{criterion.code}` {criterion.points:+d}", told]))
