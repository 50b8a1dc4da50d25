"""From the start of the action's step to its first request, by the server's clock.

    python action/build.py /tmp/triage.pyz && python -m benchmarks.start /tmp/triage.pyz

The bound is a ratio: to the time in which the same Python imports httpx, click and dotenv from the
same file.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).parents[1]
RUNS = 7
PARTS = ("action", "triage", "requirements.lock")
IMPORT = "import sys; sys.path.insert(0, sys.argv[1]); import httpx, click, dotenv"


def measure(archive: Path | None) -> float:
    """Seconds; without an archive it is built first, with wheels that pip fetches."""
    asked: list[float] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(time.perf_counter())
            self.send_response(401)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *arguments: object) -> None:
            """Silent."""

    with (
        ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server,
        tempfile.TemporaryDirectory() as home,
    ):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        fresh = action_in(Path(home) / "action", archive)
        begin = time.perf_counter()
        environ = step_environment(home, server.server_address[1])
        subprocess.run(  # noqa: S603
            ["/bin/sh", str(fresh / "action" / "run.sh")],
            cwd=home, env=environ, capture_output=True, check=False,
        )  # fmt: skip
        server.shutdown()
    return asked[0] - begin


def imports(archive: Path) -> float:
    """Seconds for the three imports, with the Python that the step finds first."""
    begin = time.perf_counter()
    command = ["python3", "-I", "-S", "-B", "-c", IMPORT, str(archive)]
    subprocess.run(command, check=True)  # noqa: S603
    return time.perf_counter() - begin


def action_in(directory: Path, archive: Path | None) -> Path:
    """A fresh copy of the action, as a runner makes one for each job: without any bytecode."""
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, directory / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, directory / part)
    if archive:
        shutil.copy(archive, directory / "triage.pyz")
    return directory


def step_environment(home: str, port: int) -> dict[str, str]:
    """The variables of a step whose token will be refused."""
    kept = {name: value for name, value in os.environ.items() if name.startswith("PIP_")}
    return {
        **kept,
        "PATH": os.environ["PATH"], "HOME": home, "RUNNER_TEMP": home, "CI": "true",
        "GITEA_TOKEN": "x", "GITEA_REPO": "acme/app", "GITEA_URL": f"http://127.0.0.1:{port}",
    }  # fmt: skip


def main() -> None:
    """Taken in turns, so that a machine that becomes slow does so for all."""
    archive = Path(sys.argv[1])
    rounds = [(imports(archive), measure(archive), measure(None)) for _ in range(RUNS)]
    names = ("the three imports", "step start -> first request", "the same, built for the job")
    base = statistics.median(times[0] for times in rounds)
    for place, name in enumerate(names):
        seconds = sorted(times[place] for times in rounds)
        median = statistics.median(seconds)
        span = f"{seconds[0]:.2f} to {seconds[-1]:.2f}, {RUNS} runs"
        print(f"{name}: {median:.2f} s ({span}), {median / base:.2f} times the imports")


if __name__ == "__main__":
    main()
