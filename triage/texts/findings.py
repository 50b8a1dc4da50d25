"""What a check of the set-up found: what is well, and what to do where it is not (no I/O)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

from triage.model import one_line

MOST = 1000


class Status(StrEnum):
    """How bad it is: a warning does not keep a cycle from doing its work."""

    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of a check: what was looked at, what is seen, and what to do about it."""

    check: str
    status: Status
    message: str
    fix: str = ""


def fine(check: str, message: str) -> Finding:
    """Nothing has to be done."""
    return Finding(check, Status.OK, message)


def warning(check: str, message: str, fix: str) -> Finding:
    """Triage works, but not as one would expect."""
    return Finding(check, Status.WARNING, message, fix)


def problem(check: str, message: str, fix: str) -> Finding:
    """Triage does not work, or not for some issues."""
    return Finding(check, Status.ERROR, message, fix)


def has_errors(findings: Sequence[Finding]) -> bool:
    """Whether anything has to be set right before triage works."""
    return any(finding.status is Status.ERROR for finding in findings)


def render_findings(findings: Sequence[Finding]) -> str:
    """A line for each finding, its fix below it, and how many there are to be set right."""
    width = max((len(finding.check) for finding in findings), default=0)
    lines = [line for finding in findings for line in _lines(finding, width)]
    counts = {status: sum(f.status is status for f in findings) for status in Status}
    totals = f"errors: {counts[Status.ERROR]}, warnings: {counts[Status.WARNING]}"
    return "\n".join([*lines, "", totals, ""])


def _lines(finding: Finding, width: int) -> list[str]:
    head = f"{finding.status:<7}  {finding.check:<{width}}  "
    lines = [head + one_line(finding.message, MOST)]
    if finding.fix:
        lines.append(" " * len(head) + "-> " + one_line(finding.fix, MOST))
    return lines


def render_findings_json(findings: Sequence[Finding]) -> str:
    """A list of objects with check, status, message and fix ("" where nothing is to be done)."""
    plain = [asdict(finding) for finding in findings]
    lines = [
        {**item, **{key: one_line(item[key], MOST) for key in ("message", "fix")}} for item in plain
    ]
    return json.dumps(lines, indent=2, ensure_ascii=False)
