"""Signals, the deadline, threads and the progress bar: what the shell lends to a cycle."""

from __future__ import annotations

import os
import signal
import sys
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from types import FrameType
from typing import Any

import click
import httpx

from triage.errors import TriageError
from triage.gitea.client import AT_ONCE
from triage.gitea.side_by_side import SideBySide

A_MOMENT = 0.7
BAR = 30


class StoppedError(TriageError):
    """A signal ended the run before anything could be done."""

    exit_code = 1


class Stop:
    """Why no further operation may begin: a signal, or the deadline."""

    def __init__(self, seconds: float):
        self._until = time.monotonic() + seconds
        self._seconds = seconds
        self.signal = ""

    def seconds_left(self) -> float:
        """Seconds until the deadline; negative after it."""
        return self._until - time.monotonic()

    def __call__(self) -> str:
        """The reason, or "" to go on."""
        if self.signal:
            return f"{self.signal} received"
        if self.seconds_left() <= 0:
            return f"the deadline of {self._seconds:g} s is reached"
        return ""

    def check(self) -> None:
        """Ends a fetch early: a backlog that is not whole is of no use.

        Raises:
            TriageError: with exit code 1 after a signal, 3 after the deadline.
        """
        if reason := self():
            kind = StoppedError if self.signal else TriageError
            raise kind(f"{reason} before the backlog was fetched whole, so nothing was done")

    @contextmanager
    def on_signals(self) -> Iterator[None]:
        """SIGTERM and SIGINT stop after the operation in hand; a second one ends at once."""

        def note(number: int, frame: FrameType | None) -> None:
            del frame
            if self.signal:
                os._exit(128 + number)
            self.signal = signal.Signals(number).name

        before = {number: signal.signal(number, note) for number in _SIGNALS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


_SIGNALS = (signal.SIGTERM, signal.SIGINT)


@contextmanager
def threads() -> Iterator[SideBySide]:
    """A function that applies another to many values, several at a time, in order.

    Results are held back a little: a long backlog is not to be in memory twice.
    """
    pool = ThreadPoolExecutor(AT_ONCE)

    def side_by_side(function: Callable[[Any], Any], values: Iterable[Any]) -> Iterator[Any]:
        pending: list[Any] = []
        for value in values:
            pending.append(pool.submit(function, value))
            if len(pending) >= AHEAD:
                yield pending.pop(0).result()
        for future in pending:
            yield future.result()

    try:
        yield side_by_side
    finally:
        pool.shutdown(cancel_futures=True)


AHEAD = 8 * AT_ONCE


@contextmanager
def signals_and_threads(stop: Stop) -> Iterator[SideBySide]:
    """Signals are caught and threads run as long as this is in use."""
    with stop.on_signals(), threads() as side_by_side:
        yield side_by_side


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What a run takes from the machine: the one place where a test puts something else.

    Attributes:
        now: the time, UTC.
        new_id: an id that no other run has.
        sleep: waits that many seconds.
        transport: carries the requests; None is the network.
        lend: side by side work that ends early when a signal comes.
    """

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    new_id: Callable[[], str] = lambda: uuid.uuid4().hex[:12]
    sleep: Callable[[float], None] = time.sleep
    transport: httpx.BaseTransport | None = None
    lend: Callable[[Stop], AbstractContextManager[SideBySide]] = signals_and_threads


def this_machine() -> Machine:
    """The one that the command was started with, or this one as it is."""
    return click.get_current_context().find_object(Machine) or Machine()


class Progress:
    """A bar on stderr, for a person whose run takes longer than a moment."""

    def __init__(self, *, enabled: bool):
        self._enabled = enabled and sys.stderr.isatty()
        self._begin = time.monotonic()
        self._shown = False

    def __call__(self, what: str, done: int, total: int) -> None:
        """Shows how much of what is going on is done."""
        if self._enabled and time.monotonic() - self._begin > A_MOMENT:
            filled = BAR * done // max(1, total)
            bar = "#" * filled + "-" * (BAR - filled)
            click.echo(f"\r{what:<9} [{bar}] {done}/{total}", nl=False, err=True)
            self._shown = True

    def clear(self) -> None:
        """Wipes the bar away."""
        if self._shown:
            click.echo("\r" + " " * (BAR + 40) + "\r", nl=False, err=True)
            self._shown = False
