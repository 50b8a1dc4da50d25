"""Explains one issue, or a draft of one, by the code that decides in a cycle; writes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from triage.errors import ConfigError, NotFoundError
from triage.gitea.offline import Offline
from triage.model import Issue
from triage.policy import Policy
from triage.rules.assessment import Assessment
from triage.rules.blocked import waits_in
from triage.rules.decide import Backlog, answers_of, assess, assess_all
from triage.rules.limits import slots_of
from triage.run.act import read_again
from triage.run.context import Context
from triage.run.cycle import backlog_of
from triage.run.preflight import unavailable
from triage.run.summary import looks_like_summary, pause_of
from triage.run.trust import with_writers
from triage.state.history import History, read_history
from triage.state.what_if import Known, changes
from triage.texts.explanation import Explanation


def explain_issue(
    context: Context, listed: Sequence[Issue], number: int, source: str
) -> Explanation:
    """Explains an open issue of what was listed whole.

    Raises:
        ConfigError: when the number is none that is triaged, saying what it is.
        GiteaError: when the server cannot be asked.
    """
    _check(context, listed, number)
    issues, backlog = backlog_of(context, listed)
    assessed, backlog = assess_all(issues, with_writers(context, backlog), context.policy)
    mine = next(assessment for assessment in assessed if assessment.number == number)
    history = read_history(context.reader.timeline(number), context.ours)
    found = read_again(context.reader, backlog, context.policy, mine, history)
    if not found.issue.is_open:
        raise ConfigError(f"{context.repository}#{number} was closed just now: nothing is triaged")
    explanation = _explained(context.policy, found, backlog, history)
    agent = explanation.plan.assessment.decision.agent if explanation.plan.on else ""
    missing = unavailable(context, context.reader.assignable()) if agent else {}
    return replace(
        explanation,
        unavailable=missing.get(agent, ""),
        tool=context.tool,
        source=source,
        slots=slots_of(replace(context.policy, max_operations=1), issues),  # a budget is a cycle's
        history=None if isinstance(context.reader, Offline) else history,
        pause=pause_of(listed),
    )


def explain_draft(
    policy: Policy, draft: Issue, listed: Sequence[Issue] | None = None
) -> Explanation:
    """Explains an issue that is not filed yet; what it waits for is open, unless `listed` says."""
    waits = waits_in(draft.title, draft.body, draft.repository)
    named = {wait.number for wait in waits} if listed is None else {i.number for i in listed}
    backlog = Backlog(repository=draft.repository, open_numbers=frozenset(named))
    found = assess(draft, backlog, policy)
    explanation = _explained(policy, found, backlog, History(ours=frozenset()), draft=True)
    return replace(explanation, asked=listed is not None)


def _explained(
    policy: Policy, found: Assessment, backlog: Backlog, history: History, *, draft: bool = False
) -> Explanation:
    native = tuple(blocker for blocker in found.blockers if blocker.native)
    known = Known(issue=found.issue, backlog=backlog, history=history, policy=policy, native=native)
    return Explanation(
        policy=policy,
        backlog=backlog,
        found=found,
        answers=answers_of(found, backlog, policy),
        plan=known.plan,
        changes=changes(known, draft=draft),
        draft=draft,
    )


def _check(context: Context, listed: Sequence[Issue], number: int) -> None:
    """Whether the number is an open issue's that is triaged."""
    found = next((item for item in listed if item.number == number), None)
    name = f"{context.repository}#{number}"
    if found is None:
        raise ConfigError(f"{name} {_why_absent(context, number)}")
    if found.is_pull:
        raise ConfigError(f"{name} is a pull request: these are read, but never triaged")
    if looks_like_summary(found):
        raise ConfigError(f"{name} looks like a daily summary: such an issue is never triaged")


def _why_absent(context: Context, number: int) -> str:
    """Why an issue is not among the open ones."""
    if isinstance(context.reader, Offline):
        return "is not in the backlog: the file has no open issue of that number"
    try:
        found = context.reader.issue(number)
    except NotFoundError:
        return "does not exist, or the token may not see it: check the number and --repo"
    if found.is_open:
        return "was opened just now: ask again"
    kind = "pull request" if found.is_pull else "issue"
    return f"is a closed {kind}: only open issues are triaged (who re-opens one starts it anew)"
