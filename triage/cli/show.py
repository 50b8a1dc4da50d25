"""Shows a report: on stdout, in the file that was named, and in the files of a CI runner."""

from __future__ import annotations

import os
import shutil
import sys
import uuid
from pathlib import Path

import click

from triage.errors import TriageError
from triage.model import one_line
from triage.policy import Policy
from triage.texts.json_report import render_json
from triage.texts.markdown_report import render_markdown
from triage.texts.outputs import render_outputs
from triage.texts.report import Report
from triage.texts.text_report import Style, render_text

MOST = 2000
STEP_SUMMARY_BYTES = 1_000_000
"""Gitea shows no more than a mebibyte."""


def is_ci() -> bool:
    """Whether this runs under CI, where the working directory is not to be trusted."""
    names = ("CI", "GITHUB_ACTIONS", "GITEA_ACTIONS", "FORGEJO_ACTIONS")
    return any(os.environ.get(name, "").lower() not in {"", "false", "0"} for name in names)


def is_action() -> bool:
    """Whether a runner of Actions reads stdout, and hides what it is told to mask."""
    return any(os.environ.get(f"{name}_ACTIONS") == "true" for name in ("GITHUB", "GITEA"))


def run_page() -> str:
    """The page of the CI run that this is, or "".

    Gitea up to 1.25 counts runs by repository in their addresses; later ones take that, too.
    """
    server, repository, number = (
        os.environ.get(f"GITHUB_{name}", "") for name in ("SERVER_URL", "REPOSITORY", "RUN_NUMBER")
    )
    if not (is_action() and server and repository and number):
        return ""
    return f"{server.rstrip('/')}/{repository}/actions/runs/{number}?by_index=1"


def mask(token: str) -> None:
    """Tells a runner to hide the token, whatever prints it later."""
    if is_action():
        click.echo(f"::add-mask::{token}")


def show(report: Report, policy: Policy, *, form: str, file: Path | None, everything: bool) -> None:
    """The report on stdout, in the file that was named, and where a runner wants it.

    Args:
        report: what to show.
        policy: the policy in force.
        form: "text" or "json", on stdout.
        file: a file for the report besides, or None.
        everything: a line for each issue on stdout, instead of groups; a file always has them.

    Raises:
        TriageError: when a file cannot be written.
    """
    if form == "json":
        click.echo(render_json(report, policy))
    elif report.complete:
        style = on_screen(everything=everything)
        click.echo(render_text(report, policy, style), nl=False, color=True)
    if file:
        as_json = file.suffix == ".json" or form == "json"
        text = (
            render_json(report, policy) + "\n"
            if as_json
            else render_text(report, policy, Style(paint=_plain, everything=True))
        )
        _write(file, text, append=False)
    if outputs := os.environ.get("GITHUB_OUTPUT"):
        _write(
            Path(outputs), render_outputs(report, str(file or ""), uuid.uuid4().hex), append=True
        )
    if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
        shown = render_markdown(report, policy).encode()[:STEP_SUMMARY_BYTES]
        _write(Path(summary), shown.decode("utf-8", "ignore"), append=True)


def announce(message: str) -> None:
    """An error as a runner shows it above its log: one line, as a workflow command."""
    lines = [one_line(line, MOST) for line in message.splitlines()]
    click.echo(f"::error title=gitea-triage::{'; '.join(lines).replace('%', '%25')}")


def complain(error: TriageError) -> None:
    """The message on stderr, each line of it harmless."""
    for line in str(error).splitlines():
        indent = "  " if line.startswith("  ") else "Error: "
        click.echo(indent + one_line(line, MOST), err=True)


def _write(path: Path, text: str, *, append: bool) -> None:
    try:
        with path.open("a" if append else "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise TriageError(f"{path}: cannot be written ({error.strerror})") from None


def on_screen(*, everything: bool = False) -> Style:
    """How stdout is written on: colours and a width are a terminal's."""
    terminal = sys.stdout.isatty() and not is_ci()
    colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Style(
        paint=_colour if colour else _plain,
        groups=is_ci(),
        width=shutil.get_terminal_size().columns if terminal else 0,
        everything=everything,
    )


def _colour(text: str, name: str) -> str:
    return click.style(text, bold=True) if name == "bold" else click.style(text, fg=name)


def _plain(text: str, name: str) -> str:
    del name
    return text
