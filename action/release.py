"""Puts the wheels of the lock into a directory, and proves that the lock alone decides them.

    python3 action/release.py DIRECTORY

They are fetched twice, by hash; the two results and the lock must agree to the last byte.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from wheels import WheelsError, checked, download, wanted

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"


def main(arguments: list[str]) -> int:
    """0 when DIRECTORY holds the wheels, 1 when they cannot be had or do not agree."""
    target = Path(arguments[0]).resolve()
    try:
        first, second = fetch(), fetch()
    except WheelsError as error:
        print(f"error: {error}")  # noqa: T201
        return 1
    if first != second:
        print("error: the same lock gave different wheels")  # noqa: T201
        return 1
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for name, content in first.items():
        (target / name).write_bytes(content)
    print(f"{len(first)} wheels, {sum(map(len, first.values()))} bytes, as the lock says")  # noqa: T201
    return 0


def fetch() -> dict[str, bytes]:
    """The wheels of the lock by file name, each checked against it; all pure Python.

    Raises:
        WheelsError: when pip does not bring them, or brings others.
    """
    hashes = wanted(LOCK.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as name:
        download(LOCK, Path(name))
        good = checked(Path(name), hashes)
        files = {path.name: path.read_bytes() for path in Path(name).glob("*.whl")}
    impure = [name for name in files if not name.endswith("-none-any.whl")]
    if good.keys() != hashes.keys() or len(files) != len(hashes) or impure:
        raise WheelsError(f"not the wheels of the lock, or not pure Python: {sorted(files)}")
    return files


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
