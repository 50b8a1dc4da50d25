"""What runs that died may have left behind, as far as a listing tells (no I/O)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from triage.deciding.decision import Action
from triage.deciding.settle import delivered
from triage.markers import Deed, Entry, parse_entry
from triage.model import Comment, Issue
from triage.policy import NEEDS_OWNER, Policy


def in_hands(issues: Iterable[Issue], policy: Policy, since: datetime) -> dict[int, int]:
    """How many comments the issues have that changed since then and are with an agent or the owner.

    A run that loses a race and dies leaves its audit comment there: one that nobody has counted.
    """
    return {
        issue.number: issue.comments
        for issue in issues
        if issue.updated_at >= since and (issue.has_label(NEEDS_OWNER) or _has_agent(issue, policy))
    }


def _has_agent(issue: Issue, policy: Policy) -> bool:
    return any(delivered(issue, agent) for agent in policy.agents.values())


def unnoted_deeds(
    found: Mapping[int, Comment], issues: Iterable[Issue], policy: Policy, date: str
) -> tuple[Deed, ...]:
    """What was announced that day in audit comments, by issue number, and has been done since.

    A run that died before it summed up noted nothing of it.
    """
    of_the_day = {number: c for number, c in found.items() if f"{c.edited_at:%Y-%m-%d}" == date}
    said = {number: parse_entry(comment.body) for number, comment in of_the_day.items()}
    return tuple(
        Deed(
            at=f"{of_the_day[issue.number].edited_at:%H:%M}",
            number=issue.number,
            action=entry.action,
            agent=entry.agent,
        )
        for issue in issues
        if (entry := said.get(issue.number)) and _is_done(entry, issue, policy)
    )


def _is_done(entry: Entry, issue: Issue, policy: Policy) -> bool:
    if entry.action == Action.FLAG:
        return issue.has_label(NEEDS_OWNER)
    agent = policy.agents.get(entry.agent)
    return entry.action == Action.DISPATCH and agent is not None and delivered(issue, agent)
