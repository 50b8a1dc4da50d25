"""The command line: the only place that reads argv, the environment and the clock."""

from __future__ import annotations

import click

from triage import __version__
from triage.cli.check import check
from triage.cli.compare import compare
from triage.cli.explain import explain
from triage.cli.export import export
from triage.cli.init import init
from triage.cli.run import run

__all__ = ["main"]


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="gitea-triage")
def main() -> None:
    """Triage the backlog of a Gitea or Forgejo repository: one complete cycle, then exit.

    Each open issue is scored by how well it is specified, and then dispatched to an agent, flagged
    for its owner, or left alone with a reason. What was decided stands in one comment on the
    issue; one summary issue a day shows the whole backlog.

    \b
    Try it without a server:    triage run --backlog examples/backlog.json
    See what it would do:       triage run --dry-run --url URL --repo owner/name
    Set a repository up:        triage init, and look at it with triage check
    The token comes from GITEA_TOKEN or GITHUB_TOKEN, never from the command line.

    \b
    Exit codes:
      0  done, or nothing to do
      1  some operations failed, or the run was stopped by a signal
      2  a setting or the policy file is missing or malformed; nothing was fetched or written
      3  Gitea is unreachable, refuses, or the backlog could not be fetched whole
    """


main.add_command(run)
main.add_command(explain)
main.add_command(compare)
main.add_command(export)
main.add_command(check)
main.add_command(init)
