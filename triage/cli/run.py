"""`triage run`: one complete cycle."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import click

from triage.cli.connect import BUILT_IN, TOOL, connected, fetch, local_policy, remote_policy
from triage.cli.options import (
    Checked,
    Command,
    config_option,
    new_file,
    option,
    server_options,
    token_of,
)
from triage.cli.shell import Progress, Stop, this_machine
from triage.cli.show import is_ci, mask, run_page, show
from triage.errors import ConfigError, TriageError
from triage.gitea.offline import Offline, load_backlog
from triage.gitea.side_by_side import SideBySide
from triage.gitea.writes import Gitea
from triage.model import Issue, duration, parse_issue
from triage.policy import DEFAULT_POLICY, Policy
from triage.run.context import Context
from triage.run.cycle import run_cycle
from triage.run.perform import Performer
from triage.texts.report import Report


@click.command(cls=Command)
@server_options
@config_option
@option(
    "--dry-run/--no-dry-run",
    default=False,
    variables=["TRIAGE_DRY_RUN"],
    help="Show the whole plan and write nothing.",
)
@option(
    "--date",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    variables=["TRIAGE_DATE"],
    help="Workflow date of the summary.  [default: today, UTC]",
)
@option(
    "--summary/--no-summary",
    default=None,
    variables=["TRIAGE_SUMMARY"],
    help="Keep the daily summary issue.  [default: as the policy says]",
)
@option(
    "--max-operations",
    type=click.IntRange(0, 1_000_000),
    metavar="N",
    variables=["TRIAGE_MAX_OPERATIONS"],
    help="Issues acted on in this cycle at most.  [default: as the policy says]",
)
@option(
    "--deadline",
    type=Checked("TIME", duration),
    default="10m",
    show_default=True,
    variables=["TRIAGE_DEADLINE"],
    help="Time for the whole run (90s, 10m, 1h).",
)
@option(
    "--backlog",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Triage this JSON list of issues instead of a server's (no network, nothing written).",
)
@option(
    "--report",
    type=Checked("FILE", new_file),
    variables=["TRIAGE_REPORT"],
    help="Write the report to FILE, too: as JSON if its name ends in .json or --format says so.",
)
@option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    is_eager=True,
    help="What to print on stdout; json is the report alone.",
)
@option(
    "--all",
    "everything",
    is_flag=True,
    help="Show a line for each issue, also for those that are left alone.",
)
@click.pass_context
def run(
    ctx: click.Context, /, *, form: str, report: Path | None, everything: bool, **given: Any
) -> None:
    """Run one triage cycle: fetch every open issue, score it, decide, act, report, exit.

    \b
    A token (GITEA_TOKEN or GITHUB_TOKEN) needs the scopes write:issue, read:repository and
    read:user; the token of a Gitea Actions job has what it needs.
    """
    started = this_machine().now()
    shown = partial(show, form=form, file=report, everything=everything)
    stop, progress = Stop(given["deadline"]), Progress(enabled=not is_ci())
    try:
        with this_machine().lend(stop) as side_by_side:
            found, policy = _cycle(ctx, started, stop, progress, side_by_side)
    except TriageError as error:
        progress.clear()
        if not isinstance(error, ConfigError):  # a mistake in the settings leaves no report
            shown(_nothing_done(ctx, started, error), DEFAULT_POLICY)
        raise
    progress.clear()
    took = int(1000 * (given["deadline"] - stop.seconds_left()))
    shown(replace(found, duration_ms=took), policy)
    ctx.exit(TriageError.exit_code if found.error else int(bool(stop.signal) or found.failed))


def _cycle(
    ctx: click.Context, started: datetime, stop: Stop, progress: Progress, side_by_side: SideBySide
) -> tuple[Report, Policy]:
    """The cycle's report, and the policy that was in force."""
    given = ctx.params
    found = local_policy(given["config"], ci=is_ci())
    context = partial(
        Context,
        date=_date(ctx, started),
        now=started,
        run=this_machine().new_id(),
        tool=TOOL,
        link=run_page(),
        side_by_side=side_by_side,
        progress=progress,
    )
    if given["backlog"]:
        base, source = found or (DEFAULT_POLICY, BUILT_IN)
        policy = _given(base, ctx)
        issues = load_backlog(given["backlog"])
        report = run_cycle(_offline(ctx, context, policy, issues, stop), issues)
        return replace(report, source=source), policy
    if given["form"] == "text":
        mask(token_of(ctx))
    with connected(ctx, stop, read_only=given["dry_run"]) as gitea:
        base, source = found or remote_policy(gitea)
        policy = _given(base, ctx)
        listing = fetch(gitea, parse_issue, stop, side_by_side, progress)
        online = _online(ctx, partial(context, clock=listing.date), policy, gitea, stop)
        report = run_cycle(online, tuple(listing.items.values()))
        error = report.error or gitea.trouble
        found_there = {"source": source, "server": given["url"], "requests": gitea.requests}
        return replace(report, error=error, **found_there), policy


def _online(
    ctx: click.Context,
    context: Callable[..., Context],
    policy: Policy,
    gitea: Gitea,
    stop: Stop,
) -> Context:
    ours = frozenset({gitea.login().casefold(), *policy.bot_logins})
    return context(
        repository=gitea.repository,
        policy=policy,
        ours=ours,
        reader=gitea,
        performer=None if ctx.params["dry_run"] else Performer(gitea, ours),
        stop=lambda: _stopped(stop() or gitea.trouble),
    )


def _offline(
    ctx: click.Context,
    context: Callable[..., Context],
    policy: Policy,
    issues: Sequence[Issue],
    stop: Stop,
) -> Context:
    """For a backlog from a file: nobody is logged in, and nothing can be written."""
    named = next((issue.repository for issue in issues if issue.repository), "")
    return context(
        repository=ctx.params["repo"] or named or "offline/backlog",
        policy=policy,
        ours=frozenset(),
        reader=Offline(issues),
        performer=None,
        stop=lambda: _stopped(stop()),
    )


def _stopped(reason: str) -> str:
    return f"stopped: {reason}" if reason else ""


def _given(policy: Policy, ctx: click.Context) -> Policy:
    """The policy with what the command line says otherwise."""
    budget, summary = ctx.params["max_operations"], ctx.params["summary"]
    return replace(
        policy,
        max_operations=policy.max_operations if budget is None else budget,
        summary_enabled=policy.summary_enabled if summary is None else summary,
    )


def _date(ctx: click.Context, started: datetime) -> str:
    return f"{ctx.params['date'] or started:%Y-%m-%d}"


def _nothing_done(ctx: click.Context, started: datetime, error: TriageError) -> Report:
    """The report of a cycle without a backlog."""
    return Report(
        tool=TOOL,
        policy="",
        repository=ctx.params["repo"] or "",
        date=_date(ctx, started),
        started_at=started,
        dry_run=ctx.params["dry_run"] or ctx.params["backlog"] is not None,
        complete=False,
        error=str(error),
    )
