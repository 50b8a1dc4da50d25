"""Checks the server: does it answer, which version is it, what does its clock say (no I/O)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from triage.texts.findings import Finding, fine, warning

OLDEST = (1, 22)
"""The oldest Gitea that the tool is tested with."""

TELLS_SCOPES = (1, 27)
HONOURS_PERMISSIONS = (1, 26)

CLOCK_MOST = 120
"""So many seconds two clocks may differ."""


@dataclass(frozen=True, slots=True)
class Version:
    """A server's version as it says it; `gitea` is None for Forgejo and what cannot be read."""

    text: str

    @property
    def forgejo(self) -> bool:
        """Whether it is Forgejo, which names the Gitea it stems from behind its own version."""
        return "+gitea-" in self.text

    @property
    def gitea(self) -> tuple[int, int] | None:
        """Major and minor number of Gitea."""
        found = re.match(r"v?(\d{1,4})\.(\d{1,4})", self.text)
        return (int(found[1]), int(found[2])) if found and not self.forgejo else None

    @property
    def name(self) -> str:
        """Gitea or Forgejo with its version."""
        product = "Forgejo" if self.forgejo else "Gitea"
        return f"{product} {self.text.partition('+gitea-')[0] or '(version not told)'}"

    @property
    def honours_permissions(self) -> bool:
        """Whether `permissions:` of a workflow limit its token."""
        return self.gitea is not None and self.gitea >= HONOURS_PERMISSIONS


def check_version(version: Version) -> Finding:
    """What the version lacks; nothing of it keeps the tool from working."""
    if version.forgejo:
        return fine("version", f"{version.name}; a workflow's permissions are ignored there")
    if version.gitea is None:
        return warning(
            "version", f"{version.name} is not known", "look whether this is Gitea's own address"
        )
    if version.gitea < OLDEST:
        return warning(
            "version",
            f"{version.name} is older than any that the tool is tested with",
            "update to Gitea 1.22 or newer",
        )
    if not version.honours_permissions:
        return warning(
            "version",
            f"{version.name} ignores permissions and concurrency of a workflow: a job's token may"
            f" write everything in its repository, and cycles may overlap (they settle it); such a"
            f" token cannot take one label off, so all others are set instead",
            "works as it is; Gitea 1.26 and newer have neither flaw",
        )
    return fine("version", version.name)


def check_clock(server: datetime | None, ours: datetime) -> Iterator[Finding]:
    """Dates of summaries are ours, those of issues the server's."""
    if server is None:
        return
    apart = abs((server - ours).total_seconds())
    if apart <= CLOCK_MOST:
        yield fine("clock", f"the server's clock and this machine's are {apart:.0f} s apart")
        return
    yield warning(
        "clock",
        f"the server says it is {server:%Y-%m-%d %H:%M:%S} UTC, this machine {ours:%H:%M:%S}"
        f" ({apart:.0f} s apart): a summary may get the wrong date",
        "set both clocks by NTP",
    )
