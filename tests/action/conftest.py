"""The double over real HTTP, and the action as a runner starts it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from build import LOCK, build

from tests.double import Repo
from tests.served import address, repo

__all__ = ["address", "repo"]

ROOT = Path(__file__).parents[2]
Act = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def archive() -> bytes:
    """triage.pyz, built once."""
    return build(LOCK)


@pytest.fixture(scope="session")
def release(archive: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The action as a release: what starts it, and triage.pyz beside it."""
    place = tmp_path_factory.mktemp("release")
    (place / "action").mkdir()
    shutil.copy(ROOT / "action" / "run.sh", place / "action")
    (place / "triage.pyz").write_bytes(archive)
    return place


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """The directory in which the step runs."""
    path = tmp_path / "workspace"
    path.mkdir()
    return path


@pytest.fixture
def act(repo: Repo, address: str, release: Path, workspace: Path, tmp_path: Path) -> Act:
    """`act(TRIAGE_DRY_RUN="true")`: the action's one step; other inputs are empty."""

    def run(action: Path = release, **variables: str) -> subprocess.CompletedProcess[str]:
        for name in ("output", "summary"):
            (tmp_path / name).touch()
        environ = {
            # The Python under test is the first that the launcher finds.
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(tmp_path),
            "CI": "true",
            "GITHUB_ACTIONS": "true",
            "GITHUB_ACTION_PATH": str(action),
            "GITHUB_OUTPUT": str(tmp_path / "output"),
            "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
            "RUNNER_TEMP": str(tmp_path),
            "GITEA_TOKEN": repo.token,
            "GITEA_URL": address,
            "GITEA_REPO": repo.name,
            **dict.fromkeys(INPUT_VARIABLES, ""),
            **{name: os.environ[name] for name in os.environ if name.startswith("PIP_")},
            **variables,
        }
        command = ["sh", str(action / "action" / "run.sh")]
        done = subprocess.run(  # noqa: S603
            command, cwd=workspace, env=environ, capture_output=True, text=True, check=False
        )
        print(done.stdout, done.stderr, sep="\n--- stderr\n")
        return done

    return run


INPUT_VARIABLES = (
    "TRIAGE_CONFIG",
    "TRIAGE_DRY_RUN",
    "TRIAGE_DATE",
    "TRIAGE_SUMMARY",
    "TRIAGE_MAX_OPERATIONS",
    "TRIAGE_DEADLINE",
    "TRIAGE_REPORT",
    "TRIAGE_PYTHON",
)
