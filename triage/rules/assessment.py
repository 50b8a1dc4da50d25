"""The values of deciding: what waits for what, the decision, and the whole assessment."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from triage.model import Issue
from triage.policy import BLOCKED, FLAGS
from triage.rules.score import Score
from triage.rules.tiers import Tier, Type


class Action(StrEnum):
    """The three decisions."""

    DISPATCH = "dispatch"
    FLAG = "flag"
    SKIP = "skip"


class Rule(StrEnum):
    """Why: the rule of design §3 that matched first, or what people did (design §4)."""

    HOLD = "hold"
    IGNORED = "ignored"
    PHILOSOPHY = "philosophy"
    ASSIGNED = "assigned"
    IN_PROGRESS = "in-progress"
    UNTRUSTED = "untrusted"
    UNDERSPECIFIED = "under-specified"
    NOT_READY = "not-ready"
    BLOCKED = "blocked"
    ROUTED = "routed"
    NO_ROUTE = "no-route"
    STALE = "stale"
    NO_AGENT_LEFT = "no-agent-left"
    TAKEN_BACK = "taken-back"
    APPROVED = "approved"
    KEPT = "kept"
    GONE = "gone"
    OVERTAKEN = "overtaken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocker:
    """One thing that an issue waits for.

    Attributes:
        number: an issue of this repository, or 0.
        elsewhere: an issue of another repository (`owner/name#5`), or "".
        words: what the issue's text says (hostile text), or "".
        tag: a tag that says so, or "".
        native: a dependency that Gitea itself knows of.
    """

    number: int = 0
    elsewhere: str = ""
    words: str = ""
    tag: str = ""
    native: bool = False

    @property
    def key(self) -> int | str:
        """What it is called in reports."""
        tag = f"tag {self.tag}" if self.tag else ""
        return self.number or self.elsewhere or tag or self.words

    def __str__(self) -> str:
        """As a person writes it."""
        if self.words and not (self.number or self.elsewhere):
            return f"“{self.words}”"
        return f"#{self.number}" if self.number else str(self.key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What to do with an issue and why: to which `agent`, or with which `flag` (a label).

    `agents` are all that the route offers, in order; the timeline tells which of them had it.
    """

    action: Action
    rule: Rule
    reason: str
    agent: str = ""
    flag: str = ""
    agents: tuple[str, ...] = ()

    @property
    def is_queued(self) -> bool:
        """Whether it is ready, but its agent has no room: then only its flags go off."""
        return self.rule is Rule.ROUTED and self.action is Action.SKIP


def skip(rule: Rule, reason: str) -> Decision:
    """Leave it alone, and why."""
    return Decision(action=Action.SKIP, rule=rule, reason=reason)


def dispatch(rule: Rule, reason: str, agents: tuple[str, ...]) -> Decision:
    """Give it to the first of the agents, and why."""
    return Decision(
        action=Action.DISPATCH, rule=rule, reason=reason, agent=agents[0], agents=agents
    )


def flagged(rule: Rule, reason: str, flag: str) -> Decision:
    """Put a flag on, and why."""
    return Decision(action=Action.FLAG, rule=rule, reason=reason, flag=flag)


UNDECIDED = skip(Rule.NO_ROUTE, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """An issue with everything that the rules say about it.

    `circle` is set where it waits for itself in the end: each of these waits for the next one, and
    the last for the first, which is the lowest number. `pulls` are the open pull requests about it.
    """

    issue: Issue
    tags: frozenset[str]
    type: Type
    tier: Tier
    urgent: bool
    ready: bool
    score: Score
    blockers: tuple[Blocker, ...]
    decision: Decision
    circle: tuple[int, ...] = ()
    pulls: tuple[int, ...] = ()
    unblocks: int = 0

    @property
    def number(self) -> int:
        """The issue's number."""
        return self.issue.number

    @property
    def needs_a_person(self) -> bool:
        """Whether a human has to act on its flag; a wait for open issues ends by itself.

        About a circle the owner is asked on its lowest number alone.
        """
        if self.decision.flag == BLOCKED:
            return not self.circle and not any(blocker.number for blocker in self.blockers)
        return bool(self.decision.flag)

    @property
    def flags(self) -> list[str]:
        """The flags that are on the issue; only its timeline tells whose they are."""
        return [flag for flag in FLAGS if self.issue.has(flag)]


def distinct(blockers: tuple[Blocker, ...]) -> tuple[Blocker, ...]:
    """Each blocker once, as it was found first."""
    found: dict[int | str, Blocker] = {}
    for blocker in blockers:
        found.setdefault(blocker.key, blocker)
    return tuple(found.values())


def name_blockers(blockers: tuple[Blocker, ...], most: int = 5) -> str:
    """The first few blockers in words, and how many more there are."""
    more = len(blockers) - most
    names = [str(blocker) for blocker in blockers[:most]]
    return ", ".join(names + ([f"{more} more"] if more > 0 else []))
