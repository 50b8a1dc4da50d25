"""The backlog that a command only looks at: a server's, or a file's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import click

from triage.cli.connect import BUILT_IN, TOOL, connected, fetch, remote_policy
from triage.cli.options import F, token_of
from triage.cli.shell import Progress, Stop, this_machine
from triage.cli.show import is_ci, mask
from triage.gitea.offline import Offline, load_backlog
from triage.model import Issue, parse_issue
from triage.policy import DEFAULT_POLICY, Policy
from triage.run.context import Context

DEADLINE = 600.0

backlog_option: Callable[[F], F] = click.option(
    "--backlog",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Look at this JSON list of issues instead of a server's (no network).",
)


def repository_of(issues: Sequence[Issue], given: str | None) -> str:
    """What the backlog of a file belongs to."""
    named = next((issue.repository for issue in issues if issue.repository), "")
    return given or named or "offline/backlog"


@contextmanager
def looked_at(
    ctx: click.Context, found: tuple[Policy, str] | None
) -> Iterator[tuple[Context, tuple[Issue, ...], str]]:
    """A cycle's context that cannot write, what was listed, and where the policy came from.

    Args:
        ctx: the command, with the options of `server_options`, and `--backlog`.
        found: the policy and its source; None for the repository's own.
    """
    now = this_machine().now()
    stop, progress = Stop(DEADLINE), Progress(enabled=not is_ci())
    with this_machine().lend(stop) as side_by_side:
        context = partial(
            Context,
            date=f"{now:%Y-%m-%d}",
            now=now,
            run="",
            tool=TOOL,
            performer=None,
            side_by_side=side_by_side,
            stop=stop,
            progress=progress,
        )
        if ctx.params["backlog"]:
            policy, source = found or (DEFAULT_POLICY, BUILT_IN)
            issues = load_backlog(ctx.params["backlog"])
            where = repository_of(issues, ctx.params["repo"])
            reader = Offline(issues)
            nobody = frozenset[str]()
            yield (
                context(repository=where, policy=policy, ours=nobody, reader=reader),
                issues,
                source,
            )
            return
        if ctx.params["form"] == "text":
            mask(token_of(ctx))
        with connected(ctx, stop, read_only=True) as gitea:
            policy, source = found or remote_policy(gitea)
            listing = fetch(gitea, parse_issue, stop, side_by_side, progress)
            progress.clear()
            ours = frozenset({gitea.login().casefold(), *policy.bot_logins})
            online = partial(context, repository=gitea.repository, clock=listing.date)
            yield (
                online(policy=policy, ours=ours, reader=gitea),
                tuple(listing.items.values()),
                source,
            )
