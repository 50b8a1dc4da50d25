"""What another policy would decide otherwise, by the rules alone; writes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from triage.model import Issue
from triage.policy import Policy
from triage.rules.assessment import Action, Assessment, Blocker
from triage.rules.decide import Backlog, assess, assess_all
from triage.rules.order import in_order
from triage.run.act import open_dependencies
from triage.run.context import Context
from triage.run.cycle import backlog_of
from triage.run.trust import with_writers
from triage.texts.comparison import Comparison, Ruled


def compare(
    context: Context, listed: Sequence[Issue], old: tuple[Policy, str], new: tuple[Policy, str]
) -> Comparison:
    """The issues of what was listed whole that change, in the order of work of the new policy.

    Raises:
        GiteaError: when the server cannot be asked.
    """
    before, was = _assessed(context, listed, old[0])
    after, now = _assessed(context, listed, new[0])
    pairs = [(Ruled(was[a.number], old[0]), Ruled(a, new[0])) for a in in_order(now.values())]
    changed = [pair for pair in pairs if pair[0].key != pair[1].key]
    # A dependency that Gitea knows of holds an issue back whatever a policy says.
    asked = context.side_by_side(lambda pair: _native(context, pair), changed)
    asked_again = (
        (_again(one, before, native), _again(other, after, native))
        for (one, other), native in zip(changed, asked, strict=True)
    )
    return Comparison(
        repository=context.repository,
        names=(old[1], new[1]),
        digests=(old[0].digest, new[0].digest),
        total=len(now),
        changed=tuple(pair for pair in asked_again if pair[0].key != pair[1].key),
    )


def _assessed(
    context: Context, listed: Sequence[Issue], policy: Policy
) -> tuple[Backlog, dict[int, Assessment]]:
    """What one policy says of each issue, and the backlog by which it does."""
    issues, backlog = backlog_of(context, listed)
    trusting = with_writers(replace(context, policy=policy), backlog)
    assessed, backlog = assess_all(issues, trusting, policy)
    return backlog, {assessment.number: assessment for assessment in assessed}


def _native(context: Context, pair: tuple[Ruled, Ruled]) -> tuple[Blocker, ...]:
    """The open dependencies of an issue that one of the policies would give away."""
    if not any(_dispatched(ruled) for ruled in pair):
        return ()
    return open_dependencies(context.reader, pair[0].assessment.number, context.repository)


def _again(ruled: Ruled, backlog: Backlog, native: tuple[Blocker, ...]) -> Ruled:
    if not (native and _dispatched(ruled)):
        return ruled
    return Ruled(assess(ruled.assessment.issue, backlog, ruled.policy, native), ruled.policy)


def _dispatched(ruled: Ruled) -> bool:
    return ruled.assessment.decision.action is Action.DISPATCH
