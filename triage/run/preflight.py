"""Finds out before anything is posted what would fail for every issue alike (design §4.7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from triage.errors import TriageError
from triage.policy import Policy
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
        warnings: what the user should set right.
    """

    owner: str = ""
    refused: dict[int, Row] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


def prepare(context: Context, queue: Sequence[Assessment], slots: Slots) -> Preflight:
    """Checks the repository, the agents, the owner and the right to write, if anything fits.

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
    missing = _unavailable(context.policy, people, context.repository)
    refused = [a for a in queue if a.decision.agent in missing]
    owner, advice = _owner(context.policy, context.repository, people)
    if any(a.decision.agent not in missing for a in batch):
        _check_rights(context, batch[0].number)
    named = dict.fromkeys(missing[a.decision.agent] for a in refused)
    flags = any(a.decision.action is Action.FLAG for a in batch)
    return Preflight(
        owner=owner,
        refused={a.number: failed(a, missing[a.decision.agent]) for a in refused},
        warnings=(*named, *([advice] if advice and flags else [])),
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


def _unavailable(
    policy: Policy, people: frozenset[str] | None, repository: str
) -> Mapping[str, str]:
    """Why agents cannot be given work, by their names: Gitea does not offer their logins."""
    return {
        name: (
            f"agent {name}: the user {agent.assign} cannot be assigned; add {agent.assign} to the"
            f" collaborators of {repository} with write access, or set"
            f" [agents.{name}] assign to another login"
        )
        for name, agent in sorted(policy.agents.items())
        if agent.assign and people is not None and agent.assign.casefold() not in people
    }


def _owner(policy: Policy, repository: str, people: frozenset[str] | None) -> tuple[str, str]:
    """Whom to mention, and what to set if that is nobody: an organisation cannot be notified."""
    if policy.owner:
        return policy.owner, ""
    owner = repository.partition("/")[0]
    if people is None or owner.casefold() in people:
        return owner, ""
    return "", (
        f"flags mention nobody, because {owner} is not a user who can be notified:"
        f' set owner = "login" in the policy'
    )
