"""The rules of design §3, in their order: the first that matches decides (no I/O)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import assert_never

from triage.model import Issue
from triage.policy import APPROVED, BLOCKED, HOLD, NEEDS_OWNER, Agent, BlockedText, Policy
from triage.rules.assessment import (
    UNDECIDED,
    Assessment,
    Blocker,
    Decision,
    Rule,
    dispatch,
    flagged,
    skip,
)
from triage.rules.blocked import mention_in, waits_in
from triage.rules.circles import Circle, circles
from triage.rules.routes import route_of
from triage.rules.score import Check, checks_of, hints_of, score_of
from triage.rules.stale import in_words, stale_agent
from triage.rules.tags import tags_of
from triage.rules.tiers import Type, is_urgent, tier_of, type_of

BLOCKED_TAGS = frozenset({"blocked", "status/blocked"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """What a decision needs to know besides the issue and the policy.

    `repository` is `owner/name`; `open_numbers` are those of the open issues and pull requests;
    `circles` are the circles of waiting issues, by the number of each issue in one; `pulls` are the
    open pull requests about an issue, by its number; `writers` are the logins (case-folded) whose
    texts may start an agent, None where everybody's may, or while nobody has asked; `now` is the
    server's time, None offline.
    """

    repository: str
    open_numbers: frozenset[int]
    circles: Mapping[int, Circle] = field(default_factory=dict)
    pulls: Mapping[int, tuple[Issue, ...]] = field(default_factory=dict)
    writers: frozenset[str] | None = None
    now: datetime | None = None

    def trusts(self, author: str) -> bool:
        """Whether somebody's text may start an agent (design §3.3)."""
        return self.writers is None or author.casefold() in self.writers


def assess_all(
    issues: Iterable[Issue], backlog: Backlog, policy: Policy
) -> tuple[list[Assessment], Backlog]:
    """What the listing alone says of each issue, and the backlog with the circles found."""
    assessed = [assess(issue, backlog, policy) for issue in issues]
    blocked = [a for a in assessed if a.decision.rule is Rule.BLOCKED]
    waits = {a.number: [blocker.number for blocker in a.blockers] for a in blocked}
    backlog = replace(backlog, circles=circles(waits))
    found = (
        assess(a.issue, backlog, policy) if a.number in backlog.circles else a for a in assessed
    )
    return list(found), backlog


def assess(
    issue: Issue, backlog: Backlog, policy: Policy, native: tuple[Blocker, ...] = ()
) -> Assessment:
    """Everything that the rules say about an issue; `native` are its open dependencies."""
    tags = tags_of(issue)
    kind = type_of(tags, policy.tags)
    checks = checks_of(issue, tags, policy)
    score = score_of(checks)
    ready = score.total >= policy.ready_threshold
    urgent = is_urgent(tags, kind, policy.tags)
    blockers = distinct((*native, *text_blockers(issue, tags, backlog, policy)))
    circle = backlog.circles.get(issue.number, ())
    if not any(blocker.number in circle for blocker in blockers):
        circle = ()
    found = Assessment(
        issue=issue,
        tags=tags,
        type=kind,
        tier=tier_of(tags, policy.tags, urgent=urgent, ready=ready),
        urgent=urgent,
        ready=ready,
        score=score,
        blockers=blockers,
        decision=UNDECIDED,
        circle=circle,
        pulls=tuple(
            pull.number
            for pull in backlog.pulls.get(issue.number, ())
            if backlog.trusts(pull.author)
        ),
    )
    return replace(found, decision=_decide(found, checks, backlog, policy))


def text_blockers(
    issue: Issue, tags: frozenset[str], backlog: Backlog, policy: Policy
) -> tuple[Blocker, ...]:
    """What the issue waits for by its tags and its text, as far as that is still open."""
    tagged = [Blocker(tag=tag) for tag in sorted(tags & BLOCKED_TAGS)[-1:]]
    return (*tagged, *_from_text(issue, backlog, policy.blocked_text))


def _from_text(issue: Issue, backlog: Backlog, mode: BlockedText) -> tuple[Blocker, ...]:
    match mode:
        case BlockedText.OFF:
            return ()
        case BlockedText.ANY_MENTION:
            words = mention_in(f"{issue.title}\n{issue.body}")
            return (Blocker(words=words),) if words else ()
        case BlockedText.REFERENCES:
            return tuple(
                Blocker(number=wait.number, elsewhere=wait.elsewhere, words=wait.words)
                for wait in waits_in(issue.title, issue.body, backlog.repository)
                if wait.elsewhere
                or (wait.number != issue.number and wait.number in backlog.open_numbers)
            )
        case _:
            assert_never(mode)


def distinct(blockers: tuple[Blocker, ...]) -> tuple[Blocker, ...]:
    """Each blocker once, as it was found first."""
    found: dict[int | str, Blocker] = {}
    for blocker in blockers:
        found.setdefault(blocker.key, blocker)
    return tuple(found.values())


