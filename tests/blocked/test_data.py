"""The rule against real issue texts (see data/ for where they come from)."""

import json
from pathlib import Path
from typing import Any

import pytest

from triage.blocked.detect import waits_in

DATA = Path(__file__).parent / "data"


def issues(name: str) -> list[dict[str, Any]]:
    path = DATA / name
    if not path.exists():
        pytest.skip(f"no {path.name} here")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


@pytest.mark.parametrize("name", ["dev.jsonl", "heldout.jsonl"])
def test_precision_and_recall(name: str) -> None:
    said, right, meant = 0, 0, 0
    wrong: list[str] = []
    for issue in issues(name):
        hit = bool(waits_in(issue["title"], issue["body"], "acme/app"))
        said += hit
        meant += issue["blocked"]
        right += hit and issue["blocked"]
        if hit != issue["blocked"]:
            wrong.append(issue["id"])
    assert right >= 0.95 * said, wrong
    assert right >= 0.85 * meant, wrong
