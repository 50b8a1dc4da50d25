"""The audit comment: what was decided, why, and how to override it (design §5; no I/O)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from triage.deciding.decision import Action, Assessment, Blocker, Rule
from triage.deciding.rules import name_circle
from triage.deciding.settle import CLEAR, OVERRIDE
from triage.markers import Entry, render_entry
from triage.policy import HOLD, NEEDS_OWNER, Agent, Policy
from triage.texts.escape import code, reference

MOST_BLOCKERS = 10

_HOLD_HINT = f"Label `{HOLD}` keeps the tool away from this issue for good."


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What signs a text: the time (`YYYY-MM-DD HH:MM`, UTC), the tool and who to mention.

    `owner` is the login to mention on a flag; "" mentions nobody.
    """

    when: str
    tool: str
    owner: str = ""


def render_audit(assessment: Assessment, entry: Entry, policy: Policy, stamp: Stamp) -> str:
    """The whole comment for an entry that announces a dispatch, a flag or its clearing."""
    if entry.action == Action.DISPATCH:
        paragraphs = _dispatch(assessment, policy.agents[entry.agent])
    elif entry.action == CLEAR:
        paragraphs = _clear()
    elif entry.action == OVERRIDE:
        paragraphs = _override(entry)
    else:
        paragraphs = _flag(assessment, policy, stamp.owner)
    foot = _foot(assessment, entry, stamp)
    return "\n\n".join([*paragraphs, foot, render_entry(entry)])


def _dispatch(assessment: Assessment, agent: Agent) -> list[str]:
    urgent = " — urgent" if assessment.urgent else ""
    if agent.assign:
        undo = f"un-assign {code(agent.assign)}"
    else:
        undo = f"take the label {code(agent.label)} off"
    return [
        f"**Triage: dispatched to {code(agent.name)}{urgent}**",
        f"Why: {_dispatch_reason(assessment)}.",
        f"To override: {undo}. It is then left alone until its title, text, labels or blockers"
        f" change. {_HOLD_HINT}",
    ]


def _dispatch_reason(assessment: Assessment) -> str:
    """Our own words only: a reason may quote text from the issue."""
    if not assessment.ready or assessment.blockers:
        return f"the label `{NEEDS_OWNER}` was taken off, so it goes on as it is"
    return "it is ready and nothing that it waits for is open"


def _override(entry: Entry) -> list[str]:
    return [
        f"**Triage: taken back from {code(entry.agent)}**",
        "A human decided, so it is left alone until its title, text, labels or blockers change."
        f" To hand it back, assign or label it yourself. {_HOLD_HINT}",
    ]


def _clear() -> list[str]:
    return [
        "**Triage: no longer waits for the owner**",
        f"The reason for the flag is gone, so `{NEEDS_OWNER}` is taken off."
        " The next cycle decides anew.",
        _HOLD_HINT,
    ]


def _flag(assessment: Assessment, policy: Policy, owner: str) -> list[str]:
    # One mention, on the lowest number, is enough for all issues of a circle.
    asks = not assessment.circle or assessment.circle[0] == assessment.number
    call = f"@{owner}: " if owner and asks else ""
    under = assessment.decision.rule is Rule.UNDERSPECIFIED
    title = "P0, but under-specified" if under else "blocked"
    why = _what_is_missing(assessment, policy) if under else _what_blocks(assessment)
    remedy = (
        "When the text says it, the flag goes away by itself."
        if under
        else "When that is done, the flag goes away by itself."
    )
    return [
        f"**Triage: needs the owner — {title}**",
        f"{call}{why}",
        f"{remedy} To let it go on as it is, take the label `{NEEDS_OWNER}` off"
        f" (an open dependency is waited for all the same). {_HOLD_HINT}",
    ]


def _what_is_missing(assessment: Assessment, policy: Policy) -> str:
    needed = (
        f"it is urgent, but its score is {assessment.score.total} and"
        f" {policy.ready_threshold} is needed. An agent would have to guess"
    )
    if not assessment.score.missing:
        return f"{needed}."
    return "\n".join([f"{needed}; the text lacks:", "", *_list(assessment.score.missing)])


def _list(lines: Iterable[str]) -> list[str]:
    return [f"- {line}" for line in lines]


def _what_blocks(assessment: Assessment) -> str:
    blockers, circle = assessment.blockers, assessment.circle
    more = len(blockers) - MOST_BLOCKERS
    lines = ["it waits for other work:", ""]
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


def _foot(assessment: Assessment, entry: Entry, stamp: Stamp) -> str:
    score = assessment.score
    again = f" · attempt {entry.attempt}" if entry.attempt > 1 else ""
    return (
        f"<sub>{assessment.tier} · {assessment.type} · score {score.total} of 9"
        f" (scope {score.scope}, acceptance {score.acceptance}, alignment {score.alignment})"
        f" · {stamp.tool}, policy {entry.policy} · {stamp.when} UTC{again}</sub>"
    )
