"""Finds out before anything is posted what would fail for every issue alike (design §4.7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from triage.errors import TriageError
from triage.gitea.offline import Reader
from triage.policy import Agent, Policy
from triage.rules.assessment import Action, Assessment
from triage.rules.limits import Slots, fitting
from triage.run.context import Context
from triage.texts.report import Row, failed


class ArchivedError(TriageError):
    """The repository is archived."""


class ReadOnlyError(TriageError):
    """The token may not write on issues."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preflight:
    """What the cycle may count on.

    Attributes:
        owner: whom a flag mentions; "" mentions nobody.
        refused: the rows of the issues whose agent cannot be assigned, by number.
        unavailable: why agents cannot be assigned, by their names.
        warnings: what the user should set right.
    """

    owner: str = ""
    refused: dict[int, Row] = field(default_factory=dict)
    unavailable: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


def prepare(context: Context, queue: Sequence[Assessment], slots: Slots, pulls: int) -> Preflight:
    """Checks the repository, the agents, the owner and the right to write, if anything fits.

    Args:
        context: the cycle's.
        queue: the issues that need something, in the order of work.
        slots: how much fits.
        pulls: how many open pull requests were listed.

    Raises:
        ArchivedError: nothing can be written any more.
        ReadOnlyError: the token may not write on issues.
        GiteaError: when the server cannot be asked.
    """
    batch = [] if context.stop() else fitting(queue, slots)
    if not batch:
        return Preflight()
    _check_archived(context)
    people = context.reader.assignable()
    missing = unavailable(context, people)
    refused = [a for a in queue if a.decision.agent in missing]
    owner, (unheard, remedy) = owner_to_mention(context.policy, context.repository, people)
    if any(a.decision.agent not in missing for a in batch):
        _check_rights(context, batch[0].number)
    flags = any(a.decision.action is Action.FLAG for a in batch)
    return Preflight(
        owner=owner,
        refused={a.number: failed(a, missing[a.decision.agent]) for a in refused},
        unavailable=missing,
        warnings=(
            *([f"{unheard}: {remedy}"] if unheard and flags else []),
            *_hidden(context, pulls),
        ),
    )


def _check_archived(context: Context) -> None:
    if context.reader.archived():
        raise ArchivedError(
            f"{context.repository} is archived and takes no changes: un-archive it, or stop the"
            f" schedule"
        )


def _check_rights(context: Context, number: int) -> None:
    """Asks for the right to write on issues, before anything is announced on one."""
    if context.performer and not context.performer.tracker.may_write(number):
        raise ReadOnlyError(
            f"the token may not write on the issues of {context.repository}, so nothing was"
            f" announced:\n"
            f"  add its user to the collaborators with write access and give the token"
            f" write:issue; in a workflow, permissions: issues: write"
        )


def _hidden(context: Context, pulls: int) -> list[str]:
    """Gitea leaves out of its list what the token may not see, without a word."""
    why, remedy = hidden_pulls(context.reader, pulls)
    return [f"{why}: {remedy}"] if why else []


def hidden_pulls(reader: Reader, listed: int) -> tuple[str, str]:
    """What it means that none of the open pull requests was listed, and what to do; else ""."""
    counted = reader.open_pulls()
    if listed or not counted:
        return "", ""
    return (
        f"{counted} open pull requests cannot be seen, so issues that wait for one, or are worked"
        f" on in one, are not known",
        "in a workflow, add permissions: pull-requests: read",
    )


def unavailable(context: Context, people: frozenset[str] | None) -> Mapping[str, str]:
    """Why agents cannot be given work, by their names: Gitea does not offer their logins."""
    return {
        name: "; ".join(why_unavailable(context.reader, context.repository, agent))
        for name, agent in sorted(context.policy.agents.items())
        if agent.assign and people is not None and agent.assign.casefold() not in people
    }


def why_unavailable(reader: Reader, repository: str, agent: Agent) -> tuple[str, str]:
    """Why an agent is not offered for assignment, and what to do."""
    name, login = agent.name, agent.assign
    other = f"set [agents.{name}] assign to another login"
    if not reader.user_exists(login):
        return f"agent {name}: there is no user {login} on this server", f"make one, or {other}"
    return (
        f"agent {name}: the user {login} cannot be assigned",
        f"add {login} to the collaborators of {repository} with write access, or {other}",
    )


def owner_to_mention(
    policy: Policy, repository: str, people: frozenset[str] | None
) -> tuple[str, tuple[str, str]]:
    """Whom to mention; if nobody, as an organisation cannot be notified, why and what to do."""
    if policy.owner:
        return policy.owner, ("", "")
    owner = repository.partition("/")[0]
    if people is None or owner.casefold() in people:
        return owner, ("", "")
    return "", (
        f"flags mention nobody, because {owner} is not a user who can be notified",
        'set owner = "login" in the policy',
    )
