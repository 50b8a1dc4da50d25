"""The policy: the rules of design §3 as data, and their built-in default (no I/O)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, fields
from enum import StrEnum

NEEDS_OWNER = "triage/needs-owner"
"""The flag of an issue about which a human has to decide."""

BLOCKED = "triage/blocked"
"""The flag of an issue that waits for something that is named."""

HOLD = "triage/hold"
"""Keeps the tool away; the tool itself puts it on where a human took an agent off."""

APPROVED = "triage/approved"
"""Lets an issue go on whatever the rules object; the tool puts it on where a flag was taken off."""

FLAGS = (NEEDS_OWNER, BLOCKED)
TOOL_LABELS = frozenset({*FLAGS, HOLD, APPROVED})
"""What the tool and people tell each other on an issue; none of them is a tag."""


DAY = 86_400
"""Seconds."""

SCORE_PATH = (
    "src/", "tests/", "scripts/", ".py", ".html", ".js", ".yaml", ".toml", ".sh",
)  # fmt: skip
SCORE_CODE = ("def ", "class ", "function ", "method ")


class BlockedText(StrEnum):
    """How an issue's text may block it (`[blocked] text`)."""

    REFERENCES = "references"
    ANY_MENTION = "any-mention"
    OFF = "off"


class Trust(StrEnum):
    """Whose issues and pull requests count (`[trust] authors`, design §3.3)."""

    AUTO = "auto"
    WRITERS = "writers"
    ANYONE = "anyone"


class Type(StrEnum):
    """What kind of work an issue is."""

    BUG = "bug"
    RESEARCH = "research"
    FEATURE = "feature"
    REFACTOR = "refactor"
    PHILOSOPHY = "philosophy"
    UNKNOWN = "unknown"


class Tier(StrEnum):
    """How soon it is worked on; the values sort in the order of work."""

    P0 = "P0"
    P1 = "P1"
    P2 = "P2"
    P3 = "P3"


def _group(*tags: str) -> frozenset[str]:
    return frozenset(tags)


@dataclass(frozen=True, slots=True, kw_only=True)
class TagGroups:
    """The tags that mean something, by group; each may be replaced or extended by the policy."""

    bug: frozenset[str] = _group("bug", "broken", "crash", "error", "fix", "regression", "hotfix")
    feature: frozenset[str] = _group(
        "feature", "feat", "enhancement", "capability", "timmy-capability"
    )
    refactor: frozenset[str] = _group("refactor", "cleanup", "tech-debt", "optimization", "perf")
    meta: frozenset[str] = _group("philosophy", "soul-gap", "discussion", "question", "rfc")
    urgent: frozenset[str] = _group("security", "data-loss", "blocking", "p0", "critical")
    research: frozenset[str] = _group("research", "kimi-ready", "investigation", "spike")
    loop: frozenset[str] = _group("loop-generated")
    ignored: frozenset[str] = _group("wontfix", "won't fix", "duplicate", "invalid")


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """Whom work is dispatched to: exactly one of `assign` (a login) and `label` is set.

    `max_open` is how many open issues the agent may have at once; 0 is no limit. `stale_after` is
    for how many seconds nothing may move on an issue before it is taken back; 0 is for ever.
    """

    name: str
    assign: str = ""
    label: str = ""
    max_open: int = 5
    stale_after: int = 3 * DAY

    @property
    def thing(self) -> str:
        """What a dispatch puts on an issue: a label, or a login with "@" in front."""
        return f"@{self.assign}" if self.assign else self.label


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """Issues that meet every condition go to the first of `agents` that has not had them.

    Attributes:
        agents: their names, in order; at least one.
        tags: the issue has one of these; None asks for nothing, as below.
        not_tags: the issue has none of these.
        types: its type is one of these.
        tiers: its tier is one of these.
        min_score: its score is at least this.
    """

    agents: tuple[str, ...]
    tags: frozenset[str] | None = None
    not_tags: frozenset[str] = frozenset()
    types: frozenset[Type] | None = None
    tiers: frozenset[Tier] | None = None
    min_score: int = 0


CLAUDE = Agent(name="claude", assign="claude")
KIMI = Agent(name="kimi", label="kimi-ready")


def default_routes(tags: TagGroups, agents: dict[str, Agent]) -> tuple[Route, ...]:
    """The built-in routes as far as `agents` has their agents; the last agent takes the rest."""
    routes = [Route(agents=("kimi",), tags=tags.research), Route(agents=("claude",))]
    named = [route for route in routes if route.agents[0] in agents]
    if not any(route.tags is None for route in named):
        conditional = {route.agents[0] for route in named}
        rest = [name for name in agents if name not in conditional]
        named += [Route(agents=(rest[-1],))] if rest else []
    return tuple(named)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Everything that a decision rests on besides the backlog.

    `owner` is who is asked when a human is needed; "" stands for the repository's owner.
    `score_path` and `score_code` are the texts, in lower case, that earn `scope.path` and
    `scope.code`.
    `bot_logins` are further logins that the tool has had: what they wrote is its own, too.
    """

    owner: str = ""
    ready_threshold: int = 5
    max_operations: int = 30
    blocked_text: BlockedText = BlockedText.REFERENCES
    trust: Trust = Trust.AUTO
    score_path: tuple[str, ...] = SCORE_PATH
    score_code: tuple[str, ...] = SCORE_CODE
    tags: TagGroups = field(default_factory=TagGroups)
    agents: dict[str, Agent] = field(default_factory=lambda: {"claude": CLAUDE, "kimi": KIMI})
    routes: tuple[Route, ...] = default_routes(TagGroups(), {"claude": CLAUDE, "kimi": KIMI})
    summary_enabled: bool = True
    bot_logins: frozenset[str] = frozenset()

    @property
    def digest(self) -> str:
        """Eight hex digits that change when any rule changes; they tell what policy ran."""
        return hashlib.sha256(_canonical(self).encode()).hexdigest()[:8]


DEFAULT_POLICY = Policy()


def _canonical(value: object) -> str:
    """A text that is equal for equal policies: sets have no order of their own."""
    if isinstance(value, frozenset):
        return repr(sorted(value))
    if isinstance(value, dict):
        return repr([(name, _canonical(item)) for name, item in value.items()])
    if isinstance(value, tuple):
        return repr([_canonical(item) for item in value])
    if isinstance(value, Policy | TagGroups | Agent | Route):
        return repr([(f.name, _canonical(getattr(value, f.name))) for f in fields(value)])
    return repr(value)
