"""`triage run`: one complete cycle."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from triage.cli.connect import (
    TOOL,
    Shell,
    connected,
    fetch,
    local_policy,
    remote_policy,
    server_clock,
    shell_for,
)
from triage.cli.options import ends_with_error, is_ci, option, server_options, sources
from triage.cli.settings import (
    Settings,
    Sources,
    read_repository,
    read_server,
    read_settings,
)
from triage.cli.shell import Progress, Stop, this_machine
from triage.cli.show import Window, mask, show
from triage.errors import ConfigError, TriageError
from triage.gitea.offline import Offline, load_backlog
from triage.gitea.writes import Gitea
from triage.model import Issue, parse_issue
from triage.policy import DEFAULT_POLICY, Policy
from triage.run.cycle import Hooks, Order, run_cycle
from triage.texts.report import Report


@click.command()
@server_options
@option(
    "--config",
    "Policy file.  [default: .gitea/triage.toml here (never under CI), else the one on the"
    " repository's default branch, else the built-in policy]",
    metavar="FILE",
)
@option("--dry-run/--no-dry-run", "Show the whole plan and write nothing.")
@option("--date", "Workflow date of the summary (YYYY-MM-DD).  [default: today, UTC]")
@option("--summary/--no-summary", "Keep the daily summary issue.  [default: yes]")
@option("--max-operations", "Issues acted on in this cycle at most.  [default: 30]", metavar="N")
@option("--deadline", "Time for the whole run (90s, 10m, 1h).  [default: 10m]", metavar="TIME")
@option(
    "--backlog",
    "Triage this JSON list of issues instead of a server's (no network, nothing written).",
    metavar="FILE",
    type=click.Path(path_type=Path),
)
@option(
    "--report",
    "Write the report to FILE, too: as JSON if its name ends in .json or --format says so.",
    metavar="FILE",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="What to print on stdout; json is the report alone.",
)
@ends_with_error
def run(
    *, env_file: Path | None, verbose: bool, backlog: Path | None, form: str, **flags: Any
) -> None:
    """Run one triage cycle: fetch every open issue, score it, decide, act, report, exit.

    \b
    A token (GITEA_TOKEN or GITHUB_TOKEN) needs the scopes write:issue, read:repository and
    read:user; the token of a Gitea Actions job has what it needs.
    """
    started = this_machine().now()
    found = sources(flags, env_file)
    settings = read_settings(found, started.date())
    ci = is_ci(found.environ)
    window = Window(form=form, file=settings.report, ci=ci, environ=found.environ)
    job = _Job(found, settings, started, backlog=backlog, window=window)
    stop = Stop(settings.deadline)
    progress = Progress(enabled=not ci)
    with shell_for(stop, progress, verbose=verbose) as shell:
        try:
            report, policy = _cycle(job, shell)
        except TriageError as error:
            progress.clear()
            _give_up(job, error)
            raise
        progress.clear()
    took = int(1000 * (settings.deadline - stop.seconds_left()))
    show(replace(report, duration_ms=took), policy, window)
    sys.exit(_exit_code(report, stop))


def _give_up(job: _Job, error: TriageError) -> None:
    """The report of a cycle that did not come about; a mistake in the settings leaves none."""
    if not isinstance(error, ConfigError):
        show(_nothing_done(job, error), DEFAULT_POLICY, job.window)


@dataclass(frozen=True)
class _Job:
    """What one run was asked for, and when it began."""

    sources: Sources
    settings: Settings
    started: datetime
    backlog: Path | None
    window: Window


def _cycle(job: _Job, shell: Shell) -> tuple[Report, Policy]:
    """The cycle's report, and the policy that was in force."""
    policy = local_policy(job.settings.config, ci=job.window.ci)
    if job.backlog:
        policy = policy or DEFAULT_POLICY
        return _offline(job, shell, policy, load_backlog(job.backlog)), policy
    server = read_server(job.sources)
    mask(server.token, job.window)
    with connected(server, shell, read_only=job.settings.dry_run) as gitea:
        policy = policy or remote_policy(gitea)
        return _online(job, shell, gitea, policy), policy


def _offline(job: _Job, shell: Shell, policy: Policy, issues: tuple[Issue, ...]) -> Report:
    named = next((issue.repository for issue in issues if issue.repository), "")
    repository = read_repository(job.sources) or named or "offline/backlog"
    order = _order(job, policy, repository, job.started)
    return run_cycle(order, issues, Offline(issues), None, _hooks(shell))


def _online(job: _Job, shell: Shell, gitea: Gitea, policy: Policy) -> Report:
    backlog = fetch(gitea, shell, parse_issue)
    order = _order(job, policy, gitea.repository, server_clock(backlog, job.started))
    writer = None if job.settings.dry_run else gitea
    hooks = replace(_hooks(shell), stop=lambda: shell.stop() or gitea.trouble)
    report = run_cycle(order, tuple(backlog.items.values()), gitea, writer, hooks)
    return replace(report, requests=gitea.requests, error=report.error or gitea.trouble)


def _order(job: _Job, policy: Policy, repository: str, fetched_at: datetime) -> Order:
    wanted = job.settings.summary
    return Order(
        repository=repository,
        policy=policy.with_max_operations(job.settings.max_operations),
        date=job.settings.date,
        summary=policy.summary_enabled if wanted is None else wanted,
        run=this_machine().new_id(),
        tool=TOOL,
        now=job.started,
        fetched_at=fetched_at,
    )


def _hooks(shell: Shell) -> Hooks:
    return Hooks(side_by_side=shell.side_by_side, stop=shell.stop, progress=shell.progress)


def _nothing_done(job: _Job, error: TriageError) -> Report:
    """The report of a cycle without a backlog."""
    return Report(
        tool=TOOL,
        policy="",
        repository=read_repository(job.sources),
        date=job.settings.date,
        started_at=job.started,
        dry_run=job.settings.dry_run or job.backlog is not None,
        complete=False,
        error=str(error),
    )


def _exit_code(report: Report, stop: Stop) -> int:
    if report.error:
        return TriageError.exit_code
    return 1 if stop.signal or report.failed else 0
