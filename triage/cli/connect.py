"""Connects to Gitea, reads the policy and fetches the backlog, with errors that say what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from triage import __version__
from triage.cli.settings import Server
from triage.cli.shell import Machine, Progress, Stop, this_machine
from triage.errors import (
    ConfigError,
    GiteaError,
    NotFoundError,
    RefusedError,
    TriageError,
    UnauthorizedError,
)
from triage.gitea.advice import advise
from triage.gitea.client import Client, Connection
from triage.gitea.listing import Backlog, Fetch, fetch_backlog
from triage.gitea.protocol import Answer
from triage.gitea.tracker import SideBySide
from triage.gitea.writes import POLICY_PATH, Gitea
from triage.model import Json
from triage.policy import DEFAULT_POLICY, Policy
from triage.policy.reader import parse_policy

TOOL = f"gitea-triage {__version__}"

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """What a command needs to talk to a server."""

    stop: Stop
    progress: Progress
    side_by_side: SideBySide
    verbose: bool
    machine: Machine


@contextmanager
def shell_for(stop: Stop, progress: Progress, *, verbose: bool) -> Iterator[Shell]:
    """What a command works with: signals are caught and threads run as long as it is in use."""
    machine = this_machine()
    with machine.lend(stop) as side_by_side:
        yield Shell(
            stop=stop,
            progress=progress,
            side_by_side=side_by_side,
            verbose=verbose,
            machine=machine,
        )


@contextmanager
def connected(server: Server, shell: Shell, *, read_only: bool) -> Iterator[Gitea]:
    """The repository; a read-only client refuses to send anything but GET."""
    connection = Connection(
        url=server.url,
        token=server.token,
        tool=TOOL.replace(" ", "/"),
        seconds_left=shell.stop.seconds_left,
        sleep=shell.machine.sleep,
        now=shell.machine.now,
        log=_log if shell.verbose else _silent,
        read_only=read_only,
    )
    client = Client(connection, shell.machine.transport)
    try:
        yield Gitea(client, server.repository)
    except GiteaError as error:
        raise TriageError(advise(error, server.url, server.repository)) from error
    finally:
        client.close()


def _log(line: str) -> None:
    click.echo(f"  {line}", err=True)


def _silent(line: str) -> None:
    del line


def named_policy(path: Path) -> Policy:
    """The policy of a file.

    Raises:
        ConfigError: when it cannot be read, or is not a policy.
    """
    try:
        return parse_policy(path.read_text("utf-8"), str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: the policy cannot be read ({error})") from None


def local_policy(config: Path | None, *, ci: bool) -> Policy | None:
    """The policy that was named, or by hand the one of this directory; None when neither is."""
    if config:
        return named_policy(config)
    here = Path(POLICY_PATH)
    return named_policy(here) if not ci and here.is_file() else None


def remote_policy(gitea: Gitea) -> Policy:
    """The policy on the repository's default branch, or the built-in one where it has none.

    Raises:
        TriageError: when it is refused: rules that cannot be read are not replaced by others.
    """
    try:
        text = gitea.policy_file()
    except UnauthorizedError:
        raise
    except RefusedError as error:
        raise TriageError(
            f"the policy {POLICY_PATH} may not be read: {error}\n"
            f"  give the token the scope read:repository and its user read access to the code"
            f" (is the code unit on?), or name a file with --config"
        ) from error
    source = f"{POLICY_PATH} on the default branch of {gitea.repository}"
    return DEFAULT_POLICY if text is None else parse_policy(text, source)


def fetch(gitea: Gitea, shell: Shell, parse: Callable[[Mapping[str, Any]], T]) -> Backlog[T]:
    """The whole backlog with the open pull requests, by number.

    Raises:
        TriageError: when it cannot be fetched, with the likely cause.
    """

    def page(number: int) -> Answer:
        shell.stop.check()
        return gitea.page(number)

    def progress(done: int, total: int) -> None:
        shell.progress("fetching", done, total)

    try:
        backlog = fetch_backlog(Fetch(page, parse, shell.side_by_side, progress))
    except NotFoundError:
        raise TriageError(_why_absent(gitea)) from None
    if len(backlog.pulls) == len(backlog.items) and not _tracks_issues(gitea.facts()):
        raise TriageError(_why_absent(gitea))
    return backlog


def _tracks_issues(facts: Json) -> bool:
    """Whether a repository has issues of its own; without them only pull requests are listed."""
    return bool(facts.get("has_issues")) and not facts.get("external_tracker")


def _why_absent(gitea: Gitea) -> str:
    """No issue is listed, or none may be: is it the repository or its issues unit?"""
    try:
        facts = gitea.facts()
    except NotFoundError:
        return (
            f"{gitea.repository} does not exist, or the token may not see it: check --repo, and"
            f" add the token's user to its collaborators"
        )
    if _tracks_issues(facts):
        return f"{gitea.repository}: the token may not read its issues; it needs read:issue"
    return (
        f"{gitea.repository} has no issues of its own: switch the issues unit on in the"
        f" repository's settings (an external tracker cannot be triaged)"
    )


def server_clock(backlog: Backlog[T], now: datetime) -> datetime:
    """The server's clock when the fetch began, or ours where it does not tell."""
    return backlog.date or now
