"""Finds out before anything is posted what would fail for every issue alike (design §6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from triage.errors import TriageError
from triage.gitea.tracker import Reader, Tracker
from triage.policy import Policy
from triage.rules.assessment import Action, Assessment


class ArchivedError(TriageError):
    """The repository is archived."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preflight:
    """What the cycle may count on.

    Attributes:
        owner: whom a flag mentions; "" mentions nobody.
        unavailable: why an agent cannot be given work, by its name.
        warnings: what the user should set right.
    """

    owner: str = ""
    unavailable: dict[str, str]
    warnings: tuple[str, ...] = ()


class ReadOnlyError(TriageError):
    """The token may not write on issues."""


def check_rights(tracker: Tracker, repository: str, number: int) -> None:
    """Asks for the right to write on issues, before anything is announced on one.

    Raises:
        ReadOnlyError: when it is not there.
        GiteaError: when the server cannot be asked.
    """
    if not tracker.may_write(number):
        raise ReadOnlyError(
            f"the token may not write on the issues of {repository}, so nothing was announced:\n"
            f"  add its user to the collaborators with write access and give the token"
            f" write:issue; in a workflow, permissions: issues: write"
        )


def prepare(
    reader: Reader, policy: Policy, repository: str, queue: Iterable[Assessment]
) -> Preflight:
    """Checks the repository, the agents and the owner that the queued issues need.

    Raises:
        ArchivedError: nothing can be written any more.
        GiteaError: when the server cannot be asked.
    """
    if reader.archived():
        raise ArchivedError(
            f"{repository} is archived and takes no changes: un-archive it, or stop the schedule"
        )
    queued = list(queue)
    people = reader.assignable() if queued else None
    unavailable = _unavailable(policy, queued, people, repository)
    owner, advice = _owner(policy, repository, people)
    flags = any(a.decision.action is Action.FLAG for a in queued)
    wanted = {a.decision.agent for a in queued if a.decision.action is Action.DISPATCH}
    named = [why for name, why in unavailable.items() if name in wanted]
    warnings = [*named, *([advice] if advice and flags else [])]
    return Preflight(owner=owner, unavailable=unavailable, warnings=tuple(warnings))


def _unavailable(
    policy: Policy, queued: list[Assessment], people: frozenset[str] | None, repository: str
) -> dict[str, str]:
    """The agents whose login cannot be assigned; an issue may change when it is read."""
    names = set(policy.agents) if queued else set()
    return {
        name: (
            f"agent {name}: the user {login} cannot be assigned; add {login} to the"
            f" collaborators of {repository} with write access, or set"
            f" [agents.{name}] assign to another login"
        )
        for name in sorted(names)
        if (login := policy.agents[name].assign)
        and people is not None
        and login.casefold() not in people
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
