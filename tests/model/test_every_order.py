"""Two cycles, a death and what people do, in every order: nobody is overruled, nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from tests.model.world import (
    AGENT,
    AGENTS,
    SECOND,
    TEXTS,
    WANTED,
    Run,
    World,
    gestures,
    steps,
    unweighed,
)
from tests.thorough import THOROUGH
from tests.unit.builders import ME, OURS
from triage.policy import APPROVED, FLAGS, HOLD, NEEDS_OWNER
from triage.state.history import is_audit

TWO = (Run("a"), Run("b"))
THREE = (*TWO, Run("c"))


@dataclass(frozen=True)
class Left:
    """How much may still happen."""

    gestures: int = 1
    deaths: int = 1


def following(world: World, left: Left) -> Iterator[tuple[str, World, Left]]:
    """Everything that may come next, in words."""
    for run in world.runs:
        for now in steps(world, run, dies=False):
            yield run.name, now, left
        if left.deaths and not has_overwritten(world, run):
            fewer = replace(left, deaths=left.deaths - 1)
            rest = tuple(other for other in world.runs if other is not run)
            yield f"{run.name} dies", replace(world, runs=rest), fewer
            if run.comment:
                for now in steps(world, run, dies=True):
                    yield f"{run.name} dies writing", now, fewer
    if left.gestures and world.runs:
        fewer = replace(left, gestures=left.gestures - 1)
        for words, now in gestures(world):
            if not words.startswith(ME):
                yield words, now, fewer


def has_overwritten(world: World, run: Run) -> bool:
    """Whether a cycle has announced over another that acted after this one's reading.

    If it dies then, the other's deeds pass for a human's: given up (docs/safety.md).
    """
    since = run.history.newest if run.comment and run.history else world.newest
    return any(event.id > since and event.thing and event.author == ME for event in world.events)


def explore(world: World, left: Left) -> int:
    """Follows every order; how many states there are."""
    seen: dict[tuple[World, Left], None] = {}
    stack: list[tuple[World, Left, tuple[str, ...]]] = [(world, left, ())]
    while stack:
        world, left, told = stack.pop()
        if (world, left) in seen:
            continue
        seen[world, left] = None
        try:
            if not world.runs:
                check(at_rest(world), doubles=left.deaths == 0)
            found = list(following(world, left))
        except AssertionError as error:
            pytest.fail(f"{error}\n{world.text} {sorted(world.on)}: {', '.join(told)}")
        stack += [(now, rest, (*told, words)) for words, now, rest in found]
    return len(seen)


def at_rest(world: World) -> World:
    """After as many cycles as it takes until one writes nothing; they are few."""
    for _ in range(5):
        before = world
        world = alone(world)
        if world == before:
            return world
    raise AssertionError("no end")


def alone(world: World) -> World:
    """After one more cycle, with nobody else about."""
    world = replace(world, runs=(Run(f"then {world.newest}"),))
    while world.runs:
        (world,) = steps(world, world.runs[0], dies=False)
    return world


def check(world: World, *, doubles: bool) -> None:
    """What people want and the rules want stands on the issue."""
    wishes, on = world.wishes, world.on
    audits = sum(is_audit(event, OURS) for event in world.events)
    assert audits <= 1 or doubles
    assert audits or not world.acted or world.comment_deleted
    if HOLD in on or wishes.flags_on & on:
        return
    wanted = AGENT if APPROVED in on else WANTED[world.text]
    if on & {*AGENTS, "@ann"} or not wanted:
        assert not on & set(FLAGS)
        stale = world.idle and wanted == AGENT and on & set(AGENTS)
        assert not stale or on & {*wishes.agents_on, "@ann"}
        return
    assert not wishes.agent_off
    if wanted == AGENT:
        wanted = next((agent for agent in AGENTS if agent not in world.tried), NEEDS_OWNER)
    assert wanted not in unweighed(wishes, world.history.entry)
    assert on & {*FLAGS, *AGENTS} == {wanted}


@pytest.mark.parametrize("text", TEXTS)
def test_first_cycles__overrule_nobody_and_lose_nothing(text: str) -> None:
    assert explore(replace(World(text=text), runs=TWO), Left()) > 100


@pytest.mark.parametrize("relieved", [0, 1, 2])
def test_idle_agents__are_relieved_once_and_nobody_is_overruled(relieved: int) -> None:
    """From the first agent to the second, from the second to the owner, and with the owner."""
    first = at_rest(World())
    for _ in range(relieved):
        first = at_rest(replace(first, idle=True))
    assert first.on == [{AGENT}, {SECOND}, {NEEDS_OWNER}][relieved]
    idle = replace(first, idle=True, runs=TWO)
    for _, world in (("", idle), *gestures(idle)):
        explore(replace(world, idle=True), Left() if THOROUGH else Left(gestures=0))
    explore(idle, Left(gestures=1, deaths=1))


@pytest.mark.parametrize("text", TEXTS)
def test_three_cycles__overrule_nobody_and_lose_nothing(text: str) -> None:
    first = at_rest(World(text=text))
    others = [world for _, world in gestures(first)] if THOROUGH else []
    for world in (World(text=text), first, *others):
        explore(replace(world, runs=THREE), Left(gestures=0, deaths=0))


@pytest.mark.parametrize("text", TEXTS)
def test_later_cycles__overrule_nobody_and_lose_nothing(text: str) -> None:
    """After a first cycle something has happened, and then two run side by side."""
    first = at_rest(World(text=text))
    for _, world in (("", first), *gestures(first)):
        explore(replace(world, runs=TWO), Left() if THOROUGH else Left(gestures=0))
    if THOROUGH:
        explore(replace(first, runs=TWO), Left(gestures=2, deaths=0))
