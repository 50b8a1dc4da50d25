"""What runs that died may have left behind, as far as a listing tells (no I/O)."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from triage.deciding.decision import Action
from triage.deciding.settle import delivered
from triage.markers import Day, Deed, Entry, Hands, parse_entry
from triage.model import Comment, Issue, Label
from triage.planning.operations import AddLabel, Assign, PostComment, RemoveLabel
from triage.planning.steps import Steps
from triage.policy import NEEDS_OWNER, Policy

OWNER = "owner"
MOST = 1000
"""So many issues are remembered; the others cost a look when they change."""

HOT = range(4)
"""For so many hours from the begin of a look what was written is new: a loser may still come."""


def in_hands(issues: Iterable[Issue], policy: Policy) -> dict[int, Hands]:
    """Who has the issues that an agent or the owner has, by number.

    A run that dies leaves a comment that nobody has counted, or an issue in hands that nobody
    knows of. Where there is no comment, no run has been.
    """
    found = {
        issue.number: Hands(issue.comments, who)
        for issue in issues
        if issue.comments > 0 and (who := _holders(issue, policy))
    }
    return dict(sorted(found.items())[-MOST:])


def _holders(issue: Issue, policy: Policy) -> str:
    agents = [name for name, agent in policy.agents.items() if delivered(issue, agent)]
    return " ".join([*agents, *([OWNER] if issue.has_label(NEEDS_OWNER) else [])])


def stamped(
    hands: Mapping[int, Hands], acted: Container[int], known: Day, since: datetime
) -> dict[int, Hands]:
    """The same with the hour in which something was written, as long as that is new.

    `since` is the moment from which on other runs may be at work (server's clock).
    """
    old = {n: each.hour for n, each in known.hands.items() if each.hour in _hours(since)}
    now = f"{since:%H}"
    return {
        number: each._replace(hour=now if number in acted else old.get(number, ""))
        for number, each in hands.items()
    }


def _hours(since: datetime) -> set[str]:
    return {f"{since + timedelta(hours=passed):%H}" for passed in HOT}


def afterwards(steps: Steps) -> Issue:
    """The issue as it is after its steps."""
    issue = steps.settled.assessment.issue
    posted = isinstance(steps.say, PostComment)
    issue = replace(issue, comments=issue.comments + posted - len(steps.tidy))
    match steps.write:
        case None:
            return issue
        case Assign():
            return replace(issue, assignees=(*issue.assignees, steps.write.login))
        case AddLabel():
            return replace(issue, labels=(*issue.labels, Label(0, steps.write.name)))
        case RemoveLabel():
            gone = steps.write.label_id
            return replace(issue, labels=tuple(each for each in issue.labels if each.id != gone))
        case _:
            assert_never(steps.write)


def is_suspicious(
    hands: Mapping[int, Hands], known: Day, issues: Iterable[Issue], since: datetime
) -> bool:
    """Whether an issue has come into other hands, or got a comment soon after we wrote on it.

    Args:
        hands: in whose hands the issues are.
        known: the ledger, with whose hands they were in when doubles were last looked for.
        issues: the listing; what has not changed since then needs no look.
        since: how far back a look would go.
    """
    hours = _hours(since)
    return any(
        _differs(hands[issue.number], known.hands.get(issue.number), hours)
        for issue in issues
        if issue.number in hands and issue.updated_at >= since
    )


def _differs(now: Hands, known: Hands | None, hours: Container[str]) -> bool:
    if known is None or now.who != known.who:
        return True
    return known.hour in hours and now.comments != known.comments


def recent_deeds(
    found: Mapping[int, Comment], issues: Sequence[Issue], policy: Policy, since: datetime
) -> list[tuple[datetime, Deed]]:
    """What was announced since then in audit comments, by issue number, and has been done.

    A run that died before it summed up noted nothing of it. With each is when it was announced,
    oldest first.
    """
    done = [
        (at, Deed(at=f"{at:%H:%M}", number=issue.number, action=entry.action, agent=entry.agent))
        for issue in issues
        if (comment := found.get(issue.number))
        and (entry := parse_entry(comment.body))
        and (at := _announced_at(comment, entry)) >= since
        and _is_done(entry, issue, policy)
    ]
    return sorted(done, key=lambda each: each[0])


def _announced_at(comment: Comment, entry: Entry) -> datetime:
    """Humans may edit our comments, too: only a later attempt of ours is told by the edit."""
    return comment.at if entry.attempt == 1 else comment.edited_at


def _is_done(entry: Entry, issue: Issue, policy: Policy) -> bool:
    if entry.action == Action.FLAG:
        return issue.has_label(NEEDS_OWNER)
    agent = policy.agents.get(entry.agent)
    return entry.action == Action.DISPATCH and agent is not None and delivered(issue, agent)
