"""The set-up of the developer's commands."""

import subprocess
import venv
from pathlib import Path

import pytest

import dev


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the set-up makes its environment; its locks name nothing."""
    for name in ("RUN_LOCK", "DEV_LOCK"):
        lock = tmp_path / name
        lock.write_text(f"# {name}\n")
        monkeypatch.setattr(dev, name, lock)
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "BIN", tmp_path / ".venv" / dev.BIN.name)
    return tmp_path / ".venv"


def test_install__starts_anew_what_was_interrupted_and_keeps_what_was_finished(place: Path) -> None:
    place.mkdir()
    leftover, mine = place / "leftover", place / "mine"
    leftover.write_text("of a set-up that was killed")

    dev.install(dev.DEV_LOCK)
    mine.write_text("put here since")
    dev.install(dev.DEV_LOCK)
    dev.install(dev.RUN_LOCK)

    assert not leftover.exists()
    assert mine.exists()


def test_install__a_failure_is_not_taken_for_finished(place: Path) -> None:
    dev.DEV_LOCK.write_text("no-hash==1.0\n")

    with pytest.raises(SystemExit) as stop:
        dev.install(dev.DEV_LOCK)

    assert stop.value.code == 1
    assert not (place / "finished").exists()


def test_create__without_ensurepip_says_what_to_install(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise subprocess.CalledProcessError(1, "ensurepip")

    monkeypatch.setattr(venv, "create", broken)

    with pytest.raises(SystemExit, match="apt install python3-venv"):
        dev.install(dev.RUN_LOCK)
    assert not place.exists()
