"""The outputs of the CI action, as lines for the runner's output file (no I/O)."""

from __future__ import annotations

from triage.texts.report import KINDS, Report

NAMES = ("open", "ready", *KINDS)


def render_outputs(report: Report, path: str, delimiter: str) -> str:
    """Every output with its value between two lines of `delimiter`, which must be random."""
    values = {name: str(report.counts[name]) for name in NAMES}
    values["summary-issue"] = str(report.summary.number or "")
    values["report"] = path
    return "".join(f"{name}<<{delimiter}\n{value}\n{delimiter}\n" for name, value in values.items())
