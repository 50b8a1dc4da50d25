"""Connects to Gitea, reads the policy and fetches the backlog, with errors that say what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import click

from triage import __version__
from triage.cli.options import token_of
from triage.cli.shell import Progress, Stop, this_machine
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
from triage.gitea.listing import Fetch, Listing, fetch_listing
from triage.gitea.protocol import Answer
from triage.gitea.side_by_side import SideBySide
from triage.gitea.writes import POLICY_PATH, Gitea
from triage.policy import DEFAULT_POLICY, Policy
from triage.policy.reader import parse_policy

TOOL = f"gitea-triage {__version__}"

BUILT_IN = "built in"

T = TypeVar("T")


@contextmanager
def connected(ctx: click.Context, stop: Stop, *, read_only: bool) -> Iterator[Gitea]:
    """The repository that the command's options name.

    Args:
        ctx: the command, with the options of `server_options`.
        stop: the deadline for retries.
        read_only: refuse to send anything but GET.

    Raises:
        ConfigError: naming every setting that is missing.
        TriageError: in place of each GiteaError that leaves the context, with what to do next.
    """
    url, repository, token = _server(ctx)
    machine = this_machine()
    connection = Connection(
        url=url,
        token=token,
        tool=TOOL.replace(" ", "/"),
        seconds_left=stop.seconds_left,
        sleep=machine.sleep,
        now=machine.now,
        log=_log if ctx.params["verbose"] else _silent,
        read_only=read_only,
        proxy=proxy_for(url),
    )
    client = Client(connection, machine.transport)
    try:
        yield Gitea(client, repository)
    except GiteaError as error:
        raise TriageError(advise(error, url, repository)) from error
    finally:
        client.close()


def _server(ctx: click.Context) -> tuple[str, str, str]:
    """Address, repository and token."""
    if missing := missing_settings(ctx):
        raise ConfigError("\n".join(["settings are missing:", *missing]))
    return ctx.params["url"], ctx.params["repo"], token_of(ctx)


def missing_settings(ctx: click.Context) -> list[str]:
    """A line for each setting without which no server can be asked, and how to give it."""
    lines = [
        (ctx.params["url"], "the address of Gitea: set --url or GITEA_URL or GITHUB_SERVER_URL"),
        (
            ctx.params["repo"],
            "the repository as owner/name: set --repo or GITEA_REPO or GITHUB_REPOSITORY",
        ),
        (
            token_of(ctx),
            "a token that may read and write its issues: set GITEA_TOKEN or GITHUB_TOKEN",
        ),
    ]
    return [f"  {line}" for value, line in lines if not value]


def proxy_for(url: str) -> str:
    """The proxy that httpx takes from the environment for that address, for messages."""
    parts = urlsplit(url)
    proxies = getproxies()
    found = proxies.get(parts.scheme) or proxies.get("all", "")
    if not found or proxy_bypass(parts.netloc):
        return ""
    return found.rpartition("@")[2]


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


def local_policy(config: Path | None, *, ci: bool) -> tuple[Policy, str] | None:
    """The policy that was named, or by hand the one of this directory, and where it was found."""
    if config:
        return named_policy(config), str(config)
    here = Path(POLICY_PATH)
    if ci or not here.is_file():
        return None
    return named_policy(here), f"{POLICY_PATH} of this directory, not the repository's own"


def remote_policy(gitea: Gitea) -> tuple[Policy, str]:
    """The policy on the repository's default branch, or the built-in one; and which of them.

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
    if text is None:
        return DEFAULT_POLICY, BUILT_IN
    source = f"{POLICY_PATH} on the default branch of {gitea.repository}"
    return parse_policy(text, source), f"{POLICY_PATH} on the default branch"


def fetch(
    gitea: Gitea,
    parse: Callable[[Mapping[str, Any]], T],
    stop: Stop,
    side_by_side: SideBySide,
    progress: Progress,
) -> Listing[T]:
    """The whole backlog with the open pull requests, by number.

    Raises:
        TriageError: when it cannot be fetched, with the likely cause.
    """

    def page(number: int) -> Answer:
        stop.check()
        return gitea.page(number)

    def show(done: int, total: int) -> None:
        progress("fetching", done, total)

    try:
        listing = fetch_listing(Fetch(page, parse, side_by_side, show))
    except NotFoundError:
        raise TriageError(_why_absent(gitea)) from None
    if len(listing.pulls) == len(listing.items) and not gitea.tracks_issues():
        raise TriageError(_why_absent(gitea))
    return listing


def _why_absent(gitea: Gitea) -> str:
    """No issue is listed, or none may be: is it the repository or its issues unit?"""
    try:
        tracks_issues = gitea.tracks_issues()
    except NotFoundError:
        return (
            f"{gitea.repository} does not exist, or the token may not see it: check --repo, and"
            f" add the token's user to its collaborators"
        )
    if tracks_issues:
        return f"{gitea.repository}: the token may not read its issues; it needs read:issue"
    return (
        f"{gitea.repository} has no issues of its own: switch the issues unit on in the"
        f" repository's settings (an external tracker cannot be triaged)"
    )
