"""The machine that walks: humans, faults and cycles in any order (design §4, §5)."""

from __future__ import annotations

from hypothesis import note
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.walk import deeds
from tests.walk.checks import check_cycle, check_world
from tests.walk.cycles import Cycle, Wish
from tests.walk.deeds import Deed
from tests.walk.facts import Facts, facts_of, is_summary, marker
from tests.walk.rest import full_agents, leaders, misplaced
from tests.walk.stage import Stage
from tests.walk.trouble import PLANS, Plan, Trouble

VERSIONS = ("1.27.0", "1.25.5", "15.0.3+gitea-1.22.0")
WISHES = st.builds(
    Wish,
    st.sampled_from([30, 30, 30, 2, 1, 0]),
    st.sampled_from([True, True, True, False]),
    st.sampled_from([False, False, False, True]),
)
UNDISTURBED = Plan()
RELIEF = {"stale", "no-agent-left"}
UNTIL_REST = 5
"""One cycle acts, two go on with what became free, one tells; the last finds nothing."""


class Walk(RuleBasedStateMachine):
    """One walk.

    `rested` holds the wishes with which a cycle would find nothing to do, for one has just been
    and nobody has done anything since.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rested: set[Wish] = set()

    @initialize(
        version=st.sampled_from(VERSIONS),
        limit=st.sampled_from([1, 2, 3, 0]),
        step=st.sampled_from([1, 60]),
        pace=st.sampled_from([0, 1]),
        first=st.lists(deeds.OPENING, min_size=1, max_size=4),
    )
    def begin(self, version: str, limit: int, step: int, pace: int, first: list[Deed]) -> None:
        self.stage = Stage(version, limit=limit, step=step, pace=pace)
        for deed in first:
            self.stage.human(deed)

    def _human(self, deed: Deed) -> None:
        if self.stage.human(deed):
            self.rested.clear()

    # Humans -------------------------------------------------------------------------------------

    @rule(deed=deeds.OPENING)
    def opens(self, deed: Deed) -> None:
        self._human(deed)

    @rule(deed=deeds.OPENING, waiting=deeds.WAITING)
    def opens_waiting(self, deed: Deed, waiting: Deed) -> None:
        self._human(deed)
        self._human(waiting)

    @rule(deed=deeds.ANYTHING)
    def does(self, deed: Deed) -> None:
        self._human(deed)

    @rule(deed=deeds.TAKING_BACK)
    def takes_back(self, deed: Deed) -> None:
        self._human(deed)

    @rule(circle=deeds.CIRCLING)
    def wait_for_each_other(self, circle: list[Deed]) -> None:
        for deed in circle:
            self._human(deed)

    @rule()
    def another_run_leaves_its_comment(self) -> None:
        if self.stage.leave_double():
            self.rested.clear()

    @rule()
    def sleeps(self) -> None:
        self.stage.next_day()
        self.rested.clear()

    # Cycles -------------------------------------------------------------------------------------

    def _cycle(self, wish: Wish, plan: Plan = UNDISTURBED) -> Cycle:
        cycle = self.stage.cycle(wish, plan)
        check_cycle(self.stage.repo, cycle)
        if cycle.clean and self.rested:
            assert not cycle.witness.touched, f"there was nothing to do: {cycle.writes}"
        if cycle.clean and wish in self.rested:
            assert not cycle.writes, f"there was nothing to do: {cycle.writes}"
        self._rest(cycle)
        return cycle

    def _rest(self, cycle: Cycle) -> None:
        """A clean cycle leaves nothing to do but what did not fit, and what it set free."""
        if cycle.clean:
            rows = cycle.report["issues"]
            tight = any("budget" in (row["note"] or "") for row in rows)
            # An approval sets the issue free; a hold breaks the circle that the issue stands in.
            noted = {row["decision"]["rule"] for row in rows} & {"approved", "taken-back"}
            # The agent that did nothing has a place for another issue.
            freed = any(
                row["decision"]["rule"] in RELIEF and row["outcome"] == "done" for row in rows
            )
            again = tight or noted or freed
            kept = set() if cycle.writes else self.rested
            self.rested = set() if again else kept | {cycle.wish}
        elif cycle.writes or cycle.interruptions:
            self.rested.clear()

    @rule(wish=WISHES)
    def cycle(self, wish: Wish) -> None:
        self._cycle(wish)

    @rule(wish=WISHES, plan=PLANS)
    def disturbed_cycle(self, wish: Wish, plan: Plan) -> None:
        self._cycle(wish, plan)

    @rule(deed=deeds.OPENING | deeds.TAKING_BACK, wish=WISHES, plan=PLANS)
    def disturbed_at_work(self, deed: Deed, wish: Wish, plan: Plan) -> None:
        self._human(deed)
        self._cycle(wish, plan)

    @rule(deed=deeds.TAKING_BACK, place=st.integers(0, 2))
    def dies_at_work(self, deed: Deed, place: int) -> None:
        """What was announced before a death is gone on with."""
        self._human(deed)
        self._cycle(Wish(), Plan((Trouble("kill-before", place, on_write=True),)))
        self._cycle(Wish())

    @rule(deed=deeds.TAKING_BACK, plan=PLANS)
    def disturbed_and_again(self, deed: Deed, plan: Plan) -> None:
        self._cycle(Wish(), plan)
        self._human(deed)
        self._cycle(Wish())

    @rule()
    def settles(self) -> None:
        """Left alone for a while, everything lies where the rules put it."""
        cycles = [self._cycle(Wish()) for _ in range(UNTIL_REST)]
        assert not cycles[-1].writes, f"it does not come to rest: {cycles[-1].writes}"
        facts = facts_of(self.stage.repo)
        if cycles[-1].witness.paused:
            return
        real = {i.number: facts[i.number] for i in self.stage.repo.issues if not is_summary(i)}
        full, lead = full_agents(real.values(), self.stage.limit), leaders(real)
        for number, found in real.items():
            wrong = misplaced(found, leads=number in lead, full=full)
            said = marker(self.stage.repo.issue(number))
            free = number not in self.stage.memory.meddled and not (said and said.had)
            assert not (free and wrong), f"#{number}: {wrong}"
            assert free or not self._left_on(number, found), f"#{number}: a flag of ours is on"

    def _left_on(self, number: int, found: Facts) -> bool:
        """Whether an issue that somebody has taken still bears a flag of ours."""
        issue = self.stage.repo.issue(number)
        said = marker(issue)
        ours = [f for f in found.flags if said and f in said.on]
        theirs = any(self.stage.memory.flagged(issue, flag) for flag in found.flags)
        busy = bool(found.logins) and found.is_open and not found.held
        return busy and bool(ours) and not theirs

    # What is always so --------------------------------------------------------------------------

    @precondition(lambda self: hasattr(self, "stage"))
    @invariant()
    def no_doubles(self) -> None:
        lost = any(". label: " in line for line in self.stage.story)
        check_world(self.stage.repo, self.stage.doubled, label_lost=lost)

    def teardown(self) -> None:
        """For a failure that is shown: its history."""
        if hasattr(self, "stage"):
            note("\n".join(["What happened:", *self.stage.story]))
