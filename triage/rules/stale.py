"""Agents that do nothing: which issues they have had for too long (design §6; no I/O)."""

from __future__ import annotations

from datetime import datetime, timedelta

from triage.model import Issue
from triage.policy import Agent, Policy


def agent_on(issue: Issue, policy: Policy) -> Agent | None:
    """The one agent that an issue is with; None where others have it, too."""
    having = [agent for agent in policy.agents.values() if issue.has(agent.thing)]
    things = {agent.thing.casefold() for agent in having}
    people = {f"@{who}".casefold() for who in issue.assignees}
    return having[0] if len(things) == 1 and people <= things else None


def stale_agent(issue: Issue, policy: Policy, now: datetime | None) -> Agent | None:
    """The agent on whose issue nothing has moved for longer than it may; None offline.

    Gitea moves `updated_at` with whatever happens on an issue, the dispatch itself included.
    """
    agent = agent_on(issue, policy)
    if agent is None or now is None or not agent.stale_after:
        return None
    idle = now - issue.updated_at
    return agent if idle > timedelta(seconds=agent.stale_after) else None


def in_words(seconds: int) -> str:
    """A time as people say it: "3 days", "90 minutes"."""
    for unit, name in ((86_400, "day"), (3600, "hour"), (60, "minute")):
        if seconds % unit == 0:
            count = seconds // unit
            return f"{count} {name}{'s' if count > 1 else ''}"
    return f"{seconds} seconds"
