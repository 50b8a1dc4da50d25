"""Makes triage.pyz: the tool and all that it needs in one file that any Python 3.11 or newer runs.

    python3 action/build.py FILE

pip fetches the wheels of `requirements.lock`, by hash. Their files and the tool's are put into one
archive: sorted, uncompressed and without times, so that the same commit gives the same bytes
wherever it is built.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
PIP_SECONDS = 120
START = b"#!/usr/bin/env python3\n"
MAIN = b"""\
import sys

if sys.version_info < (3, 11):
    sys.exit("triage.pyz needs Python 3.11 or newer, and this is " + sys.version.split()[0])

from triage.cli import main

main(prog_name="triage")
"""


class BuildError(Exception):
    """The archive cannot be made; the message says what to do."""


def main(arguments: list[str]) -> int:
    """Writes the archive to the file that is named, and says its SHA-256."""
    if len(arguments) != 1:
        print(__doc__)  # noqa: T201
        return 2
    try:
        content = build(LOCK)
    except BuildError as error:
        print(f"::error title=gitea-triage::{error}")  # noqa: T201 - a workflow command
        return 2
    Path(arguments[0]).write_bytes(content)
    print(f"{hashlib.sha256(content).hexdigest()}  {Path(arguments[0]).name}")  # noqa: T201
    return 0


def build(lock: Path) -> bytes:
    """The archive of this directory's tool with the wheels of a lock.

    Raises:
        BuildError: when pip does not bring them, or brings what is not pure Python.
    """
    files = {"__main__.py": MAIN}
    with tempfile.TemporaryDirectory() as name:
        for path, content in (*_wheels(lock, Path(name)), *_source()):
            if path in files:
                raise BuildError(f"two packages hold {path}")
            files[path] = content
        archive = Path(name) / "triage.pyz"
        _write(archive, files)
        return archive.read_bytes()


def _wheels(lock: Path, directory: Path) -> Iterator[tuple[str, bytes]]:
    """The files in the wheels; where the lock says "below Python 3.15", they are wanted as well."""
    everywhere = directory / "everywhere.lock"
    text = re.sub(r" ;[^\n]*? \\$", r" \\", lock.read_text("utf-8"), flags=re.MULTILINE)
    everywhere.write_text(text, "utf-8")
    _download(everywhere, directory)
    for wheel in sorted(directory.glob("*.whl")):
        if not wheel.name.endswith("-none-any.whl"):
            raise BuildError(f"{wheel.name} is not pure Python, so it would not run anywhere")
        with zipfile.ZipFile(wheel) as archive:
            for name in archive.namelist():
                if not name.endswith(("/", "/RECORD")):
                    yield name, archive.read(name)


def _download(lock: Path, directory: Path) -> None:
    command = [
        sys.executable, "-I", "-m", "pip", "download", "--quiet", "--no-input",
        "--disable-pip-version-check", "--require-hashes", "--no-deps", "--only-binary", ":all:",
        "--requirement", str(lock), "--dest", str(directory),
    ]  # fmt: skip
    advice = (
        "use a release tag of the action, which carries triage.pyz, or a Python that has pip and"
        " reaches the package index"
    )
    try:
        done = subprocess.run(  # noqa: S603 - our own words only
            command, capture_output=True, text=True, timeout=PIP_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BuildError(f"pip did not finish ({type(error).__name__}); {advice}") from None
    if done.returncode:
        lines = done.stderr.strip().splitlines() or ["no reason given"]
        raise BuildError(f"pip failed: {lines[-1].strip()}; {advice}")


def _source() -> Iterator[tuple[str, bytes]]:
    for path in sorted((ROOT / "triage").rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), path.read_bytes()


def _write(archive: Path, files: dict[str, bytes]) -> None:
    """Compression would depend on the version of zlib; a ZipInfo without a time has the oldest."""
    archive.write_bytes(START)
    with zipfile.ZipFile(archive, "a", zipfile.ZIP_STORED) as target:
        for name in sorted(files):
            info = zipfile.ZipInfo(name)
            info.create_system, info.external_attr = 3, 0o644 << 16
            target.writestr(info, files[name])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
