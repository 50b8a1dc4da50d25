"""A circuit breaker: a server that has stopped answering is left alone.

Without it each issue of a backlog would ask it anew, three times.
"""

from __future__ import annotations

import threading

from triage.errors import LostError

MOST_LOST = 12
"""So many answers lost in a row: more than four threads make of a short restart with two tries."""


class Breaker:
    """Counts the answers that were lost in a row; opens for good at `MOST_LOST`."""

    def __init__(self) -> None:
        self._lost = 0
        self._last = ""
        self._lock = threading.Lock()

    def note(self, lost: str) -> None:
        """What became of a request: the error of a lost answer, or "" for any usable one."""
        with self._lock:
            if not self.reason:
                self._lost = self._lost + 1 if lost else 0
                self._last = lost

    @property
    def reason(self) -> str:
        """Why nothing more is sent, or "" to go on."""
        if self._lost < MOST_LOST:
            return ""
        return (
            f"Gitea is in trouble, the last {MOST_LOST} requests got no usable answer:"
            f" {self._last}; look at the server, the next cycle goes on from here"
        )

    def check(self, method: str, path: str) -> None:
        """Lets a request pass, or does not.

        Raises:
            LostError: when it may not be sent any more.
        """
        if self.reason:
            raise LostError(self.reason, status=0, method=method, path=path)
