"""The tool's own client, connected to a server for a test: no waiting, no log."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from triage.gitea.client import Client, Connection
from triage.gitea.writes import Gitea

LONG = 600.0


@contextmanager
def connect(
    url: str, repository: str, token: str, *, pauses: list[float] | None = None
) -> Iterator[Gitea]:
    """The verbs of one repository; `pauses` collects how long the client would have waited."""
    waited = [] if pauses is None else pauses
    client = Client(
        Connection(
            url=url,
            token=token,
            tool="gitea-triage/test",
            seconds_left=lambda: LONG,
            sleep=waited.append,
            now=lambda: datetime(2026, 11, 22, tzinfo=UTC),
            log=lambda _: None,
        )
    )
    try:
        yield Gitea(client, repository)
    finally:
        client.close()
