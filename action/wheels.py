"""Gets the wheels that the lock names, checks every byte of them, and imports from memory.

They are looked for in `vendor/` beside the action (a release carries them), then in the runner's
tool cache, and are else fetched by pip. Wherever they come from, they are read once, checked
against the lock, and imported from what was read: nobody can swap a file in between.
"""

from __future__ import annotations

import hashlib
import importlib.abc
import importlib.machinery
import importlib.util
import io
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType

PIP_SECONDS = 120
REQUIREMENT = re.compile(r"^([A-Za-z0-9_.-]+)==(\S+)(.*?)(?=^\S|\Z)", re.MULTILINE | re.DOTALL)
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
BEFORE = re.compile(r"python_full_version < '(\d+)\.(\d+)'")


class WheelsError(Exception):
    """The wheels cannot be had; the message says what to do."""


def wanted(lock: str) -> dict[str, frozenset[str]]:
    """The accepted SHA-256 hashes of each package of a lock that this Python needs."""
    found = {}
    for name, _, rest in REQUIREMENT.findall(lock):
        limit = BEFORE.search(rest)
        if limit is None or sys.version_info < (int(limit[1]), int(limit[2])):
            found[_normal(name)] = frozenset(HASH.findall(rest))
    return found


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def checked(directory: Path, hashes: Mapping[str, frozenset[str]]) -> dict[str, bytes]:
    """The wheels of a directory whose bytes the lock accepts, by package."""
    found: dict[str, bytes] = {}
    if not directory.is_dir():
        return found
    for path in sorted(directory.glob("*.whl")):
        name = _normal(path.name.partition("-")[0])
        try:
            content = path.read_bytes()
        except OSError:
            continue
        if hashlib.sha256(content).hexdigest() in hashes.get(name, ()):
            found[name] = content
    return found


def collect(lock: Path, vendor: Path, cache: Path | None, temporary: Path) -> list[bytes]:
    """The bytes of every wheel, from the first place that has them all.

    Raises:
        WheelsError: when no place has, with what to do.
    """
    text = lock.read_text("utf-8")
    hashes = wanted(text)
    mine = cache / hashlib.sha256(text.encode()).hexdigest()[:16] if cache else None
    for place in filter(None, (vendor, mine)):
        found = checked(place, hashes)
        if found.keys() == hashes.keys():
            return list(found.values())
    return _fetched(lock, hashes, mine, temporary)


def _fetched(
    lock: Path, hashes: Mapping[str, frozenset[str]], mine: Path | None, temporary: Path
) -> list[bytes]:
    with tempfile.TemporaryDirectory(dir=temporary) as name:
        download(lock, Path(name))
        found = checked(Path(name), hashes)
    if found.keys() != hashes.keys():
        missing = ", ".join(sorted(hashes.keys() - found.keys()))
        raise WheelsError(f"pip brought other wheels than the lock names: {missing}")
    if mine:
        _keep(found, mine)
    return list(found.values())


def download(lock: Path, directory: Path) -> None:
    """Has pip fetch what the lock names, by hash, into a directory.

    Raises:
        WheelsError: when pip fails, is absent or takes too long.
    """
    command = [
        sys.executable, "-I", "-m", "pip", "download", "--quiet", "--no-input",
        "--disable-pip-version-check", "--require-hashes", "--no-deps", "--only-binary", ":all:",
        "--requirement", str(lock), "--dest", str(directory),
    ]  # fmt: skip
    try:
        done = subprocess.run(  # noqa: S603 - our own words only
            command, capture_output=True, text=True, timeout=PIP_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise WheelsError(f"pip did not finish ({type(error).__name__}); {_ADVICE}") from None
    if done.returncode:
        lines = done.stderr.strip().splitlines() or ["no reason given"]
        raise WheelsError(f"pip failed: {lines[-1].strip()}; {_ADVICE}")


_ADVICE = (
    "use a release tag of the action, which carries its wheels, or a Python that has pip and"
    " reaches the package index"
)


def _keep(found: Mapping[str, bytes], mine: Path) -> None:
    """For the next run; a cache that cannot be written is none. Each file appears whole."""
    try:
        mine.mkdir(parents=True, exist_ok=True)
        for name, content in found.items():
            with tempfile.NamedTemporaryFile(dir=mine, delete=False) as part:
                part.write(content)
            Path(part.name).replace(mine / f"{name.replace('-', '_')}-locked.whl")
    except OSError:
        return


class MemoryFinder(importlib.abc.MetaPathFinder):
    """Finds modules in wheels that were read into memory."""

    def __init__(self, wheels: Sequence[bytes]):
        # Most modules of a wheel are never asked for, so they are unpacked one by one.
        self._files = dict(_modules(wheels))

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """The spec of a module of one of the wheels."""
        del path, target
        stem = fullname.replace(".", "/")
        for name in (f"{stem}/__init__.py", f"{stem}.py"):
            if name in self._files:
                loader = MemoryLoader(name, self._files[name].read(name))
                return importlib.util.spec_from_loader(fullname, loader, origin=f"wheel:{name}")
        return None


class MemoryLoader(importlib.abc.InspectLoader):
    """Loads one module from its source."""

    def __init__(self, name: str, source: bytes):
        self._name = name
        self._source = source

    def get_source(self, fullname: str) -> str:
        """The module's text, for tracebacks."""
        del fullname
        return importlib.util.decode_source(self._source)

    def is_package(self, fullname: str) -> bool:
        """Whether it may have submodules."""
        del fullname
        return self._name.endswith("/__init__.py")


def _modules(wheels: Sequence[bytes]) -> Iterator[tuple[str, zipfile.ZipFile]]:
    """The modules of the wheels by path, with the archive, in memory, that holds each."""
    for wheel in wheels:
        archive = zipfile.ZipFile(io.BytesIO(wheel))
        for name in archive.namelist():
            if name.endswith(".py"):
                yield name, archive
