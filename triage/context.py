"""What the parts of one cycle share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from triage.deciding.rules import Surroundings
from triage.executor import Executor
from triage.markers import Memory
from triage.planning.steps import Signature
from triage.policy import Policy
from triage.ports import Reader, SideBySide


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """One cycle's surroundings.

    Attributes:
        reader: reads the repository.
        executor: writes to it; None in a dry run, which is the same cycle without it.
        me: our own login.
        around: policy, repository and open issues.
        signature: what the cycle's texts are signed with.
        side_by_side: runs requests several at a time.
        stop: why no further operation may begin (a signal, the deadline), or "".
        since: comments newer than this (server's clock) may stem from a run beside this one.
        unavailable: why an agent cannot be given work, by its name.
        remembered: what earlier cycles read in timelines, by issue number.
        progress: takes what is going on, how much is done and how much there is.
    """

    reader: Reader
    executor: Executor | None
    me: str
    around: Surroundings
    signature: Signature
    side_by_side: SideBySide
    stop: Callable[[], str]
    since: datetime
    unavailable: Mapping[str, str]
    remembered: Mapping[int, Memory]
    progress: Callable[[str, int, int], None]

    @property
    def policy(self) -> Policy:
        """The policy in force."""
        return self.around.policy
