"""Disturbs the real command on a real server, again and again, and looks what comes of it.

    python -m tests.live.faults --seed 1 --faults 300 --kills 50

Needs, besides what the tool itself needs:

- TRIAGE_LIVE_URL, such as http://localhost:3000
- TRIAGE_LIVE_TOKEN: a token with all scopes of a user who may create repositories; it fills them,
  acts as the human and looks at the result
- TRIAGE_LIVE_TOOL_TOKEN: a token of another user, the tool's own
- TRIAGE_LIVE_AGENT: the login of a third user, to whom work is assigned

A history (`history.py`) has three chapters, each of them a round: the human's deeds, a cycle
through a proxy that injects faults and kills (`proxy.py`, `plan.py`), two cycles that nothing
disturbs, and then a comparison with what an undisturbed cycle and two more make of an equal
repository (`look.py`). Repositories are made and deleted as they are needed.

The seed settles where the faults are. Requests of the tool run side by side, so which issue a fault
meets may differ from run to run; `--history N` begins with the history that failed.

Exit codes: 0 all was as without faults, 1 something was not, 2 it could not be tried.
"""

from __future__ import annotations

import argparse
import difflib
import itertools
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.live.cycle import KILLED, Cycle, CycleError, Ended
from tests.live.history import CHAPTERS, Chapter
from tests.live.look import State, look
from tests.live.plan import Plan, Recorder, draw, shuffled
from tests.live.site import Repository, Site, SiteError, make_repository
from tests.live.tally import Tally

WRITES = (
    "POST labels",
    "PATCH labels/N",
    "POST issues",
    "POST issues/N/comments",
    "POST issues/N/labels",
    "PATCH issues/comments/N",
    "PATCH issues/N",
    "DELETE issues/N/labels/N",
)
"""What the undisturbed history must have written, besides assignments."""


@dataclass(frozen=True, slots=True)
class Undisturbed:
    """What a chapter comes to without faults, and the requests of its first cycle."""

    state: State
    usual: Counter[str]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs until enough faults and kills were injected; the exit code."""
    wanted = _parser().parse_args(arguments)
    try:
        site = Site.from_environ(os.environ)
        with tempfile.TemporaryDirectory() as empty:
            tally = _run(site, Cycle(site, Path(empty)), wanted)
    except SiteError as error:
        print(f"cannot be tried: {error}")
        return 2
    print(*tally.lines(), sep="\n")
    return 1 if tally.failures else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.live.faults")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--faults", type=int, default=300, help="so many at least")
    parser.add_argument("--kills", type=int, default=50, help="so many at least")
    parser.add_argument("--history", type=int, default=0, help="begin with this one")
    return parser


def _run(site: Site, cycle: Cycle, wanted: argparse.Namespace) -> Tally:
    undisturbed = _undisturbed(site, cycle)
    tally = Tally()
    for number in itertools.count(wanted.history):
        if tally.faults >= wanted.faults and tally.kills >= wanted.kills:
            return tally
        rng = random.Random(f"{wanted.seed}/{number}")  # noqa: S311 - it must be repeatable
        with make_repository(site) as repository:
            _disturbed(History(wanted.seed, number, repository, cycle, rng), undisturbed, tally)
        print(f"history {number}: {tally.faults} faults, {tally.kills} kills", flush=True)
    raise AssertionError("histories never end")


def _undisturbed(site: Site, cycle: Cycle) -> list[Undisturbed]:
    """What the chapters come to when nothing goes wrong.

    Raises:
        SiteError: when that is not what it should be.
    """
    found: list[Undisturbed] = []
    with make_repository(site) as repository:
        for chapter in CHAPTERS:
            recorder = Recorder()
            chapter.deeds(repository)
            cycles = [cycle.run(repository.name, chapter.day, recorder)]
            cycles += [cycle.run(repository.name, chapter.day) for _ in range(2)]
            for ended in cycles:
                ended.check(0)
            state = look(repository, _created(cycles))
            if wrong := state.complaints(chapter.holders, site.agent, site.login):
                raise SiteError("; ".join(["without faults", *wrong, *state.lines()]))
            found.append(Undisturbed(state, recorder.seen))
    missing = {*WRITES} - {name for one in found for name in one.usual}
    if missing:
        raise SiteError(f"the history does not come to {', '.join(sorted(missing))}")
    return found


def _created(cycles: Sequence[Ended]) -> list[str]:
    return [what for ended in cycles for what in ended.created]


@dataclass(frozen=True, slots=True)
class History:
    """One history that is disturbed: where, and the chance that does it."""

    seed: int
    number: int
    repository: Repository
    cycle: Cycle
    rng: random.Random


def _disturbed(history: History, undisturbed: Sequence[Undisturbed], tally: Tally) -> None:
    """Goes through the chapters until one does not end as it should."""
    deck = shuffled(history.rng)
    for at, (chapter, wanted) in enumerate(zip(CHAPTERS, undisturbed, strict=True)):
        kills = (history.number + at) % len(CHAPTERS) > 0
        plan = draw(history.rng, deck, wanted.usual, kills=kills)
        wrong = _round(history, chapter, wanted.state, plan, tally)
        if wrong:
            tally.failures += 1
            where = f"seed {history.seed}, history {history.number}, chapter {at}"
            print(f"FAILED: {where}", *plan.lines(), *wrong, sep="\n  ", flush=True)
            return


def _round(
    history: History, chapter: Chapter, wanted: State, plan: Plan, tally: Tally
) -> list[str]:
    """One round; what is wrong after it."""
    name, site = history.repository.name, history.cycle.site
    chapter.deeds(history.repository)
    disturbed = history.cycle.run(name, chapter.day, plan)
    tally.add(plan, disturbed.exit_code)
    clean = [history.cycle.run(name, chapter.day) for _ in range(2)]
    try:
        disturbed.check(*((KILLED,) if plan.was_killed else (0, 1, 3)))
        for ended in clean:
            ended.check(0)
    except CycleError as error:
        return str(error).splitlines()
    state = look(history.repository, _created([disturbed, *clean]))
    wrong = state.complaints(chapter.holders, site.agent, site.login)
    lines = wanted.lines(), state.lines()
    return wrong + list(difflib.unified_diff(*lines, "wanted", "found", lineterm=""))


if __name__ == "__main__":
    sys.exit(main())
