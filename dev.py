"""The developer's commands, on nothing but Python 3.11 or newer and git.

    python3 dev.py demo     sets up .venv and shows a triaged sample backlog
    python3 dev.py test     sets up .venv and runs the tests; arguments go to pytest
    python3 dev.py test --all    every fault, long walks and all orders as well, with coverage
    python3 dev.py check    sets up .venv and runs the linters, the type checker and the rest
    python3 dev.py docs     sets up .venv and writes docs/policy.md and docs/triage.schema.json
    python3 dev.py bench    sets up .venv and measures all that benchmarks/README.md tells

Each installs what the lock files name, checked by hash, and only when they have changed; the
directory .venv is then made anew.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
RUN_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"

WORKFLOWS = [
    str(file)
    for folder in (".gitea/workflows", "examples/agents")
    for file in sorted((ROOT / folder).glob("*.yml"))
]
SCRIPTS = [".ci/run", "action/run.sh", "action/publish.sh"]

CHECKS: tuple[tuple[str, ...], ...] = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports",),
    ("shellcheck", *SCRIPTS),
)
WORKFLOW_CHECKS: tuple[tuple[str, ...], ...] = (
    ("zizmor", "--offline", "--strict-collection", "action.yml", *WORKFLOWS),
    ("check-jsonschema", "--builtin-schema", "vendor.github-actions", "action.yml"),
    ("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *WORKFLOWS),
)


def main(arguments: list[str]) -> int:
    """Runs one command; the exit code is that of the first tool that fails."""
    commands = {"demo": demo, "test": test, "check": check, "docs": docs, "bench": bench}
    if sys.version_info < (3, 11):  # noqa: UP036 - said before anything fails
        print("Python 3.11 or newer is needed; this is " + sys.version.split()[0])
        return 2
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 2
    return commands[arguments[0]](arguments[1:])


def demo(arguments: list[str]) -> int:
    """A triaged sample backlog on the screen."""
    install(RUN_LOCK)
    return run("python", "-m", "triage", "run", "--backlog", "examples/backlog.json", *arguments)


def test(arguments: list[str]) -> int:
    """The tests on all cores, or all that they can try; else what pytest makes of the arguments."""
    install(DEV_LOCK)
    if arguments == ["--all"]:
        os.environ["TRIAGE_TESTS"] = "all"
        arguments = ["--numprocesses=auto", "--cov"]
    return run("python", "-m", "pytest", *(arguments or ["--numprocesses=auto"]))


def check(arguments: list[str]) -> int:
    """Every static check."""
    del arguments
    install(DEV_LOCK)
    checks = CHECKS + (WORKFLOW_CHECKS if WORKFLOWS else ())
    return next((code for code in (run(*command) for command in checks) if code), 0)


def docs(arguments: list[str]) -> int:
    """What is made from the keys of the policy: its reference page and its schema."""
    del arguments
    install(RUN_LOCK)
    return run("python", "-m", "docs.make")


def bench(arguments: list[str]) -> int:
    """Every measurement, one after the other: some minutes on an idle machine."""
    del arguments
    install(DEV_LOCK)
    with tempfile.TemporaryDirectory() as place:
        archive = os.environ["BENCH_ARCHIVE"] = str(Path(place) / "triage.pyz")
        commands = (
            ("action/build.py", archive),
            ("-m", "benchmarks.start", archive),
            ("-m", "benchmarks.scoring"),
            ("-m", "benchmarks.cycle", "--loop"),
            *(("-m", "benchmarks.large", issues) for issues in ("10", "1000", "100000")),
        )
        codes = [run("python", *command) for command in commands]
    return max(codes)


def install(lock: Path) -> None:
    """A new virtual environment with what the lock names; nothing to do if it was finished before.

    The lock is complete, so pip only fetches (`--no-deps`): old resolvers open extras again once a
    newer release exists, and then refuse it for want of a hash. `pip check` proves completeness.
    """
    finished = VENV / "finished"
    # The developer's lock holds all that the other one holds.
    if finished.is_file() and finished.read_text() in {fingerprint(lock), fingerprint(DEV_LOCK)}:
        return
    create()
    pip = ("python", "-m", "pip", "--disable-pip-version-check")
    install = ("install", "--quiet", "--require-hashes", "--no-deps", "--only-binary", ":all:")
    if code := run(*pip, *install, "-r", str(lock)) or run(*pip, "check"):
        sys.exit(code)
    finished.write_text(fingerprint(lock))


def fingerprint(lock: Path) -> str:
    """What an environment made from this lock by this Python is known by."""
    return hashlib.sha256(lock.read_bytes() + sys.version.encode()).hexdigest()


def create() -> None:
    """A virtual environment in place of whatever is there: an interrupted one cannot be mended."""
    try:
        venv.create(VENV, clear=True, with_pip=True)
    except subprocess.CalledProcessError:
        print("This Python makes no virtual environment with pip in it.")
        sys.exit("On Debian and Ubuntu install it with: apt install python3-venv")


def run(tool: str, *arguments: str) -> int:
    """Runs a tool of the virtual environment in the project's directory; its exit code."""
    shown = " ".join([tool, *arguments])
    print(f"$ {shown}", flush=True)
    return subprocess.run([str(BIN / tool), *arguments], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
