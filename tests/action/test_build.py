"""triage.pyz: one file, the same bytes wherever it is built, and nothing else is imported."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import build
import pytest

from tests.action.conftest import ROOT, Act
from tests.double import Repo
from triage import __version__

NO_PIP = "import sys; sys.stderr.write('no such thing\\n'); sys.exit(1)"


def names(archive: bytes) -> list[str]:
    return zipfile.ZipFile(io.BytesIO(archive)).namelist()


def test_built_again__it_is_the_same_to_the_last_byte(archive: bytes) -> None:
    assert build.build(build.LOCK) == archive


def test_holds_the_tool_and_every_package_of_the_lock(archive: bytes) -> None:
    found = names(archive)
    packages = re.findall(r"^([\w-]+)==([\d.]+)", build.LOCK.read_text("utf-8"), re.MULTILINE)
    infos = {name.partition("/")[0].lower() for name in found if ".dist-info/" in name}
    wanted = {f"{name.replace('-', '_')}-{version}.dist-info" for name, version in packages}
    assert infos == wanted
    assert {"__main__.py", "triage/cli/run.py", "certifi/cacert.pem"} < set(found)
    assert sorted(found) == found
    assert not [name for name in found if "__pycache__" in name]


def test_runs_without_anything_that_is_installed(archive: bytes, tmp_path: Path) -> None:
    file = tmp_path / "triage.pyz"
    file.write_bytes(archive)
    command = [sys.executable, "-I", "-S", "-B", str(file)]
    demo = ["run", "--backlog", str(ROOT / "examples" / "backlog.json")]
    told = subprocess.run([*command, "--version"], capture_output=True, text=True, check=True)  # noqa: S603
    ran = subprocess.run([*command, *demo], capture_output=True, text=True, check=True)  # noqa: S603
    assert __version__ in told.stdout
    assert "48 open, 36 ready" in ran.stdout


def test_no_release__it_is_built_for_the_job(act: Act, repo: Repo) -> None:
    repo.open_issue("[rfc] Talk", "short")
    done = act(action=ROOT)
    assert done.returncode == 0
    assert "1 open, 0 ready" in done.stdout


def test_pip_fails__says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    python = tmp_path / "python"
    python.write_text(f"#!{sys.executable}\n{NO_PIP}\n")
    python.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(python))
    assert build.main([str(tmp_path / "triage.pyz")]) == 2
    said = capsys.readouterr().out
    assert said.startswith("::error title=gitea-triage::pip failed: no such thing; use a release")
    assert not (tmp_path / "triage.pyz").exists()


def test_another_wheel_than_the_lock_names__is_refused(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    text = build.LOCK.read_text("utf-8")
    lock.write_text(re.sub(r"sha256:[0-9a-f]{64}", f"sha256:{'0' * 64}", text))
    with pytest.raises(build.BuildError, match="pip failed: "):
        build.build(lock)
