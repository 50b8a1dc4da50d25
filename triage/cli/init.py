"""`triage init`: the files that a repository starts with."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import click

from triage.cli.connect import connected
from triage.cli.options import Checked, Command, option, server_options
from triage.cli.shell import Stop
from triage.errors import ConfigError
from triage.gitea.writes import POLICY_PATH, Gitea
from triage.model import one_line
from triage.policy import DEFAULT_POLICY
from triage.run.check.server import Version
from triage.run.check.workflow import FOLDERS, folders_of
from triage.run.guess import guess_agents, guess_paths, guess_tags
from triage.run.preflight import owner_to_mention
from triage.texts.starter import render_policy, render_workflow

DEADLINE = 120.0
MOST = 100

NEXT = """
Next:
  1. Read both files. The workflow takes the action from {action}:
     mirror gitea-triage there, tags included, or name another place with --action.
  2. Look at what would be done; nothing is written:
       triage run --dry-run {where}
  3. Push them to {branch}, the only branch whose schedule counts:
       git add {files}
       git commit -m "Triage the backlog every fifteen minutes"
       git push origin HEAD
  4. See whether all is well:
       triage check {where}
"""

_ACTION = re.compile(r"(?:https?://[\w.:-]+/)?[\w.-]+(?:/[\w.-]+)+@[\w./-]+", re.ASCII)


def action_address(value: str) -> str:
    """What stands behind `uses:`."""
    if not _ACTION.fullmatch(value):
        raise ValueError("expected an action such as https://git.example.org/owner/gitea-triage@v1")
    return value


@click.command(cls=Command)
@server_options
@option(
    "--action",
    type=Checked("ACTION", action_address),
    help="Where the workflow takes the action from.  [default: gitea-triage@v1 of the repository's"
    " owner on this server; mirror it there]",
)
@click.pass_context
def init(ctx: click.Context, /, *, action: str | None, **server: Any) -> None:
    """Write a workflow and a commented policy into this directory, a clone of the repository.

    The policy begins with what the server tells: agents among the people who can be assigned,
    labels that mean what a group of tags means, languages. A guess that may be wrong stands in a
    comment. Read the file before you push it.

    A file that exists is left as it is, and nothing is written on the server. What to do next is
    printed: look at the plan, push the files, see with `triage check` whether all is well.
    """
    with connected(ctx, Stop(DEADLINE), read_only=True) as gitea:
        address = action or _default_action(server["url"], gitea.repository)
        version = Version(gitea.server()[0])
        branch = one_line(str(gitea.facts().get("default_branch") or "main"), MOST)
        policy = _policy(gitea)
    workflow = f"{_folder(version)}/triage.yml"
    _write(Path(workflow), render_workflow(address, workflow))
    _write(Path(POLICY_PATH), policy)
    where = f"--url {server['url']} --repo {gitea.repository}"
    lines = NEXT.format(
        action=address, files=f"{workflow} {POLICY_PATH}", where=where, branch=branch
    )
    click.echo(lines, nl=False)
    if version.forgejo:
        click.echo("On Forgejo, runs-on has to name a label that your runner has, often docker.")


def _default_action(url: str, repository: str) -> str:
    """On the same server, below the same owner.

    Raises:
        ConfigError: where no `uses:` can name a repository of this server.
    """
    if urlsplit(url).path:
        raise ConfigError(
            f"{url} is below a path, and `uses:` cannot name a repository there: mirror the action"
            f" to another server and name it with --action"
        )
    return f"{url}/{repository.partition('/')[0]}/gitea-triage@v1"


def _folder(version: Version) -> str:
    """The folder that the server reads, if this clone has one: another would take its place."""
    there = [folder for folder in folders_of(version) if Path(folder).is_dir()]
    return there[0] if there else FOLDERS[0]


def _policy(gitea: Gitea) -> str:
    people = gitea.assignable()
    labels = gitea.labels()
    owner, _ = owner_to_mention(DEFAULT_POLICY, gitea.repository, people)
    agents, perhaps = guess_agents(people or (), labels, gitea.login())
    return render_policy(owner, agents, perhaps, guess_tags(labels), guess_paths(gitea.languages()))


def _write(path: Path, text: str) -> None:
    """Writes a new file; one that exists is left as it is.

    Raises:
        ConfigError: when it cannot be written.
    """
    if path.exists():
        click.echo(f"{path} exists and is left as it is")
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:  # x never overwrites
            file.write(text)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be written ({error.strerror})") from None
    click.echo(f"{path} written")
