"""Shows a report: on stdout, in the file that was named, and in the files of a CI runner."""

from __future__ import annotations

import shutil
import sys
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Where a report is shown.

    Attributes:
        form: text or json, on stdout.
        file: a file for the report besides, or None.
        ci: whether stdout is a runner's command channel.
        environ: the variables that name the runner's files.
    """

    form: str
    file: Path | None
    ci: bool
    environ: Mapping[str, str] = field(repr=False)

    @property
    def is_action(self) -> bool:
        """Whether a runner of Actions reads stdout, and hides what it is told to mask."""
        return any(self.environ.get(f"{name}_ACTIONS") == "true" for name in ("GITHUB", "GITEA"))


def mask(token: str, window: Window) -> None:
    """Tells the runner to hide the token, whatever prints it later."""
    if window.is_action and window.form == "text":
        click.echo(f"::add-mask::{token}")


def show(report: Report, policy: Policy, window: Window) -> None:
    """The report, everywhere.

    Raises:
        TriageError: when a file cannot be written.
    """
    if window.form == "json" or report.complete:
        click.echo(_on_screen(report, window), nl=False, color=True)
    leave_files(report, policy, window)


def leave_files(report: Report, policy: Policy, window: Window) -> None:
    """The report's file, the runner's outputs and its step summary."""
    if path := window.file:
        as_json = path.suffix == ".json" or window.form == "json"
        text = render_json(report) + "\n" if as_json else render_text(report, Style(paint=_plain))
        _write(path, text, append=False)
    if outputs := window.environ.get("GITHUB_OUTPUT"):
        file = str(window.file or "")
        _write(Path(outputs), render_outputs(report, file, uuid.uuid4().hex), append=True)
    if summary := window.environ.get("GITHUB_STEP_SUMMARY"):
        shown = render_markdown(report, policy).encode()[:STEP_SUMMARY_BYTES]
        _write(Path(summary), shown.decode("utf-8", "ignore"), append=True)


def complain(error: TriageError, *, as_command: bool) -> None:
    """The message on stderr, each line of it harmless; for a runner as a workflow command, too."""
    lines = [(line.startswith("  "), one_line(line, MOST)) for line in str(error).splitlines()]
    if as_command:
        text = "; ".join(line for _, line in lines).replace("%", "%25")
        click.echo(f"::error title=gitea-triage::{text}")
    for indented, line in lines:
        click.echo(f"{'  ' if indented else 'Error: '}{line}", err=True)


def _write(path: Path, text: str, *, append: bool) -> None:
    try:
        with path.open("a" if append else "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise TriageError(f"{path}: cannot be written ({error.strerror})") from None


def _on_screen(report: Report, window: Window) -> str:
    if window.form == "json":
        return render_json(report) + "\n"
    terminal = sys.stdout.isatty() and not window.ci
    colour = terminal and not window.environ.get("NO_COLOR")
    width = shutil.get_terminal_size().columns if terminal else 0
    style = Style(paint=_colour if colour else _plain, groups=window.ci, width=width)
    return render_text(report, style)


def _colour(text: str, name: str) -> str:
    return click.style(text, bold=True) if name == "bold" else click.style(text, fg=name)


def _plain(text: str, name: str) -> str:
    del name
    return text
