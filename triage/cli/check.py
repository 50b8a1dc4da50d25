"""`triage check`: whether triage can work on a repository, and what to do where it cannot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from triage.cli.connect import connected, fetch, missing_settings
from triage.cli.options import Command, config_option, server_options
from triage.cli.shell import Progress, Stop, this_machine
from triage.cli.show import is_ci
from triage.errors import ConfigError
from triage.gitea.writes import POLICY_PATH
from triage.model import parse_issue
from triage.policy import Policy
from triage.run.check import check_policy, examine
from triage.texts.findings import Finding, has_errors, render_findings, render_findings_json

DEADLINE = 600.0


@click.command(cls=Command)
@server_options
@config_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    is_eager=True,
    help="What to print on stdout; json is a list of check, status, message and fix.",
)
@click.pass_context
def check(ctx: click.Context, /, *, form: str, config: Path | None, **server: Any) -> None:
    """Look whether triage can work on a repository, and say what to do where it cannot.

    Looked at are the server's version and clock, the token and what it may do, the policy, its
    agents and its owner, whose issues count, the workflow file on the default branch, pull
    requests, and what another login of the tool has left. Nothing is written, neither on the
    server nor here.

    With --config and without a server, the policy file alone is checked.

    \b
    Each line says ok, warning or error, with what to do below it. Exit codes:
      0  no errors
      1  an error: triage does not work, or not for some issues
      2  a setting is missing or malformed
    """
    policy, findings = _local_policy(config)
    if not config or not (missing := missing_settings(ctx)):
        findings += _online(ctx, server["url"], policy)
    else:
        click.echo("\n".join(["no server was asked, settings are missing:", *missing]), err=True)
    if form == "json":
        click.echo(render_findings_json(findings))
    else:
        click.echo(render_findings(findings), nl=False)
    ctx.exit(int(has_errors(findings)))


def _local_policy(config: Path | None) -> tuple[Policy | None, list[Finding]]:
    """The policy that was named, or by hand the one of this directory, and what is wrong with it.

    Raises:
        ConfigError: when the file cannot be read.
    """
    path = config or (None if is_ci() else Path(POLICY_PATH))
    if path is None or not (config or path.is_file()):
        return None, []
    try:
        return check_policy(path.read_text("utf-8"), str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: the policy cannot be read ({error})") from None


def _online(ctx: click.Context, url: str, policy: Policy | None) -> list[Finding]:
    stop, progress = Stop(DEADLINE), Progress(enabled=not is_ci())
    now = this_machine().now()
    with this_machine().lend(stop) as side_by_side, connected(ctx, stop, read_only=True) as gitea:

        def listing() -> Any:
            return fetch(gitea, parse_issue, stop, side_by_side, progress)

        findings = list(examine(gitea, url, now, policy, listing))
    progress.clear()
    return findings
