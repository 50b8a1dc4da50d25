"""The checks one after the other, as far as one makes sense after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from triage.errors import GiteaError, NotFoundError, RefusedError, TriageError, UnauthorizedError
from triage.gitea.advice import advise
from triage.gitea.listing import Listing
from triage.gitea.reads import Reads
from triage.model import Issue
from triage.policy import Policy
from triage.run.check.people import check_agents, check_logins, check_owner, check_trust
from triage.run.check.policy import check_remote_policy, compare_policies
from triage.run.check.server import Version, check_clock, check_version
from triage.run.check.token import (
    ANOTHER_TOKEN,
    JOB_LOGINS,
    check_login,
    check_rights,
    check_scopes,
)
from triage.run.check.workflow import check_workflow, find_workflow
from triage.run.preflight import hidden_pulls
from triage.texts.findings import Finding, fine, problem, warning

FetchListing = Callable[[], Listing[Issue]]


def examine(
    reads: Reads, url: str, now: datetime, given: Policy | None, fetch: FetchListing
) -> Iterator[Finding]:
    """What is well and what is not, in the order in which it is best set right.

    Args:
        reads: the repository.
        url: the server's address, for messages.
        now: what this machine's clock shows.
        given: a policy that was named, or stands in this directory; None for the server's own.
        fetch: fetches the backlog.
    """
    try:
        text, answer = reads.server()
        version = Version(text)
        yield fine("address", f"{url} answers")
        yield check_version(version)
        yield from check_clock(answer.date, now)
        yield from _repository(reads, url, version, given, fetch)
    except UnauthorizedError as error:  # refused on every path, that of the version, too
        yield problem("token", str(error), ANOTHER_TOKEN)
    except GiteaError as error:
        message, _, step = advise(error, url, reads.repository).partition("\n")
        yield problem("server", message, step.strip() or "set this right, then check again")
    except TriageError as error:
        yield problem("backlog", str(error), "check again")


def _repository(
    reads: Reads, url: str, version: Version, given: Policy | None, fetch: FetchListing
) -> Iterator[Finding]:
    login, whose = check_login(reads)
    yield whose
    yield from check_scopes(reads, version, login)
    yield (state := _state(reads))
    if state.fix:  # nothing else can be seen there
        return
    if login:
        yield check_rights(reads, version, login)
    policy, found = check_remote_policy(reads)
    yield from compare_policies(given, policy) if given else found
    if policy := given or policy:
        yield from check_agents(reads, policy)
        yield check_owner(reads, policy)
        yield check_trust(reads, policy)
    workflow, found = find_workflow(reads, version)
    yield from found
    yield from check_workflow(reads, url, version, workflow) if workflow else ()
    listing = fetch()
    yield _pulls(reads, listing)
    if policy:
        jobs = JOB_LOGINS if workflow and not workflow.has_own_token else frozenset()
        issues = tuple(listing.items.values())
        yield from check_logins(reads, policy, issues, jobs | {login.casefold()})


def _state(reads: Reads) -> Finding:
    """Whether the repository is there, and has issues that can be changed."""
    name = reads.repository
    try:
        archived, tracks_issues = reads.archived(), reads.tracks_issues()
    except UnauthorizedError:
        raise
    except RefusedError as error:
        return problem("repository", str(error), ANOTHER_TOKEN)
    except NotFoundError:
        return problem(
            "repository",
            f"{name} does not exist, or the token may not see it",
            "check --repo, and add the token's user to its collaborators",
        )
    if archived:
        return problem(
            "repository",
            f"{name} is archived and takes no changes",
            "un-archive it, or stop the schedule",
        )
    if not tracks_issues:
        return problem(
            "repository",
            f"{name} has no issues of its own",
            "switch the issues unit on in its settings (an external tracker cannot be triaged)",
        )
    return fine("repository", f"{name} has issues")


def _pulls(reads: Reads, listing: Listing[Issue]) -> Finding:
    """Whether open pull requests are in the list, which says nothing where they are left out."""
    why, remedy = hidden_pulls(reads, len(listing.pulls))
    if why:
        return warning("pulls", why, remedy)
    issues = len(listing.items) - len(listing.pulls)
    return fine("pulls", f"{issues} open issues and {len(listing.pulls)} pull requests are seen")
