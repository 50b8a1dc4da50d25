"""What the parts of one cycle share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from triage.gitea.tracker import Reader, SideBySide
from triage.policy import Policy
from triage.rules.decide import Surroundings
from triage.run.perform import Executor
from triage.state.history import History
from triage.texts.audit import Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """One cycle's surroundings.

    Attributes:
        reader: reads the repository.
        executor: writes to it; None in a dry run, which is the same cycle without it.
        ours: the logins of the tool, case-folded.
        around: policy, repository, open issues and circles.
        stamp: what the cycle's texts are signed with.
        side_by_side: runs requests several at a time.
        stop: why no further operation may begin (a signal, the deadline), or "".
        unavailable: why an agent cannot be given work, by its name.
        progress: takes what is going on, how much is done and how much there is.
        histories: of the issues whose timeline was read already, by number.
    """

    reader: Reader
    executor: Executor | None
    ours: frozenset[str]
    around: Surroundings
    stamp: Stamp
    side_by_side: SideBySide
    stop: Callable[[], str]
    unavailable: Mapping[str, str]
    progress: Callable[[str, int, int], None]
    histories: Mapping[int, History] = field(default_factory=dict)

    @property
    def policy(self) -> Policy:
        """The policy in force."""
        return self.around.policy
