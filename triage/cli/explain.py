"""`triage explain`: why an issue, or a draft of one, is dealt with as it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import click

from triage.cli.connect import BUILT_IN, TOOL, local_policy
from triage.cli.looking import backlog_option, looked_at, repository_of
from triage.cli.options import Checked, Command, option, server_options
from triage.cli.show import is_ci, on_screen
from triage.gitea.offline import load_backlog
from triage.model import Issue, Label, whole_number
from triage.policy import DEFAULT_POLICY
from triage.run.explain import explain_draft, explain_issue
from triage.texts.explain_json import render_explanation_json
from triage.texts.explain_text import render_explanation
from triage.texts.explanation import Explanation


def issue_number(value: str) -> int:
    """The number of an issue, as people write it."""
    found = whole_number(value.removeprefix("#"))
    if not found:
        raise ValueError(f"expected the number of an issue, such as 12, got {value[:50]!r}")
    return found


@click.command(cls=Command)
@click.argument("number", type=Checked("NUMBER", issue_number), required=False)
@server_options
@option(
    "--config",
    type=click.Path(path_type=Path),
    metavar="FILE",
    variables=["TRIAGE_CONFIG"],
    help="Policy file.  [default: as `triage run` finds it; for a draft the one here, or built in]",
)
@backlog_option
@click.option(
    "--file",
    "draft",
    type=click.File("rb"),
    metavar="FILE",
    help='Explain this draft instead ("-" for stdin): title in the first line, then the text.',
)
@click.option("--label", "labels", multiple=True, metavar="NAME", help="A label of the draft.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    is_eager=True,
    help="What to print on stdout.",
)
@click.pass_context
def explain(
    ctx: click.Context,
    /,
    *,
    number: int | None,
    draft: IO[bytes] | None,
    labels: tuple[str, ...],
    form: str,
    **given: Any,
) -> None:
    """Tell why issue NUMBER, or a draft, is dealt with as it is.

    Shown are the outcome, each rule in its order with what came of it, the score with the words
    that earned it and what would earn more, tags, waits, limits, and what was done on the issue
    so far. "What would change it" is found by trying: each label, assignment and text, and deciding
    again; limits are not part of it. Nothing is written.

    \b
    An issue on the server:      triage explain 12 --url URL --repo owner/name
    Of an exported backlog:      triage explain 129 --backlog examples/backlog.json
    A draft, before it is filed: triage explain --file draft.md --label bug
    A draft needs no server; without --backlog all that it waits for counts as open.

    \b
    Exit codes:
      0  explained; a draft: its score is high enough (ready), whatever else holds it back
      1  a draft that is not ready
      2  no such open issue, a pull request or summary, or a setting is missing or malformed
      3  Gitea is unreachable, refuses, or the backlog could not be fetched whole
    """
    if (number is None) == (draft is None):
        raise click.UsageError("name the NUMBER of an issue, or a draft with --file", ctx)
    if labels and draft is None:
        raise click.UsageError("--label goes with --file: an issue has its own labels", ctx)
    policy = local_policy(given["config"], ci=is_ci())
    if draft is None:
        with looked_at(ctx, policy) as (context, listed, source):
            found = explain_issue(context, listed, number or 0, source)
    else:
        found = _of_draft(ctx, draft.read(), labels)
    _show(found, form)
    ctx.exit(int(found.draft and not found.found.ready))


def _of_draft(ctx: click.Context, text: bytes, labels: tuple[str, ...]) -> Explanation:
    """The explanation of a draft; a backlog tells what is open, and whose it is."""
    title, _, body = text.decode("utf-8-sig", "replace").replace("\r\n", "\n").partition("\n")
    title = title.lstrip().removeprefix("# ").strip()
    if not title:
        raise click.UsageError("the draft has no title: it is its first line", ctx)
    file = ctx.params["backlog"]
    listed = load_backlog(file) if file else None
    policy, source = local_policy(ctx.params["config"], ci=is_ci()) or (DEFAULT_POLICY, BUILT_IN)
    issue = Issue(
        number=0,
        title=title,
        body=body,
        labels=tuple(Label(0, name) for name in labels),
        repository=repository_of(listed or (), ctx.params["repo"]),
    )
    return replace(explain_draft(policy, issue, listed), tool=TOOL, source=source)


def _show(found: Explanation, form: str) -> None:
    if form == "json":
        click.echo(render_explanation_json(found))
    else:
        click.echo(render_explanation(found, on_screen()), nl=False, color=True)
