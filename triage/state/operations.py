"""Operations: every planned write to Gitea as a frozen value (no I/O)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PostComment:
    """Post the audit comment of issue `number`; `run` in its marker recognises a lost answer."""

    number: int
    body: str
    run: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditComment:
    """Replace the text of our audit comment `comment_id` on issue `number`."""

    number: int
    comment_id: int
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteComment:
    """Delete a comment of ours on issue `number`: a double, or one after which nothing follows."""

    number: int
    comment_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Assign:
    """Assign `login` to issue `number`."""

    number: int
    login: str

    @property
    def thing(self) -> str:
        """What is put on or taken off, as `Issue.has` knows it."""
        return f"@{self.login}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unassign:
    """Take `login` off issue `number`: an agent that did nothing."""

    number: int
    login: str

    @property
    def thing(self) -> str:
        """What is put on or taken off, as `Issue.has` knows it."""
        return f"@{self.login}"


@dataclass(frozen=True, slots=True, kw_only=True)
class AddLabel:
    """Put the label `name` on issue `number`; it is created where the repository has none."""

    number: int
    name: str

    @property
    def thing(self) -> str:
        """What is put on or taken off, as `Issue.has` knows it."""
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveLabel:
    """Take the label `name`, which has the id `label_id`, off issue `number`."""

    number: int
    label_id: int
    name: str

    @property
    def thing(self) -> str:
        """What is put on or taken off, as `Issue.has` knows it."""
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateIssue:
    """Create the summary; `run` in its marker recognises a lost answer."""

    title: str
    body: str
    run: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditIssue:
    """Replace the body of summary `number`."""

    number: int
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseIssue:
    """Close summary `number`, of an earlier day or a double."""

    number: int


Say = PostComment | EditComment
Write = Assign | Unassign | AddLabel | RemoveLabel
Operation = Say | Write | DeleteComment | CreateIssue | EditIssue | CloseIssue
