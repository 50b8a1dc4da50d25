"""From the start of the action's step to its first request, by the server's clock.

    python -m benchmarks.start VENDOR

VENDOR is a directory with the wheels of the lock, as `action/release.py` makes it.
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


def measure(vendor: Path | None) -> float:
    """Seconds; without a vendor directory nothing is cached and pip fetches the wheels."""
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
        fresh = action_in(Path(home) / "action", vendor)
        begin = time.perf_counter()
        environ = step_environment(home, server.server_address[1])
        subprocess.run(  # noqa: S603
            ["/bin/sh", str(fresh / "action" / "run.sh")],
            cwd=home, env=environ, capture_output=True, check=False,
        )  # fmt: skip
        server.shutdown()
    return asked[0] - begin


def action_in(directory: Path, vendor: Path | None) -> Path:
    """A fresh copy of the action, as a runner makes one for each job: without any bytecode."""
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, directory / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, directory / part)
    if vendor:
        shutil.copytree(vendor, directory / "vendor")
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
    vendor = Path(sys.argv[1])
    for name, place in (("wheels in vendor/", vendor), ("nothing cached, pip", None)):
        seconds = sorted(measure(place) for _ in range(RUNS))
        median = statistics.median(seconds)
        print(f"{name}: {median:.2f} s ({seconds[0]:.2f} to {seconds[-1]:.2f}, {RUNS} runs)")


if __name__ == "__main__":
    main()
