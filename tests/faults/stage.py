"""A day that can be lived through again and again, each time with something else going wrong."""

from __future__ import annotations

import pickle
from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cache

import httpx

from tests.double import FakeGitea, Repo
from tests.double.fake import Logged
from tests.double.faults import Fault as Answer
from tests.double.faults import Faults, no_faults
from tests.double.web import respond
from tests.drive import Ran, cycle
from tests.faults.tracker import Seen, differences, done_today, look, notices
from tests.faults.world import SCENARIOS

CLEAN = ("second", "third", "fourth")
"""The runs after the disturbed one: two that may mend things, and one that has to be quiet."""


@dataclass(frozen=True, slots=True)
class Place:
    """A request of the undisturbed cycle.

    Attributes:
        index: its index in the log.
        occurrence: how many requests like it there were up to here.
        world: what the server held before it.
        answer: the server's.
    """

    index: int
    request: Logged
    occurrence: int
    world: bytes
    answer: httpx.Response

    def __str__(self) -> str:
        method, path = self.request
        return f"{method} {path} (time {self.occurrence}, request {self.index})"


@dataclass(frozen=True, slots=True)
class Step:
    """A clean cycle: how it ended, what it sent that was no read, and the world after it."""

    exit_code: int
    writes: list[Logged]
    world: bytes


@dataclass
class Stage:
    """The world as it is before the cycle, and what the undisturbed cycles make of it.

    Attributes:
        name: the scenario and the version of the server.
        places: all requests of the undisturbed cycle.
        once: the tracker after it.
        mended: the tracker two more cycles later.
        told: who had been notified of what by then.
        done: what the summary says was done by then.
    """

    name: str
    repo: Repo
    start: bytes
    places: list[Place] = field(default_factory=list)
    once: Seen = field(default_factory=dict)
    mended: Seen = field(default_factory=dict)
    told: Counter[tuple[str, str, int]] = field(default_factory=Counter)
    done: Counter[str] = field(default_factory=Counter)
    _steps: dict[tuple[str, bytes], Step] = field(default_factory=dict)

    @property
    def log(self) -> list[Logged]:
        """The requests since the last beginning."""
        return self.repo.fake.log

    @property
    def first_write(self) -> int:
        """The index of the question whether the token may write."""
        return next(place.index for place in self.places if place.request.method != "GET")

    def begin(self) -> None:
        """Back to before the cycle."""
        self._enter(self.start)
        self.log.clear()
        self.repo.fake.sent.clear()

    def disturbed(self, place: Place, faults: Faults) -> Ran | None:
        """The cycle with these faults from that place on; None if the process was killed.

        What comes before it is as in the undisturbed cycle, so that the server need not find the
        same answers again.
        """

        def decide(index: int, request: httpx.Request) -> Answer:
            if index < place.index:
                return _again(self.places[index].answer)
            if index == place.index:
                self._enter(place.world)
            return faults(index, request)

        self.begin()
        return self._run_with(decide)

    def _run_with(self, faults: Faults) -> Ran | None:
        gitea = self.repo.fake
        gitea.faults = faults
        try:
            return self.run("first")
        finally:
            gitea.faults = no_faults
            gitea.revive()

    def run(self, name: str) -> Ran | None:
        """One cycle as things stand."""
        return cycle(self.repo, run=name)

    def afterwards(self, *, told_again: bool = False) -> list[str]:
        """What is wrong after two clean cycles more, and with a third one; in words.

        `told_again`: people may hear of an issue again, as a refused announcement was deleted.
        """
        *mending, quiet = CLEAN
        codes = [self._go_on(name).exit_code for name in mending]
        wrong = differences(look(self.repo), self.mended)
        told = notices(self.repo)
        missed, more = self.told - told, told - self.told
        untrue = done_today(self.repo) - self.done
        writes = self._go_on(quiet).writes
        return [
            *([f"clean cycles end with {codes}"] if codes != [0, 0] else []),
            *wrong,
            *([f"nobody was told of {missed}"] if missed else []),
            *([f"told again of {more}"] if more and not told_again else []),
            *([f"done today, says the summary: {untrue}"] if untrue else []),
            *([f"a third clean cycle sends {writes}"] if writes else []),
        ]

    def _go_on(self, name: str) -> Step:
        """A clean cycle; equal worlds go on equally, so that each is only tried once."""
        key = name, _saved(self.repo)
        if key not in self._steps:
            self.log.clear()
            ran = self.run(name)
            assert ran
            writes = self.repo.fake.writes
            self._steps[key] = Step(ran.exit_code, writes, _saved(self.repo))
        self._enter(self._steps[key].world)
        return self._steps[key]

    def record(self) -> None:
        """Lives through the undisturbed cycle and the two after it."""
        self.begin()
        self._run_with(self._note)
        self.once = look(self.repo)
        for name in CLEAN[:2]:
            self.run(name)
        self.mended, self.told = look(self.repo), notices(self.repo)
        self.done = done_today(self.repo)

    def _note(self, index: int, request: httpx.Request) -> Answer:
        logged, world = self.log[index], _saved(self.repo)
        occurrence = self.log.count(logged)
        answer = respond(self.repo.fake.world, request)
        self.places.append(Place(index, logged, occurrence, world, answer))
        return _again(answer)

    def _enter(self, saved: bytes) -> None:
        """Another copy of a world: making one anew would take a hundred times as long."""
        gitea = self.repo.fake
        gitea.world = pickle.loads(saved)  # noqa: S301 - our own
        found = gitea.world.repository(self.repo.name)
        assert found
        self.repo = replace(self.repo, data=found)


def _saved(repo: Repo) -> bytes:
    world = repo.fake.world
    world.listings.clear()
    return pickle.dumps(world)


def _again(answer: httpx.Response) -> httpx.Response:
    """The same answer, unread."""
    return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


@cache
def stage_of(scenario: str, version: str) -> Stage:
    """The stage of a scenario on a version of the server, made when it is first asked for."""
    gitea = FakeGitea(version)
    repo = SCENARIOS[scenario](gitea)
    gitea.forget()
    stage = Stage(f"{scenario} {version}", repo, _saved(repo))
    stage.record()
    return stage
