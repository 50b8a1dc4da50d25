"""A backlog of 100,000 open issues from a server that answers in 20 ms: seconds and memory.

python -m benchmarks.large [ISSUES]
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from http.server import BaseHTTPRequestHandler
from multiprocessing import Process
from urllib.parse import parse_qs, urlsplit

from benchmarks.cycle import TRIAGE
from benchmarks.server import FILLER, READY, Server

PORT, DELAY, PAGE = 18472, 0.02, 50


def issue(number: int) -> dict[str, object]:
    """An issue of about a kilobyte; one of five is ready."""
    body = (READY if number % 5 == 0 else "") + FILLER
    return {
        "id": number, "number": number, "title": f"[feature] Number {number}", "body": body,
        "state": "open", "labels": [{"id": 1, "name": "kind/feature"}], "assignees": None,
        "user": {"login": "bob"}, "created_at": "2026-01-01T00:00:00Z", "comments": 0,
        "updated_at": "2026-01-01T00:00:00Z", "pull_request": None,
        "repository": {"full_name": "alice/app"},
    }  # fmt: skip


def serve(issues: int) -> None:
    """Answers the requests of a dry run."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            time.sleep(DELAY)
            url = urlsplit(self.path)
            page = int(parse_qs(url.query).get("page", ["0"])[0])
            if url.path.endswith("/issues") and "state=open" in url.query:
                top = issues - (page - 1) * PAGE
                data: object = [issue(n) for n in range(top, max(0, top - PAGE), -1)]
            elif url.path.endswith(("/user", "/alice/app")):
                data = {"login": "triage-bot", "archived": False}
            else:
                data = []
            absent = "/contents/" in url.path
            body = json.dumps({"message": "not found"} if absent else data).encode()
            self.send_response(404 if absent else 200)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("X-Total-Count", str(issues))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments: object) -> None:
            """Silent."""

    with Server(("127.0.0.1", PORT), Handler) as server:
        server.serve_forever()


def main() -> None:
    issues = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    process = Process(target=serve, args=(issues,), daemon=True)
    process.start()
    time.sleep(0.5)
    environ = {
        **os.environ,
        "GITEA_URL": f"http://127.0.0.1:{PORT}", "GITEA_REPO": "alice/app", "GITEA_TOKEN": "x",
    }  # fmt: skip
    command = [*TRIAGE, "run", "--dry-run"]
    begin = time.perf_counter()
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)  # noqa: S603
    seconds = time.perf_counter() - begin
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print("\n".join(done.stdout.splitlines()[-2:]), done.stderr[-500:])
    print(f"{issues} open issues: {seconds:.1f} s, {most:.0f} MiB at most, exit {done.returncode}")
    process.kill()


if __name__ == "__main__":
    main()
