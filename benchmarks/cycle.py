"""A whole cycle against a slow server, and the one-by-one loop that it is compared to.

python -m benchmarks.cycle           300 open issues, 185 acted on, 20 ms a request
python -m benchmarks.cycle --loop    the same with the loop, too (takes more than a minute)
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

PORT = 18471
TRIAGE = (
    [sys.executable, "-I", "-S", "-B", os.environ["BENCH_ARCHIVE"]]
    if os.environ.get("BENCH_ARCHIVE")
    else [sys.executable, "-m", "triage"]
)
"""The tool as a release runs it, if BENCH_ARCHIVE names triage.pyz: nothing else is imported."""

ISSUES, DELAY = 300, 20
PAUSE = 0.5


@contextmanager
def server(issues: int, delay: int) -> Iterator[str]:
    """A server with that many issues; the token to it."""
    command = [sys.executable, "-m", "benchmarks.server", str(PORT), str(issues), str(delay)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603
    assert process.stdout
    try:
        token = process.stdout.readline().strip()
        time.sleep(0.3)
        yield token
    finally:
        process.kill()
        process.wait()


def triage(token: str) -> tuple[float, dict[str, object]]:
    """Seconds of a whole run, with the start of Python, and its report."""
    environ = {
        **os.environ,
        "GITEA_URL": f"http://127.0.0.1:{PORT}",
        "GITEA_REPO": "alice/app",
        "GITEA_TOKEN": token,
    }
    command = [*TRIAGE, "run", "--format", "json"]
    begin = time.perf_counter()
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)  # noqa: S603
    return time.perf_counter() - begin, json.loads(done.stdout)


def loop(token: str) -> float:
    """Seconds of the obvious script: one request after the other, a pause after each write."""
    begin = time.perf_counter()
    base = f"http://127.0.0.1:{PORT}/api/v1/repos/alice/app/"
    headers = {"Authorization": f"token {token}"}
    with httpx.Client(base_url=base, headers=headers) as client:
        page, issues = 1, []
        while found := client.get(
            "issues", params={"type": "issues", "limit": 50, "page": page}
        ).json():
            issues += found
            page += 1
        ready = [issue for issue in issues if "src/app.py" in issue["body"]]
        for issue in ready:
            path = f"issues/{issue['number']}"
            client.patch(path, json={"assignees": ["claude"]}).raise_for_status()
            time.sleep(PAUSE)
    return time.perf_counter() - begin


def main() -> None:
    with server(ISSUES, DELAY) as token:
        first, report = triage(token)
        print(f"first cycle: {first:.2f} s, {report['counts']}, {report['requests']}")
        second, report = triage(token)
        print(f"quiet cycle: {second:.2f} s, {report['requests']}, {report['summary']}")
    if "--loop" in sys.argv:
        with server(ISSUES, DELAY) as token:
            slow = loop(token)
        print(f"one-by-one loop: {slow:.1f} s; the cycle is {slow / first:.1f} times as fast")


if __name__ == "__main__":
    main()
