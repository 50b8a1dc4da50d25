"""`triage export`: a backlog as a file, for `triage run --backlog`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from triage.cli.connect import connected, fetch
from triage.cli.options import Command, is_ci, server_options
from triage.cli.shell import Progress, Stop, this_machine
from triage.errors import ConfigError

DEADLINE = 3600.0


@click.command(cls=Command)
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@server_options
@click.pass_context
def export(ctx: click.Context, /, *, file: Path, **server: Any) -> None:
    """Write all open issues and pull requests of a repository to FILE ("-" for stdout).

    The file is a JSON list as Gitea's API returns it. It is written whole or not at
    all. Nothing in the repository is changed.
    """
    stop, progress = Stop(DEADLINE), Progress(enabled=not is_ci())
    with this_machine().lend(stop) as side_by_side, connected(ctx, stop, read_only=True) as gitea:
        listing = fetch(gitea, dict, stop, side_by_side, progress)
    progress.clear()
    _write(file, json.dumps(list(listing.items.values()), indent=1, ensure_ascii=False) + "\n")
    pulls = len(listing.pulls)
    found = f"{len(listing.items) - pulls} open issues and {pulls} pull requests"
    click.echo(f"{found} of {server['repo']} written to {file}", err=True)


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
