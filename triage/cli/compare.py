"""`triage compare`: what another policy would decide otherwise."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from triage.cli.connect import named_policy
from triage.cli.looking import backlog_option, looked_at
from triage.cli.options import Command, server_options
from triage.cli.show import on_screen
from triage.errors import ConfigError
from triage.policy import DEFAULT_POLICY, Policy
from triage.run.compare import compare as compare_policies
from triage.texts.comparison import (
    Comparison,
    render_comparison,
    render_comparison_json,
    render_comparison_markdown,
)

BUILT_IN = Path("built-in")


@click.command(cls=Command)
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@server_options
@backlog_option
@click.option(
    "--fail-on",
    type=click.IntRange(min=1),
    metavar="N",
    help="Exit with 1 when N issues or more would change.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    is_eager=True,
    help="What to print on stdout.",
)
@click.pass_context
def compare(
    ctx: click.Context, /, *, old: Path, new: Path, fail_on: int | None, form: str, **given: Any
) -> None:
    """Show which issues policy NEW decides otherwise than OLD.

    OLD and NEW are policy files, or the word built-in. Each issue that changes is told with both
    decisions, their rules and reasons. An issue changes when its decision, its agent, its flag or
    its tier does; that it is left alone for another reason is no change. Limits (max_open,
    max_operations) are none either, nor is anything that people did on single issues: the rules
    alone are compared. Nothing is written.

    \b
    On the server:           triage compare old.toml new.toml --url URL --repo owner/name
    On an exported backlog:  triage compare built-in examples/blunt.toml
                               --backlog examples/backlog.json

    \b
    Exit codes:
      0  compared, and fewer issues than --fail-on would change
      1  as many as --fail-on or more
      2  a policy or a setting is missing or malformed; nothing was fetched
      3  Gitea is unreachable, refuses, or the backlog could not be fetched whole
    """
    del given
    before, after = _policies(old, new)
    with looked_at(ctx, (after, str(new))) as (context, listed, _):
        found = compare_policies(context, listed, (before, str(old)), (after, str(new)))
    _show(found, form)
    ctx.exit(int(fail_on is not None and len(found.changed) >= fail_on))


def _policies(*files: Path) -> list[Policy]:
    """The policies of the files.

    Raises:
        ConfigError: with every problem of all of them.
    """
    found: list[Policy] = []
    problems: list[str] = []
    for file in files:
        try:
            found.append(_policy(file))
        except ConfigError as error:
            problems.append(str(error))
    if problems:
        raise ConfigError("\n".join(dict.fromkeys(problems)))
    return found


def _policy(file: Path) -> Policy:
    return DEFAULT_POLICY if file == BUILT_IN else named_policy(file)


def _show(found: Comparison, form: str) -> None:
    if form == "json":
        click.echo(render_comparison_json(found))
    elif form == "markdown":
        click.echo(render_comparison_markdown(found), nl=False)
    else:
        click.echo(render_comparison(found, on_screen()), nl=False, color=True)
