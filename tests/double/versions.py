"""How the versions of Gitea and Forgejo differ, in one place."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Version:
    """A server's version as `GET /version` tells it, and what follows from it."""

    text: str

    @property
    def forgejo(self) -> bool:
        return "+gitea-" in self.text

    @property
    def numbers(self) -> tuple[int, int]:
        found = re.match(r"v?(\d+)\.(\d+)", self.text)
        return (int(found[1]), int(found[2])) if found else (0, 0)

    def is_gitea_since(self, major: int, minor: int) -> bool:
        return not self.forgejo and self.numbers >= (major, minor)

    def is_forgejo_since(self, major: int) -> bool:
        return self.forgejo and self.numbers >= (major, 0)

    @property
    def adds_assignees(self) -> bool:
        """Has POST and DELETE /issues/{n}/assignees."""
        return self.is_gitea_since(1, 27)

    @property
    def always_pages(self) -> bool:
        """Pages timelines and the repository's comments even where no page is asked for."""
        return self.is_gitea_since(1, 26)

    @property
    def tells_token(self) -> bool:
        """Has GET /token."""
        return self.is_gitea_since(1, 27)

    @property
    def tells_scopes(self) -> bool:
        """Says in a refusal what a token may do."""
        return self.is_gitea_since(1, 23)

    @property
    def swaps_assignees(self) -> bool:
        """Whether PATCH leaves the assignees as they were when one of the new ones is refused."""
        return self.is_gitea_since(1, 27)

    @property
    def bumps_on_deletion(self) -> bool:
        """Whether deleting a comment moves the issue's `updated_at`."""
        return not self.forgejo and not self.is_gitea_since(1, 23)

    @property
    def lists_empty_repository(self) -> bool:
        """Answers `[]` for any file of a repository without a commit."""
        return not self.is_gitea_since(1, 24)

    @property
    def refuses_code(self) -> bool:
        """Answers 403, not 404, for a file when the code unit is off."""
        return self.is_gitea_since(1, 25)

    @property
    def counts_dependencies(self) -> bool:
        return self.is_gitea_since(1, 26)

    @property
    def explains_not_found(self) -> bool:
        """Puts `errors` into its 404s."""
        return not self.is_gitea_since(1, 27)

    @property
    def not_found(self) -> str:
        return "not found" if self.is_gitea_since(1, 25) else "The target couldn't be found."

    @property
    def missing_discussion(self) -> int:
        """The status of the comments or timeline of an issue that is not there."""
        return 404 if self.forgejo else 500

    @property
    def foreign_label(self) -> int:
        """The status of taking a label off that is not there at all."""
        return 404 if self.is_gitea_since(1, 27) else 422

    @property
    def job_removes_labels(self) -> bool:
        """Whether the token of an Actions job may take labels off."""
        return self.forgejo or self.is_gitea_since(1, 26)

    @property
    def moved(self) -> int:
        """The status of a renamed repository."""
        return 301 if self.is_forgejo_since(12) or self.is_gitea_since(1, 23) else 307

    @property
    def checks_state(self) -> bool:
        return not self.forgejo

    @property
    def hides_timeline(self) -> bool:
        """With the issues unit off the timeline is gone, too."""
        return self.forgejo

    def archived(self, repository: str, number: int) -> str:
        if self.is_gitea_since(1, 27):
            return "repo is archived"
        if self.is_gitea_since(1, 25):
            return f"{repository} is archived"
        return f"<Repository {number}:{repository}> is archived"

    def open_blockers(self) -> str:
        what = "issue or pull request" if self.is_gitea_since(1, 24) else "issue"
        return f"cannot close this {what} because it still has open dependencies"

    def lacking_scope(self, lacking: str, has: str) -> str:
        start = "token does not have at least one of required scope(s)"
        if self.tells_scopes:
            return f"{start}, required=[{lacking}], token scope={has}"
        return f"{start}: [{lacking}]"

    def bad_token(self, token: str) -> str:
        if self.is_forgejo_since(15):
            return f"access token does not exist [sha: {token}]"
        if self.is_gitea_since(1, 25):
            return "invalid username, password or token"
        return "user does not exist [uid: 0, name: ]"
