"""Performs one operation: read back, and looked up when its answer was lost (design §4.4, §4.6)."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import assert_never

from triage.errors import GiteaError, LostError, NotFoundError, RejectedError
from triage.gitea.writes import Gitea
from triage.state.labels import AGENT_LOOKS, LOOKS, missing
from triage.state.markers import parse_day, parse_entry
from triage.state.operations import (
    AddLabel,
    Assign,
    CloseIssue,
    CreateIssue,
    DeleteComment,
    EditComment,
    EditIssue,
    Operation,
    PostComment,
    RemoveLabel,
    Unassign,
)


class NotTakenError(RejectedError):
    """Gitea said yes, but its answer does not show the change."""


@dataclass
class Performer:
    """Writes to a tracker as one of the logins `ours`; may be used by several threads."""

    tracker: Gitea
    ours: frozenset[str]
    _labels: dict[str, tuple[int, ...]] | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def perform(self, operation: Operation) -> int:
        """Performs the operation once.

        Returns:
            The id of the comment, or the number of the issue, that it is about.

        Raises:
            GiteaError: when it did not happen, or when that cannot be told.
        """
        try:
            return self._attempt(operation)
        except LostError:
            found = self._look_up(operation)
            if found is None:
                raise
            return found

    def _attempt(self, operation: Operation) -> int:  # noqa: PLR0911, C901 - one line a case
        tracker = self.tracker
        match operation:
            case PostComment():
                return tracker.post_comment(operation.number, operation.body)
            case EditComment():
                tracker.edit_comment(operation.comment_id, operation.body)
                return operation.comment_id
            case DeleteComment():
                return self._delete_comment(operation)
            case Assign():
                return self._assign(operation)
            case Unassign():
                return self._unassign(operation)
            case AddLabel():
                return self._add_label(operation)
            case RemoveLabel():
                return self._remove_label(operation)
            case CreateIssue():
                return tracker.create_issue(operation.title, operation.body).number
            case EditIssue():
                return tracker.edit_issue(operation.number, operation.body).number
            case CloseIssue():
                return tracker.close_issue(operation.number).number
            case _:
                assert_never(operation)

    def _look_up(self, operation: Operation) -> int | None:  # noqa: PLR0911 - the same
        """What the operation was to bring about, if it is there although the answer was lost."""
        tracker = self.tracker
        match operation:
            case PostComment():
                return self._posted(operation)
            case EditComment():
                bodies = {c.id: c.body for c in tracker.comments(operation.number)}
                same = bodies.get(operation.comment_id) == operation.body
                return operation.comment_id if same else None
            case DeleteComment():
                left = {comment.id for comment in tracker.comments(operation.number)}
                return None if operation.comment_id in left else operation.comment_id
            case Assign() | AddLabel():
                there = tracker.issue(operation.number).has(operation.thing)
                return operation.number if there else None
            case Unassign() | RemoveLabel():
                there = tracker.issue(operation.number).has(operation.thing)
                return None if there else operation.number
            case CreateIssue():
                return self._created(operation)
            case EditIssue():
                same = tracker.issue(operation.number).body == operation.body
                return operation.number if same else None
            case CloseIssue():
                still = tracker.issue(operation.number).is_open
                return None if still else operation.number
            case _:
                assert_never(operation)

    def _posted(self, operation: PostComment) -> int | None:
        comments = self.tracker.comments(operation.number)
        mine = (comment for comment in comments if comment.author.casefold() in self.ours)
        entries = ((comment.id, parse_entry(comment.body)) for comment in mine)
        return next((number for number, e in entries if e and e.run == operation.run), None)

    def _created(self, operation: CreateIssue) -> int | None:
        for issue in self.tracker.newest_open():
            day = parse_day(issue.body) if issue.author.casefold() in self.ours else None
            if day and day.run == operation.run and issue.title == operation.title:
                return issue.number
        return None

    def _delete_comment(self, operation: DeleteComment) -> int:
        with suppress(NotFoundError):  # gone already is what was wanted
            self.tracker.delete_comment(operation.comment_id)
        return operation.comment_id

    def _assign(self, operation: Assign) -> int:
        issue = self.tracker.assign(operation.number, operation.login)
        if not issue.has(f"@{operation.login}"):
            raise _not_taken(
                f"issue {operation.number}: Gitea did not assign {operation.login};"
                f" the tool's user needs write access to the repository"
            )
        return operation.number

    def _unassign(self, operation: Unassign) -> int:
        issue = self.tracker.unassign(operation.number, operation.login)
        if issue.has(f"@{operation.login}"):
            raise _not_taken(f"issue {operation.number}: Gitea did not take {operation.login} off")
        return operation.number

    def _add_label(self, operation: AddLabel) -> int:
        names = self.tracker.add_label(operation.number, self._label_id(operation.name))
        if operation.name.casefold() not in names:
            raise _not_taken(
                f"issue {operation.number}: Gitea did not put the label {operation.name} on;"
                f" does it still exist?"
            )
        return operation.number

    def _label_id(self, name: str) -> int:
        """The label's id, looked up once a cycle; the lock keeps two threads from creating it."""
        with self._lock:
            if self._labels is None:
                self._labels = dict(self.tracker.labels())
            if name.casefold() not in self._labels:
                self._labels = self._create_labels(name, self._labels)
            if not (found := self._labels.get(name.casefold())):
                raise _not_taken(f"Gitea did not create the label {name}")
            return found[0]

    def _create_labels(
        self, name: str, known: dict[str, tuple[int, ...]]
    ) -> dict[str, tuple[int, ...]]:
        """Creates what is missing, then looks: of two with one name the older is used.

        Gitea does not mind doubles, and another run may have created the same at this moment.
        """
        made: set[int] = set()
        for label in missing(name, frozenset(known)):
            with suppress(LostError):  # the look afterwards tells whether it is there
                made.add(self.tracker.create_label(label, *LOOKS.get(label, AGENT_LOOKS)))
        found = dict(self.tracker.labels())
        for ids in found.values():
            for younger in made & set(ids[1:]):
                with suppress(GiteaError):
                    self.tracker.delete_label(younger)
        return found

    def _remove_label(self, operation: RemoveLabel) -> int:
        try:
            self.tracker.remove_label(operation.number, operation.label_id)
        except (NotFoundError, RejectedError):
            if self._look_up(operation) is None:
                raise
        return operation.number


def _not_taken(message: str) -> NotTakenError:
    return NotTakenError(message, status=200, method="", path="")
