"""What the steps of one cycle share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from triage.gitea.offline import Reader
from triage.gitea.side_by_side import SideBySide
from triage.policy import Policy
from triage.run.perform import Performer


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Where a cycle runs, by which rules, and how.

    Attributes:
        repository: owner/name.
        policy: the policy in force.
        date: the workflow date, YYYY-MM-DD.
        now: when the cycle started, UTC.
        run: an id of this cycle that no other has.
        tool: the tool and its version.
        ours: the logins of the tool, case-folded; nobody's offline.
        reader: reads the repository.
        performer: writes to it; None in a dry run, which is the same cycle without it.
        side_by_side: runs requests several at a time.
        stop: why nothing more may begin ("stopped: …", "paused: …"), or "".
        progress: takes what is going on, how much is done and how much there is.
        owner: the login to mention where a human has to act; "" mentions nobody.
        unavailable: why agents cannot be given work, by their names.
        link: the page of the CI run that this cycle is, or "".
        clock: the server's clock when the listing began, if it tells it.
    """

    repository: str
    policy: Policy
    date: str
    now: datetime
    run: str
    tool: str
    ours: frozenset[str]
    reader: Reader
    performer: Performer | None
    side_by_side: SideBySide
    stop: Callable[[], str]
    progress: Callable[[str, int, int], None]
    owner: str = ""
    unavailable: Mapping[str, str] = field(default_factory=dict)
    link: str = ""
    clock: datetime | None = None
