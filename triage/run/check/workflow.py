"""Checks the workflow file that starts the cycles.

No YAML is parsed: simple tests look at single lines, so every message says what it *looks like*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from triage.errors import RefusedError, RejectedError
from triage.gitea.reads import Reads
from triage.run.check.server import Version
from triage.texts.findings import Finding, fine, problem, warning

FOLDERS = (".gitea/workflows", ".github/workflows")
"""Where Gitea looks, unless its `[actions] WORKFLOW_DIRS` say otherwise (since 1.26)."""

MOST_FILES = 20
"""So many workflows of a folder are looked into."""

SKIPS = ("[skip ci]", "[ci skip]", "[no ci]", "[skip actions]", "[actions skip]")
"""Where the last commit of a push says so, no schedule is registered."""

_COMMENT = re.compile(r"(?m)(?:^|\s)#.*$")
_OURS = re.compile(r"(?m)^[\s-]*uses:.*triage|\btriage run\b")
_ACTION = re.compile(r"(?m)^[\s-]*uses:\s*['\"]?(https?://\S+?)/([\w.-]+/[\w.-]+)@([\w./-]+)")
_CRON = re.compile(r"(?m)^[\s-]*cron:")
_EVERY = re.compile(r"(?m)^[\s-]*cron:.*@every")
_DRY = re.compile(r"(?m)^\s*(?:dry-run|TRIAGE_DRY_RUN):[ \t]*(\S.*)$")
_ALWAYS_DRY = re.compile(r"^['\"]?true|\|\|\s*(?:'true'|true)")
_TOKEN = re.compile(r"(?m)^\s*(?:token|GITEA_TOKEN):.*\bsecrets\.(?!GITEA_TOKEN\b|GITHUB_TOKEN\b)")


def folders_of(version: Version) -> tuple[str, ...]:
    """Where the server looks for workflows: the first that there is counts, alone (§12)."""
    return (*((".forgejo/workflows",) if version.forgejo else ()), *FOLDERS)


@dataclass(frozen=True, slots=True)
class Workflow:
    """A workflow file on the default branch; `text` is what it says without its comments."""

    path: str
    text: str

    @property
    def has_own_token(self) -> bool:
        """Whether it looks as if the tool gets another token than the job's."""
        return bool(_TOKEN.search(self.text))

    def grants(self, scope: str, *levels: str) -> bool:
        """Whether it looks as if the job's token gets one of the levels."""
        pattern = rf"\b{scope}:\s*['\"]?(?:{'|'.join(levels)})\b|\bpermissions:\s*write-all\b"
        return bool(re.search(pattern, self.text))


def find_workflow(reads: Reads, version: Version) -> tuple[Workflow | None, list[Finding]]:
    """The file that looks as if it starts triage, in the first folder that has one."""
    read = ""
    try:
        for folder in folders_of(version):
            names = reads.folder(folder)
            if found := _ours(reads, folder, names):
                return found, [_unread(found, read)] if read else []
            read = read or (folder if names else "")
    except RefusedError as error:
        fix = "give the token's user read access to the code"
        return None, [warning("workflow", f"workflows cannot be seen: {error}", fix)]
    branch = reads.facts().get("default_branch") or "the default branch"
    return None, [
        warning(
            "workflow",
            f"no workflow on {branch} looks as if it starts triage",
            "write one with `triage init` and push it, unless triage is started elsewhere",
        )
    ]


def _ours(reads: Reads, folder: str, names: list[str]) -> Workflow | None:
    wanted = [name for name in names if name.endswith((".yml", ".yaml"))]
    for name in sorted(wanted, key=lambda name: "triage" not in name)[:MOST_FILES]:
        try:
            text = _COMMENT.sub("", reads.file(f"{folder}/{name}") or "")
        except RejectedError:  # a link or a submodule
            continue
        if _OURS.search(text) or name.startswith("triage."):
            return Workflow(f"{folder}/{name}", text)
    return None


