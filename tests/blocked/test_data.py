"""The rule against real issue texts; README.md says where they come from and what they show."""

import json
from pathlib import Path
from typing import Any

import pytest

from triage.rules.blocked import waits_in

DATA = Path(__file__).parent / "data"
FILES = ("develop.jsonl", "set-aside.jsonl")


def issues(name: str) -> list[dict[str, Any]]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line]


@pytest.mark.parametrize("name", FILES)
def test_precision(name: str) -> None:
    found = [issue for issue in issues(name) if waits_in(issue["title"], issue["body"], "acme/app")]

    wrong = [issue["id"] for issue in found if not issue["blocked"]]

    assert found
    assert len(wrong) <= 0.05 * len(found), wrong


@pytest.mark.parametrize("name", FILES)
def test_every_text_names_its_source(name: str) -> None:
    assert all(issue["source"] for issue in issues(name))
