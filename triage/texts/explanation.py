"""What there is to tell about one issue, or about a draft of one (no I/O)."""

from __future__ import annotations

from dataclasses import dataclass, fields

from triage.model import Event
from triage.policy import TOOL_LABELS, Policy, TagGroups
from triage.rules.assessment import Assessment
from triage.rules.cases import Answer
from triage.rules.decide import Backlog
from triage.rules.limits import Slots
from triage.state.history import History, is_audit
from triage.state.reconcile import Plan
from triage.state.what_if import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """How the outcome on one issue came about.

    Attributes:
        policy: the policy in force.
        backlog: what deciding needed to know besides.
        found: what the rules say of the issue, whatever people and we did on it.
        answers: what came of each rule.
        plan: what is left to write, after what people and we did.
        changes: what would change the outcome.
        tool: the tool and its version.
        source: where the policy came from, in words.
        slots: how many issues each agent has; None where nobody knows.
        history: its timeline; None where nobody knows it: offline.
        unavailable: why the agent cannot be given it, or "".
        pause: why nothing at all is written in the repository, or "".
        draft: whether it is not filed yet.
        asked: whether it is known what is open; else all that a draft waits for counts as open.
    """

    policy: Policy
    backlog: Backlog
    found: Assessment
    answers: tuple[Answer, ...]
    plan: Plan
    changes: tuple[Change, ...] = ()
    tool: str = ""
    source: str = ""
    slots: Slots | None = None
    history: History | None = None
    unavailable: str = ""
    pause: str = ""
    draft: bool = False
    asked: bool = True

    @property
    def refusal(self) -> str:
        """Why a dispatch must wait, or ""."""
        return self.slots.refusal(self.plan.assessment) if self.slots else ""


def groups_of(tag: str, policy: Policy) -> list[str]:
    """The groups of the policy in which a tag is."""
    return [group.name for group in fields(TagGroups) if tag in getattr(policy.tags, group.name)]


def told(history: History, policy: Policy) -> list[tuple[Event, str]]:
    """What the tool and people did on an issue as far as it counts, oldest first, in words."""
    things = {name.casefold() for name in TOOL_LABELS}
    things |= {agent.thing.casefold() for agent in policy.agents.values()}
    found = []
    for event in history.events:
        if is_audit(event, history.ours):
            found.append((event, "wrote an audit comment"))
        elif event.kind in {"close", "reopen"}:
            found.append((event, {"close": "closed it", "reopen": "re-opened it"}[event.kind]))
        elif event.thing in things or event.thing.startswith("@"):
            did = f"put {event.thing} on" if event.added else f"took {event.thing} off"
            found.append((event, did))
    return found