def _unread(found: Workflow, read: str) -> Finding:
    return problem(
        "workflow",
        f"{found.path} looks as if it were not read, because {read} exists: one folder alone is",
        f"move the file to {read}",
    )


def check_workflow(reads: Reads, url: str, version: Version, workflow: Workflow) -> list[Finding]:
    """What looks wrong in it; one good line if nothing does."""
    found = [
        *_unit(reads),
        *_action(reads, url, workflow),
        *_schedule(reads, workflow),
        *_dry_run(workflow),
        *_permissions(workflow, version, private=reads.private()),
    ]
    return found or [fine("workflow", f"{workflow.path} looks well")]


def _unit(reads: Reads) -> Iterator[Finding]:
    if reads.facts().get("has_actions") is False:
        yield problem(
            "workflow",
            f"Actions are switched off in {reads.repository}",
            "switch them on in the repository's settings (Settings, Units or Advanced)",
        )


def _action(reads: Reads, url: str, workflow: Workflow) -> Iterator[Finding]:
    """Whether what it uses of this server is there; of other servers nothing is asked."""
    for server, repository, ref in _ACTION.findall(workflow.text):
        if server == url and not reads.has_action(repository, ref):
            yield warning(
                "workflow",
                f"{workflow.path} uses {repository}@{ref} of this server, where no action is seen",
                f"mirror gitea-triage to {url}/{repository}, tags included, and let the job see it",
            )


def _schedule(reads: Reads, workflow: Workflow) -> Iterator[Finding]:
    if "schedule:" not in workflow.text or not _CRON.search(workflow.text):
        yield problem(
            "workflow",
            f"{workflow.path} looks as if it has no schedule",
            'add a schedule with cron: "*/15 * * * *" below `on:`',
        )
        return
    if _EVERY.search(workflow.text):
        yield warning(
            "workflow",
            f"{workflow.path} looks as if its schedule is `@every`, which starts anew at each push",
            'write cron: "*/15 * * * *"',
        )
    if _skips(reads.last_message(workflow.path)) and _skips(reads.last_message()):
        yield problem(
            "workflow",
            f"the last commit on {workflow.path} says [skip ci], and so does the last one of the"
            f" branch: it looks as if the schedule was not registered",
            "push any commit without [skip ci] to the default branch",
        )


def _skips(message: str) -> bool:
    return any(word in message.casefold() for word in SKIPS)


def _dry_run(workflow: Workflow) -> Iterator[Finding]:
    for value in (found[1] for found in _DRY.finditer(workflow.text)):
        if _ALWAYS_DRY.search(value):
            yield warning(
                "workflow",
                f"{workflow.path} looks as if scheduled runs were dry runs, which write nothing",
                "write dry-run: ${{ inputs.dry-run || 'false' }}",
            )
        elif "inputs." in value and "||" not in value:
            yield warning(
                "workflow",
                f"{workflow.path} looks as if dry-run were empty on a schedule, where there are no"
                f" inputs",
                "write dry-run: ${{ inputs.dry-run || 'false' }}",
            )


def _permissions(workflow: Workflow, version: Version, *, private: bool) -> Iterator[Finding]:
    """Only Gitea since 1.26 honours them, and only for the job's own token."""
    if workflow.has_own_token or not version.honours_permissions:
        return
    if "permissions:" not in workflow.text:
        yield warning(
            "workflow",
            f"{workflow.path} looks as if it has no permissions: the owner's default holds, which"
            f" may leave issues out",
            "add permissions: contents: read, issues: write, pull-requests: read",
        )
        return
    if not workflow.grants("issues", "write"):
        yield problem(
            "workflow",
            f"{workflow.path} looks as if its token may not write issues",
            "add permissions: issues: write",
        )
    # Public repositories stay readable whatever is said.
    for scope in ("contents", "pull-requests") if private else ():
        if not workflow.grants(scope, "read", "write"):
            yield problem(
                "workflow",
                f"{workflow.path} looks as if its token may not read {scope} of this private"
                f" repository",
                f"add permissions: {scope}: read",
            )
