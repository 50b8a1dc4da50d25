"""Operations: every planned write to Gitea as a frozen value with its reason (no I/O)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PostComment:
    """Post the audit comment of issue `number`; `run` in its marker recognises a lost answer."""

    number: int
    body: str
    run: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditComment:
    """Replace the text of our audit comment `comment_id` on issue `number`."""

    number: int
    comment_id: int
    body: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteComment:
    """Delete an audit comment of ours that an older one on issue `number` makes superfluous."""

    number: int
    comment_id: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assign:
    """Assign `login` to issue `number`."""

    number: int
    login: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateLabel:
    """Create a label that the tool or an agent needs; `color` is six hex digits."""

    name: str
    color: str
    description: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AddLabel:
    """Put the label `name` on issue `number`; `create` makes it when the repository has none."""

    number: int
    name: str
    create: CreateLabel
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveLabel:
    """Take the label `name`, which has the id `label_id`, off issue `number`."""

    number: int
    label_id: int
    name: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateIssue:
    """Create the summary; `run` in its marker recognises a lost answer."""

    title: str
    body: str
    run: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditIssue:
    """Replace the body of summary `number`."""

    number: int
    body: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseIssue:
    """Close summary `number`, of an earlier day or a double."""

    number: int
    reason: str


Say = PostComment | EditComment
Write = Assign | AddLabel | RemoveLabel
Operation = Say | Write | DeleteComment | CreateLabel | CreateIssue | EditIssue | CloseIssue
