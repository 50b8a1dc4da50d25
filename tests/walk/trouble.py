"""What goes wrong, and what humans do, in the middle of a cycle: a plan by requests' places."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from tests.double.faults import Fault
from tests.walk.deeds import ANYTHING, Deed, deeds
from tests.walk.facts import HOLD

FAULTS: tuple[str | int, ...] = (
    "lost-before", "lost-after", "truncated", 403, 500, 503, "kill-before", "kill-after",
)  # fmt: skip
LAST_PLACE = 36
BURST = 3
"""So many tries a read has: a burst of faults is trouble that trying again does not mend."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A fault at the requests from `place` on, `times` of them; `on_write` counts writes only."""

    fault: str | int
    place: int
    times: int = 1
    on_write: bool = False

    def __str__(self) -> str:
        what = "write" if self.on_write else "request"
        more = f" to {self.place + self.times - 1}" if self.times > 1 else ""
        return f"{self.fault} at {what} {self.place}{more}"

    def hits(self, request: int, write: int | None) -> bool:
        """Whether it is the turn of a request, which is also the write of that place or None."""
        place = write if self.on_write else request
        return place is not None and self.place <= place < self.place + self.times


@dataclass(frozen=True, slots=True)
class Interruption:
    """A human does something before the request of that place is served."""

    deed: Deed
    place: int
    on_write: bool = False

    def __str__(self) -> str:
        return f"{self.deed} before {'write' if self.on_write else 'request'} {self.place}"

    def is_at(self, request: int, write: int | None) -> bool:
        return self.place == (write if self.on_write else request)


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything out of the ordinary in one cycle."""

    troubles: tuple[Trouble, ...] = ()
    interruptions: tuple[Interruption, ...] = ()

    def fault(self, request: int, write: int | None) -> Fault:
        """What goes wrong with a request."""
        hits = (trouble for trouble in self.troubles if trouble.hits(request, write))
        return next((trouble.fault for trouble in hits), None)


# A quiet cycle has three requests, a busy one forty and a third of them writes: small numbers
# come often, so that most of what is planned comes about.
_PLACES = st.integers(0, 4) | st.integers(3, 12) | st.integers(0, LAST_PLACE)
_WRITES = st.integers(0, 3) | st.integers(0, LAST_PLACE // 3)
TROUBLE = st.builds(
    Trouble, st.sampled_from(FAULTS), _PLACES, st.sampled_from([1, BURST])
) | st.builds(Trouble, st.sampled_from(FAULTS), _WRITES, st.just(1), st.just(value=True))
_HALTS = deeds("puts on", st.just(HOLD)) | deeds("closes")
_DEEDS = ANYTHING | _HALTS
INTERRUPTION = st.builds(Interruption, _DEEDS, _PLACES) | st.builds(
    Interruption, _DEEDS, _WRITES, st.just(value=True)
)
TROUBLES = st.lists(TROUBLE, min_size=1, max_size=2).map(tuple)
INTERRUPTIONS = st.lists(INTERRUPTION, min_size=1, max_size=3).map(tuple)
PLANS = st.one_of(
    st.builds(Plan, TROUBLES),
    st.builds(Plan, st.just(()), INTERRUPTIONS),
    st.builds(Plan, TROUBLES, INTERRUPTIONS),
)