def _decide(
    found: Assessment, checks: Sequence[Check], backlog: Backlog, policy: Policy
) -> Decision:
    """The first rule that matches; who has an issue keeps it, unless it goes to another agent."""
    issue = found.issue
    if decision := _not_ours(found, policy):
        return decision
    about = f"pull request #{found.pulls[0]} is about it" if found.pulls else ""
    stale = None if about else stale_agent(issue, policy, backlog.now)
    owners = _owners(issue, policy)
    if owners and not stale:
        assigned = f"assigned to {', '.join(owners)}"
        return skip(Rule.ASSIGNED, "; ".join(filter(None, [assigned, about])))
    if about:
        return skip(Rule.IN_PROGRESS, about)
    objection = None if issue.has(APPROVED) else _objection(found, checks, backlog, policy)
    if objection and owners:
        return skip(Rule.ASSIGNED, f"assigned to {', '.join(owners)}")
    return objection or _dispatch(found, policy, stale)


def _not_ours(found: Assessment, policy: Policy) -> Decision | None:
    """What is not the tool's to decide about, whoever has it."""
    if found.issue.has(HOLD):
        return skip(Rule.HOLD, f"label {HOLD}")
    if ignored := found.tags & policy.tags.ignored:
        return skip(Rule.IGNORED, f"tagged {min(ignored)}")
    if found.type is Type.PHILOSOPHY:
        return skip(Rule.PHILOSOPHY, "philosophy or discussion: nothing to dispatch")
    return None


def _owners(issue: Issue, policy: Policy) -> list[str]:
    """Who has an issue: whoever is assigned, and the agents whose label it bears."""
    watching = [name for name, a in policy.agents.items() if a.label and issue.has(a.label)]
    return [*issue.assignees, *watching]


def _objection(
    found: Assessment, checks: Sequence[Check], backlog: Backlog, policy: Policy
) -> Decision | None:
    """What the label `triage/approved` overrides."""
    if not backlog.trusts(found.issue.author):
        who = found.issue.author or "somebody"
        return skip(
            Rule.UNTRUSTED, f"written by {who}, who may not write here: {APPROVED} lets it go on"
        )
    if not found.ready:
        return _not_ready(found, checks, policy)
    return _blocked(found) if found.blockers else None


def _blocked(found: Assessment) -> Decision:
    """A wait ends by itself; about a circle the owner is asked, once, on its lowest number."""
    if found.circle:
        reason = f"waits in a circle: {name_circle(found.circle)}"
        lowest = found.circle[0] == found.number
        return flagged(Rule.BLOCKED, reason, NEEDS_OWNER if lowest else BLOCKED)
    return flagged(Rule.BLOCKED, f"blocked by {name_blockers(found.blockers)}", BLOCKED)


def _not_ready(found: Assessment, checks: Sequence[Check], policy: Policy) -> Decision:
    lacks = f"score {found.score.total} of {policy.ready_threshold}"
    if hints := hints_of(checks, policy):
        lacks += f"; what would help: {'; '.join(hints)}"
    if found.tags & policy.tags.urgent:
        return flagged(Rule.UNDERSPECIFIED, f"P0, but under-specified: {lacks}", NEEDS_OWNER)
    return skip(Rule.NOT_READY, f"not ready: {lacks}")


def _dispatch(found: Assessment, policy: Policy, stale: Agent | None) -> Decision:
    """To the first agent of the first route; a stale one is no choice."""
    route = route_of(found, policy)
    if route is None and stale is None:
        return skip(Rule.NO_ROUTE, "no route of the policy takes it: add [[routes]] without tags")
    agents = route.agents if route else ()
    if stale is None:
        reason = _why_ready(found, route.tags if route else None)
        return dispatch(Rule.ROUTED, reason, agents)
    reason = f"{stale.name} had it, and nothing moved for {in_words(stale.stale_after)}"
    others = tuple(name for name in agents if policy.agents[name].thing != stale.thing)
    if not others:
        return flagged(Rule.NO_AGENT_LEFT, reason, NEEDS_OWNER)
    return dispatch(Rule.STALE, reason, others)


def _why_ready(found: Assessment, tags: frozenset[str] | None) -> str:
    matched = sorted(found.tags & (tags or frozenset()))
    why = f"ready, tagged {matched[0]}" if matched else "ready"
    return f"urgent and {why}" if found.urgent else why


def name_blockers(blockers: tuple[Blocker, ...], most: int = 5) -> str:
    """The first few blockers in words, and how many more there are."""
    more = len(blockers) - most
    names = [str(blocker) for blocker in blockers[:most]]
    return ", ".join(names + ([f"{more} more"] if more > 0 else []))


def name_circle(circle: Circle, name: Callable[[int], str] = "#{}".format, most: int = 10) -> str:
    """The circle in words, each issue called by its name: "#3 → #5 → #3"."""
    shown = [name(number) for number in circle[:most]]
    more = len(circle) - most
    return " → ".join([*shown, *([f"{more} more"] if more > 0 else []), name(circle[0])])
