"""Checks whom triage gives work to, whom it asks, and whose texts count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from triage.gitea.reads import Reads
from triage.model import Issue, one_line
from triage.policy import FLAGS, HOLD, Agent, Policy, Trust
from triage.run.check.token import JOB_LOGINS
from triage.run.preflight import owner_to_mention, why_unavailable
from triage.state.markers import parse_day, parse_entry
from triage.texts.findings import Finding, fine, problem, warning

MOST_LOOKED_AT = 10
"""The comments of so many issues are read: a login that the tool had has left its mark on any."""


def check_agents(reads: Reads, policy: Policy) -> Iterator[Finding]:
    """Whether each agent can be given work."""
    people = reads.assignable()
    if people is None:
        yield warning(
            "agents",
            "it cannot be seen who can be assigned",
            "give the token the scope read:repository",
        )
    labels = reads.labels() if any(agent.label for agent in policy.agents.values()) else {}
    for _, agent in sorted(policy.agents.items()):
        if agent.label:
            yield _label(agent, known=agent.label.casefold() in labels)
        elif people is not None:
            yield _login(reads, agent, people)


def _label(agent: Agent, *, known: bool) -> Finding:
    if known:
        return fine("agents", f"agent {agent.name}: the label {agent.label} exists")
    return warning(
        "agents",
        f"agent {agent.name}: there is no label {agent.label} yet",
        "nothing, if that is its name: it is made when it is first needed",
    )


def _login(reads: Reads, agent: Agent, people: frozenset[str]) -> Finding:
    if agent.assign.casefold() in people:
        return fine("agents", f"agent {agent.name}: {agent.assign} can be assigned")
    return problem("agents", *why_unavailable(reads, reads.repository, agent))


def check_owner(reads: Reads, policy: Policy) -> Finding:
    """Whether somebody hears of an issue that needs a decision."""
    owner, (unheard, remedy) = owner_to_mention(policy, reads.repository, reads.assignable())
    if unheard:
        return warning("owner", unheard, remedy)
    if policy.owner and not reads.user_exists(owner):
        return problem(
            "owner",
            f"there is no user {owner} on this server, so flags mention nobody",
            "set owner in the policy to another login",
        )
    return fine("owner", f"flags mention {owner}")


def check_trust(reads: Reads, policy: Policy) -> Finding:
    """Who counts as a stranger here."""
    place = "private" if reads.private() else "public"
    if policy.trust is Trust.WRITERS or (policy.trust is Trust.AUTO and not reads.private()):
        return fine(
            "trust",
            f"{place} repository: issues of people who may not write here start no agent until"
            f" somebody puts triage/approved on them",
        )
    if reads.private():
        return fine("trust", "private repository: everybody's issues may start an agent")
    return warning(
        "trust",
        "public repository, and [trust] authors is anyone: any stranger's text may start an agent",
        'set [trust] authors = "writers" unless agents can do no harm',
    )


def check_logins(
    reads: Reads, policy: Policy, issues: Sequence[Issue], known: frozenset[str]
) -> Iterator[Finding]:
    """Marks of the tool's by other logins: what a login before this one wrote is not known as ours.

    Args:
        reads: the repository.
        policy: whose `[bot] logins` are known, too.
        issues: the open ones.
        known: the logins that the tool has, case-folded.
    """
    marked = {i.author: f"the summary #{i.number}" for i in issues if parse_day(i.body)}
    touched = [issue for issue in issues if _is_touched(issue, policy)][:MOST_LOOKED_AT]
    for comment in (comment for issue in touched for comment in reads.comments(issue.number)):
        if parse_entry(comment.body):
            marked.setdefault(comment.author, f"an audit comment on #{comment.number}")
    ours = known | policy.bot_logins
    strange = {who: where for who, where in sorted(marked.items()) if who.casefold() not in ours}
    yield from (_stranger(reads, who, where) for who, where in strange.items())
    if not strange:
        yield fine("logins", "no unknown login has left summaries or audit comments")


def _is_touched(issue: Issue, policy: Policy) -> bool:
    """Whether triage may have left a comment there."""
    things = (*FLAGS, HOLD, *(agent.thing for agent in policy.agents.values()))
    return not issue.is_pull and any(map(issue.has, things))


def _stranger(reads: Reads, who: str, where: str) -> Finding:
    """Anybody can type a marker: whoever may not write here is not to be let in by this advice."""
    people, login = reads.assignable() or frozenset(), one_line(who, 100)
    if who.casefold() in people or who in JOB_LOGINS:
        return warning(
            "logins",
            f"{login} wrote {where}, which looks like the tool's; a cycle with this token does not"
            f" take it for its own",
            f'if the tool ran as {login} before, set [bot] logins = ["{login}"] in the policy;'
            f" if it still does, nothing",
        )
    return warning(
        "logins",
        f"{login}, who may not write here, wrote {where}, which looks like the tool's",
        f"it is not trusted: close or delete it, unless the tool once ran as {login}",
    )
