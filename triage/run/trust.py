"""Asks who may start agents, where the answer makes a difference (design §3.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from triage.model import Issue
from triage.policy import APPROVED, Trust
from triage.rules.assessment import Action, Assessment, Rule
from triage.rules.decide import Backlog, assess_all
from triage.run.context import Context


def assess_trusted(
    context: Context, issues: Sequence[Issue], backlog: Backlog
) -> tuple[list[Assessment], Backlog]:
    """What the listing says of each issue, and the backlog as far as it was needed for that.

    Raises:
        GiteaError: when the server cannot be asked.
    """
    assessed, found = assess_all(issues, backlog, context.policy)
    known = _known(context)
    if not any(_needs_trust(assessment, found, known) for assessment in assessed):
        return assessed, found
    if (asked := with_writers(context, backlog)) is backlog:
        return assessed, found
    return assess_all(issues, asked, context.policy)


def with_writers(context: Context, backlog: Backlog) -> Backlog:
    """The backlog with whose texts may start an agent, where strangers count for less.

    Raises:
        GiteaError: when the server cannot be asked.
    """
    trust = context.policy.trust
    if trust is Trust.ANYONE or not context.ours:  # offline everybody is trusted
        return backlog
    if trust is Trust.AUTO and context.reader.private():
        return backlog
    writers = _known(context) | (context.reader.assignable() or frozenset())
    return replace(backlog, writers=writers)


def _known(context: Context) -> frozenset[str]:
    """Who may write here for certain: we, and the owner."""
    return context.ours | {context.repository.partition("/")[0].casefold()}


def _needs_trust(assessment: Assessment, backlog: Backlog, known: frozenset[str]) -> bool:
    """Whether what would be done depends on somebody of whom it is not known who they are."""
    issue = assessment.issue
    if assessment.decision.rule is Rule.IN_PROGRESS:
        return any(pull.author.casefold() not in known for pull in backlog.pulls[issue.number])
    acts = assessment.decision.action is not Action.SKIP and not issue.has(APPROVED)
    return acts and issue.author.casefold() not in known
