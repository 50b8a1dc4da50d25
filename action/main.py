"""Starts the cycle inside the action: checked wheels, the action's own code, nothing else.

Runs as `python -I -S -B action/main.py`, so that `sys.path` holds the standard library and nothing
else behind what is put in front here.
"""

from __future__ import annotations

import os
import sys
import tempfile
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

sys.path.insert(0, str(ROOT / "action"))

from wheels import MemoryFinder, WheelsError, collect  # noqa: E402 - the path comes first

del sys.path[0]


def main() -> None:
    """One cycle; the exit code is the command's, or 2 when its wheels cannot be had."""
    cache = os.environ.get("RUNNER_TOOL_CACHE") or os.environ.get("AGENT_TOOLSDIRECTORY")
    temporary = Path(os.environ.get("RUNNER_TEMP") or tempfile.gettempdir())
    temporary = temporary if temporary.is_dir() else Path(tempfile.gettempdir())
    try:
        wheels = collect(
            ROOT / "requirements.lock",
            ROOT / "vendor",
            Path(cache) / "gitea-triage" if cache else None,
            temporary,
        )
    except WheelsError as error:
        print(f"::error title=gitea-triage::{error}")  # noqa: T201 - a workflow command
        raise SystemExit(2) from None
    if not os.environ.get("TRIAGE_REPORT"):
        os.environ["TRIAGE_REPORT"] = str(temporary / f"gitea-triage-{uuid.uuid4().hex}.json")
    sys.meta_path.insert(0, MemoryFinder(wheels))
    sys.path.insert(0, str(ROOT))
    from triage.cli import main as command  # noqa: PLC0415 - only now can it be imported

    command(["run"], prog_name="triage")


if __name__ == "__main__":
    main()
