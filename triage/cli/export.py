"""`triage export`: a backlog as a file, for `triage run --backlog`."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import click

from triage.cli.connect import connected, fetch
from triage.cli.options import Command, server_options
from triage.cli.shell import Progress, Stop, this_machine
from triage.cli.show import is_ci
from triage.errors import ConfigError
from triage.gitea.writes import Gitea

DEADLINE = 3600.0


@click.command(cls=Command)
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@server_options
@click.pass_context
def export(ctx: click.Context, /, *, file: Path, **server: Any) -> None:
    """Write all open issues and pull requests of a repository to FILE ("-" for stdout).

    The file is a JSON list as Gitea's API returns it; to each issue the issues that it
    natively depends on are added (one request an issue). It is written whole or not at all.
    Nothing in the repository is changed.
    """
    stop, progress = Stop(DEADLINE), Progress(enabled=not is_ci())
    with this_machine().lend(stop) as side_by_side, connected(ctx, stop, read_only=True) as gitea:
        listing = fetch(gitea, dict, stop, side_by_side, progress)
        items = list(listing.items.values())
        issues = [item for item in items if item["number"] not in listing.pulls]
        numbers = [item["number"] for item in issues]
        found = side_by_side(partial(_dependencies, gitea, stop), numbers)
        for done, (item, others) in enumerate(zip(issues, found, strict=True), start=1):
            item["dependencies"] = others
            progress("asking", done, len(issues))
    progress.clear()
    _write(file, json.dumps(items, indent=1, ensure_ascii=False) + "\n")
    pulls = len(listing.pulls)
    told = f"{len(issues)} open issues and {pulls} pull requests"
    click.echo(f"{told} of {server['repo']} written to {file}", err=True)


def _dependencies(gitea: Gitea, stop: Stop, number: int) -> list[dict[str, Any]]:
    """The issues that an issue natively depends on, as Gitea's API would show them."""
    stop.check()
    return [
        {
            "number": issue.number,
            "state": issue.state,
            "repository": {"full_name": issue.repository},
        }
        for issue in gitea.dependencies(number)
    ]


def _write(file: Path, text: str) -> None:
    """Beside it first, then in one move: half a backlog must not look like a whole one."""
    if str(file) == "-":
        click.echo(text, nl=False)
        return
    part = file.with_name(file.name + ".part")
    try:
        part.write_text(text, "utf-8")
        part.replace(file)
    except OSError as error:
        raise ConfigError(f"{file}: cannot be written ({error.strerror})") from None
