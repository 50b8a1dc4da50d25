"""What the rules say of an issue, and of a whole backlog: its assessment (no I/O)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import assert_never

from triage.model import Issue
from triage.policy import BlockedText, Policy
from triage.rules.assessment import UNDECIDED, Assessment, Blocker, Rule, distinct
from triage.rules.blocked import mention_in, waits_in
from triage.rules.cases import Answer, Case, answers, decide
from triage.rules.circles import Circle, circles
from triage.rules.score import Check, checks_of, score_of
from triage.rules.tags import tags_of
from triage.rules.tiers import is_urgent, tier_of, type_of

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
    return replace(found, decision=decide(_case(found, checks, backlog, policy)))


def answers_of(found: Assessment, backlog: Backlog, policy: Policy) -> tuple[Answer, ...]:
    """What came of each rule in their order, by which the assessment was decided."""
    checks = checks_of(found.issue, found.tags, policy)
    return tuple(answers(_case(found, checks, backlog, policy)))


def _case(found: Assessment, checks: Sequence[Check], backlog: Backlog, policy: Policy) -> Case:
    issue, agents = found.issue, policy.agents.items()
    watching = [name for name, agent in agents if agent.label and issue.has(agent.label)]
    return Case(
        found=found,
        checks=checks,
        policy=policy,
        owners=(*issue.assignees, *watching),
        trusted=backlog.trusts(issue.author),
        now=backlog.now,
    )


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
