"""Several cycles at once, one request at a time, in an order that a test lays down.

Each cycle is the real command in a thread of its own. It stops in front of its requests until it
is told to go on, and the thread of the test waits meanwhile: exactly one of them runs at any time,
so that the same turns always lead to the same history.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import httpx

from tests.double import FakeGitea, KilledError
from tests.drive import in_order, no_wait
from triage.cli import main
from triage.cli.shell import Machine

FIXED = (".toml", "user", "alice/app", "app/assignees", "version", "orgs/alice/labels")
"""No cycle changes what these answer, so it makes no difference who goes on in front of them.

For the version it must not: on Python 3.11 all `cached_property` of a class share one lock, which
a cycle would hold while it waits here, and this process has several.
"""


class Cycle(threading.Thread):
    """One triage cycle that stops in front of its requests.

    Attributes:
        steps: method and path of the requests that it stopped in front of and then sent.
        exit_code: how the command ended; None while it runs, and if it died.
    """

    def __init__(self, gitea: FakeGitea, report: Path):
        super().__init__(daemon=True)
        self.steps: list[str] = []
        self.exit_code: int | None = None
        self.machine = Machine(
            sleep=no_wait, transport=httpx.MockTransport(self._serve), lend=in_order
        )
        self._gitea = gitea
        self._report = report
        self._failure: BaseException | None = None
        self._ended = False
        self._is_dead = False
        self._may_go = threading.Semaphore(0)
        self._has_stopped = threading.Semaphore(0)

    def begin(self) -> None:
        """Runs up to the first request."""
        self.start()
        self._wait()

    def go_on(self) -> bool:
        """Lets the request in hand be served and runs up to the next; False after the end.

        Raises:
            BaseException: what the command should not have raised.
        """
        if self._ended:
            return False
        self._may_go.release()
        self._wait()
        return True

    def finish(self) -> None:
        """Runs to the end, which may be its death."""
        while self.go_on():
            pass

    def die(self) -> None:
        """The process dies in front of the request in hand, if it has not ended."""
        self._is_dead = True
        self.finish()

    @property
    def report(self) -> dict[str, Any]:
        """The JSON report that it left."""
        found: dict[str, Any] = json.loads(self._report.read_text("utf-8"))
        return found

    def run(self) -> None:
        """The command, in this thread."""
        try:
            main.main(["run", "--report", str(self._report)], "triage", obj=self.machine)
        except SystemExit as ended:
            self.exit_code = int(ended.code or 0)
        except KilledError:
            pass
        except BaseException as error:  # noqa: BLE001 - raised again in the thread of the test
            self._failure = error
        finally:
            self._ended = True
            self._has_stopped.release()

    def _wait(self) -> None:
        self._has_stopped.acquire()
        if self._failure:
            raise self._failure

    def _serve(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/api/v1/")
        stops = not path.endswith(FIXED)
        if stops:
            self._has_stopped.release()
            self._may_go.acquire()
        if self._is_dead:
            raise KilledError
        if stops:
            self.steps.append(f"{request.method} {path}")
        return self._gitea.answer(request)


def take_turns(cycles: Sequence[Cycle], turns: Iterable[tuple[int, int]]) -> None:
    """Each turn: which cycle goes on, and for how many requests."""
    for which, requests in turns:
        for _ in range(requests):
            cycles[which].go_on()


def finish(cycles: Iterable[Cycle]) -> None:
    """Runs what is left, one cycle after the other."""
    for cycle in cycles:
        cycle.finish()
