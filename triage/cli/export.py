"""`triage export`: a backlog as a file, for `triage run --backlog`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from triage.cli.connect import connected, fetch, shell_for
from triage.cli.options import ends_with_error, is_ci, server_options, sources
from triage.cli.settings import read_server
from triage.cli.shell import Progress, Stop
from triage.errors import ConfigError

DEADLINE = 3600.0


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@server_options
@ends_with_error
def export(file: Path, *, env_file: Path | None, verbose: bool, **flags: Any) -> None:
    """Write all open issues and pull requests of a repository to FILE ("-" for stdout).

    The file is a JSON list as Gitea's API returns it. It is written whole or not at
    all. Nothing in the repository is changed.
    """
    given = sources(flags, env_file)
    server = read_server(given)
    stop = Stop(DEADLINE)
    progress = Progress(enabled=not is_ci(given.environ))
    with (
        shell_for(stop, progress, verbose=verbose) as shell,
        connected(server, shell, read_only=True) as gitea,
    ):
        backlog = fetch(gitea, shell, dict)
    progress.clear()
    _write(file, json.dumps(list(backlog.items.values()), indent=1, ensure_ascii=False) + "\n")
    pulls = len(backlog.pulls)
    found = f"{len(backlog.items) - pulls} open issues and {pulls} pull requests"
    click.echo(f"{found} of {server.repository} written to {file}", err=True)


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
