"""The wheels: from where they come, and that nothing unchecked is ever imported."""

from __future__ import annotations

import hashlib
import importlib
import io
import sys
import zipfile
from pathlib import Path

import pytest
import wheels
from wheels import MemoryFinder, WheelsError, checked, collect, wanted


def wheel(module: str, source: str) -> bytes:
    """A wheel with one module."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(f"{module}/__init__.py", source)
        archive.writestr(f"{module}/inner.py", "VALUE = 'inner'\n")
        archive.writestr(f"{module}-1.0.dist-info/METADATA", "")
    return file.getvalue()


GOOD = wheel("only_here", "from .inner import VALUE\n")
EVIL = wheel("only_here", "raise SystemExit('evil')\n")
SHA = hashlib.sha256(GOOD).hexdigest()
LOCK = f"only-here==1.0 \\\n    --hash=sha256:{SHA}\n    # via nothing\n"
NAME = "only_here-1.0-py3-none-any.whl"


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    path = tmp_path / "requirements.lock"
    path.write_text(LOCK, "utf-8")
    return path


def put(directory: Path, content: bytes) -> Path:
    directory.mkdir(parents=True, exist_ok=True)
    (directory / NAME).write_bytes(content)
    return directory


def mine(tmp_path: Path) -> Path:
    return tmp_path / "cache" / hashlib.sha256(LOCK.encode()).hexdigest()[:16]


def brings(content: bytes, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What pip would bring; the calls of it."""
    calls: list[Path] = []

    def download(lock: Path, directory: Path) -> None:
        calls.append(lock)
        put(directory, content)

    monkeypatch.setattr(wheels, "download", download)
    return calls


def test_wanted__the_hashes_of_what_this_python_needs() -> None:
    text = LOCK + f"old==2 ; python_full_version < '3.2' \\\n    --hash=sha256:{SHA}\n"

    assert wanted(text) == {"only-here": frozenset({SHA})}


def test_wanted__the_real_lock() -> None:
    found = wanted((Path(__file__).parents[2] / "requirements.lock").read_text("utf-8"))

    assert {"click", "httpx", "python-dotenv"} <= found.keys()
    assert "rich" not in found  # httpx would import it
    assert all(found.values())


def test_checked__other_bytes_are_not_there(tmp_path: Path) -> None:
    assert checked(put(tmp_path, EVIL), wanted(LOCK)) == {}


def test_vendor__comes_first(tmp_path: Path, lock: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = brings(EVIL, monkeypatch)

    found = collect(lock, put(tmp_path / "vendor", GOOD), None, tmp_path)

    assert (found, calls) == ([GOOD], [])


@pytest.mark.parametrize("there", [None, EVIL, b""])
def test_cache__is_filled_and_a_poisoned_one_is_mended(
    tmp_path: Path, lock: Path, monkeypatch: pytest.MonkeyPatch, there: bytes | None
) -> None:
    if there is not None:
        put(mine(tmp_path), there)
    calls = brings(GOOD, monkeypatch)

    first = collect(lock, tmp_path / "vendor", tmp_path / "cache", tmp_path)
    second = collect(lock, tmp_path / "vendor", tmp_path / "cache", tmp_path)

    assert (first, second, len(calls)) == ([GOOD], [GOOD], 1)


def test_cache__that_cannot_be_written_is_none(
    tmp_path: Path, lock: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cache").write_text("a file, not a directory", "utf-8")
    brings(GOOD, monkeypatch)

    assert collect(lock, tmp_path / "vendor", tmp_path / "cache", tmp_path) == [GOOD]


def test_pip__that_brings_others(
    tmp_path: Path, lock: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brings(EVIL, monkeypatch)

    with pytest.raises(WheelsError, match="other wheels than the lock names: only-here"):
        collect(lock, tmp_path / "vendor", None, tmp_path)


def test_pip__that_fails_says_what_to_do(
    tmp_path: Path, lock: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")

    with pytest.raises(WheelsError, match="pip failed: no reason given; use a release tag"):
        collect(lock, tmp_path / "vendor", None, tmp_path)


def test_pip__that_is_not_there(
    tmp_path: Path, lock: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python3")

    with pytest.raises(WheelsError, match="pip did not finish"):
        collect(lock, tmp_path / "vendor", None, tmp_path)


def test_import__from_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "meta_path", [MemoryFinder([GOOD]), *sys.meta_path])

    only_here = importlib.import_module("only_here")

    assert only_here.VALUE == "inner"
    assert only_here.__spec__
    assert only_here.__spec__.origin == "wheel:only_here/__init__.py"
    assert MemoryFinder([GOOD]).find_spec("elsewhere", None) is None
