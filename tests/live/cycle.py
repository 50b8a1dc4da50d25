"""One cycle of the real command, as a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from tests.live.kinds import Answer
from tests.live.proxy import Call, Decide, Proxy
from tests.live.site import Site

ROOT = Path(__file__).parents[2]
LONGEST = 300.0
KILLED = -9
GOOD = range(200, 300)


class CycleError(Exception):
    """A cycle ended as none should."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a cycle ended.

    `created` are the comments, issues and labels that the server made in it, and the comments that
    it deleted, each as its request.
    """

    exit_code: int
    stdout: str
    stderr: str
    created: tuple[str, ...]

    def check(self, *exit_codes: int) -> None:
        """Whatever happens, a cycle that is not killed reports what it did.

        Raises:
            CycleError: when it ended with another exit code, or without a report.
        """
        problem = "" if self.exit_code in exit_codes else f"exit code {self.exit_code}"
        if self.exit_code != KILLED and not problem:
            problem = self._bad_report()
        if problem:
            raise CycleError(f"{problem}\n{self.stdout}\n{self.stderr}")

    def _bad_report(self) -> str:
        try:
            json.loads(self.stdout)
        except ValueError:
            return "no report"
        return "a traceback" if "Traceback" in self.stderr else ""


def undisturbed(call: Call) -> str:
    """No fault."""
    del call
    return ""


def creation(call: Call, repository: str) -> str:
    """A request that makes a comment, an issue or a label, or deletes a comment; "" for others.

    Unlike other writes these leave something behind when they happen twice, be it a notification.
    """
    path = call.target.removeprefix(f"/api/v1/repos/{repository}/")
    if call.method == "DELETE" and path.startswith("issues/comments/"):
        return "DELETE issues/comments"
    if call.method != "POST" or not (path in {"issues", "labels"} or path.endswith("/comments")):
        return ""
    name = json.loads(call.body)["name"] if path == "labels" else ""
    return f"POST {path} {name}".rstrip()


class Cycle:
    """Runs cycles on a site, in a directory that holds no settings."""

    def __init__(self, site: Site, directory: Path):
        self.site = site
        self._directory = directory
        self._first_day: date = datetime.now(UTC).date() - timedelta(days=1)

    def run(self, repository: str, day: int, decide: Decide = undisturbed) -> Ended:
        """One cycle through a proxy, with the workflow date of that day."""
        started: list[subprocess.Popen[str]] = []
        created: list[str] = []

        def kill() -> None:
            started[0].kill()

        def note(call: Call, answer: Answer) -> None:
            if answer.status in GOOD and (what := creation(call, repository)):
                created.append(what)

        with Proxy(self.site.url, decide, on_kill=kill, on_answer=note) as proxy:
            started.append(self._start(proxy.url, repository, day))
            exit_code, stdout, stderr = self._end(started[0])
        return Ended(exit_code, stdout, stderr, tuple(created))

    def _start(self, url: str, repository: str, day: int) -> subprocess.Popen[str]:
        date = self._first_day + timedelta(days=day)
        environ = {
            "PATH": os.environ.get("PATH", ""),
            "PYTHONPATH": str(ROOT),
            "GITEA_URL": url,
            "GITEA_REPO": repository,
            "GITEA_TOKEN": self.site.tool_token,
            "TRIAGE_DATE": f"{date:%Y-%m-%d}",
        }
        command = [sys.executable, "-m", "triage", "run", "--format", "json"]
        return subprocess.Popen(  # noqa: S603
            command,
            cwd=self._directory,
            env=environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def _end(self, process: subprocess.Popen[str]) -> tuple[int, str, str]:
        try:
            stdout, stderr = process.communicate(timeout=LONGEST)
        except subprocess.TimeoutExpired:
            process.kill()
            stdout, stderr = process.communicate()
            stderr += f"\nkilled: it ran for more than {LONGEST:g} s"
        return process.returncode, stdout, stderr
