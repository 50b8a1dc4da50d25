"""Serves the tests' double of Gitea over real HTTP, in a process of its own, with a delay.

    python -m benchmarks.server PORT ISSUES DELAY_MS

`ISSUES` open issues; five of eight are ready and can be acted on.
"""

from __future__ import annotations

import socketserver
import sys
import time
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler

import httpx

from tests.double import FakeGitea

READY = (
    "src/app.py: the function load() should return a dict and must raise on error.\n\n"
    "## Steps\npytest -q\n\n"
)
FILLER = "The quick brown fox reports what happened when the page was opened again. " * 11
POLICY = """max_operations = 100000
[agents.claude]
assign = "claude"
max_open = 0
[agents.kimi]
label = "kimi-ready"
max_open = 0
"""
TOKEN = "bench"


def make_gitea(issues: int) -> FakeGitea:
    """The double with that many open issues."""
    gitea = FakeGitea()
    gitea.now = datetime.now(UTC)  # by the clock of the tool nothing here is old
    for login in ("alice", "bob", "claude", "triage-bot"):
        gitea.add_user(login)
    repo = gitea.add_repo("alice/app", token=gitea.add_token("triage-bot"))
    for login in ("bob", "claude", "triage-bot"):
        repo.collaborator(login)
    repo.write_file(".gitea/triage.toml", POLICY)
    for number in range(issues):
        ready = number * 185 % 300 < 185
        kind = ("bug", "feature", "spike")[number % 3]
        tags = f"[{kind}]" if kind == "bug" else f"[{kind}] [feature]"
        repo.open_issue(f"{tags} Number {number}", (READY if ready else "") + FILLER, author="bob")
    print(repo.token, flush=True)
    return gitea


def handler(gitea: FakeGitea, delay: float) -> type[BaseHTTPRequestHandler]:
    """Answers every request by the double, after the delay."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def answer(self) -> None:
            begin = time.perf_counter()
            length = int(self.headers.get("Content-Length") or 0)
            url = f"{gitea.url}{self.path}"
            request = httpx.Request(
                self.command,
                url,
                headers=dict(self.headers.items()),
                content=self.rfile.read(length),
            )
            request.headers["host"] = httpx.URL(gitea.url).netloc.decode()
            response = gitea.answer(request)
            body = response.content
            time.sleep(max(0.0, delay - (time.perf_counter() - begin)))
            self.send_response(response.status_code)
            for name, value in response.headers.items():
                if name.lower() not in {"content-length", "transfer-encoding", "date"}:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = answer  # noqa: N815 - the library's

        def log_message(self, *arguments: object) -> None:
            """Silent."""

    return Handler


class Server(socketserver.ThreadingTCPServer):
    """One thread a connection."""

    allow_reuse_address = True
    daemon_threads = True


def main() -> None:
    port, issues, delay = (int(argument) for argument in sys.argv[1:4])
    gitea = make_gitea(issues)
    with Server(("127.0.0.1", port), handler(gitea, delay / 1000)) as server:
        server.serve_forever()


if __name__ == "__main__":
    main()
