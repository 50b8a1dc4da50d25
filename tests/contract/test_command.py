"""The command itself: a first cycle, a quiet one, a gesture (the same on every server)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.contract.place import Place
from tests.drive import READY, Ran, invoke
from triage.policy import BLOCKED, HOLD


@pytest.fixture
def policy(place: Place, tmp_path: Path) -> Path:
    """Work goes to the one user that there is."""
    file = tmp_path / "triage.toml"
    file.write_text(f'[agents.me]\nassign = "{place.login}"\n')
    return file


def environ_of(place: Place) -> dict[str, str]:
    """The settings; the workflow date is the server's, whatever the clock here says."""
    return {
        "TRIAGE_DATE": place.send("GET", "issues")[0]["updated_at"][:10],
        "GITEA_URL": place.server.url,
        "GITEA_REPO": place.name,
        "GITEA_TOKEN": place.server.token,
    }


def cycle(place: Place, policy: Path) -> Ran:
    environ = environ_of(place)
    return invoke("run", "--format=json", "--config", str(policy), environ=environ)


def labels_of(place: Place, number: int) -> set[str]:
    return {label["name"] for label in place.send("GET", f"issues/{number}")["labels"]}


def assignees_of(place: Place, number: int) -> list[str]:
    found = place.send("GET", f"issues/{number}")["assignees"] or []
    return [user["login"] for user in found]


def test_cycle__first_quiet_and_after_a_gesture(place: Place, policy: Path) -> None:
    crash = place.issue("[bug] Crash", READY)
    waits = place.issue("[bug] Waits", f"{READY}\n\nBlocked by #{crash}")
    native = place.issue("[bug] Waits natively", READY)
    place.depend(native, on=crash)

    cycle(place, policy)
    quiet = cycle(place, policy)
    place.send("PATCH", f"issues/{crash}", {"assignees": []})
    cycle(place, policy)

    assert (labels_of(place, crash), assignees_of(place, crash)) == ({HOLD}, [])
    assert labels_of(place, waits) == labels_of(place, native) == {BLOCKED}
    assert len(place.events(crash, "comment")) == 1
    # A page, the login, and the dependencies of the one that is flagged for them.
    assert quiet.report["requests"] == {"GET": 3}


def test_export__is_decided_about_as_the_server_is(
    place: Place, policy: Path, tmp_path: Path
) -> None:
    ready = place.issue("[bug] Crash", READY)
    place.issue("[security] Hole", "short")
    place.issue("[feature] Waits", f"{READY}\n\nBlocked by #{ready}")
    place.depend(place.issue("[feature] Waits natively", READY), on=ready)
    place.issue("[rfc] Talk", "short")
    place.issue("[feature] Vague", "short")
    place.issue("[bug] [wontfix] Old", READY)
    place.issue("[bug] Taken", READY, assignees=[place.login])
    backlog = tmp_path / "backlog.json"
    environ = environ_of(place)

    invoke("export", str(backlog), environ=environ)
    common = ("run", "--format=json", "--config", str(policy))
    live = invoke(*common, "--dry-run", environ=environ).report
    offline = invoke(*common, "--backlog", str(backlog), environ=environ).report

    assert decisions(offline) == decisions(live)
    assert {rule for rule, *_ in decisions(live).values()} == {
        *("routed", "under-specified", "blocked", "philosophy", "not-ready", "ignored"),
        "assigned",
    }


def decisions(report: dict[str, Any]) -> dict[int, tuple[str, str, str]]:
    """By number: the rule, the decision and its reason."""
    return {
        row["number"]: (
            row["decision"]["rule"],
            row["decision"]["action"],
            row["decision"]["reason"],
        )
        for row in report["issues"]
    }
