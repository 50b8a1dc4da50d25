"""Performs one operation: read back, and looked up when its answer was lost (design §4.4, §4.6)."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import assert_never

from triage.deciding.history import is_login
from triage.errors import GiteaError, LostError, NotFoundError, RejectedError
from triage.markers import parse_day, parse_entry
from triage.planning.operations import (
    AddLabel,
    Assign,
    CloseIssue,
    CreateIssue,
    CreateLabel,
    DeleteComment,
    EditComment,
    EditIssue,
    Operation,
    PostComment,
    RemoveLabel,
)
from triage.ports import Tracker

DRAFT = " (gitea-triage is creating it)"
"""What follows the name of a label that is not there yet; no human calls a label so."""


def draft_of(name: str) -> str:
    """What a label is called until it is known that no other run creates it."""
    return name + DRAFT


class NotTakenError(RejectedError):
    """Gitea said yes, but its answer does not show the change."""


@dataclass
class Executor:
    """Performs operations on a tracker as the login `me`; may be used by several threads."""

    tracker: Tracker
    me: str
    _labels: dict[str, tuple[int, ...]] | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def perform(self, operation: Operation) -> int:
        """Performs the operation once.

        Returns:
            The id of the comment or label, or the number of the issue, that it is about.

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

    def _attempt(self, operation: Operation) -> int:  # noqa: C901, PLR0911 - one line a case
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
            case AddLabel():
                return self._add_label(operation)
            case RemoveLabel():
                return self._remove_label(operation)
            case CreateLabel():
                return self._create_label(operation)
            case CreateIssue():
                return tracker.create_issue(operation.title, operation.body).number
            case EditIssue():
                return tracker.edit_issue(operation.number, operation.body).number
            case CloseIssue():
                return tracker.close_issue(operation.number).number
            case _:
                assert_never(operation)

    def _look_up(self, operation: Operation) -> int | None:  # noqa: C901, PLR0911 - the same
        """What the operation was to bring about, if it is there although the answer was lost.

        Of a label it may be the draft that is there: then that is named.
        """
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
            case Assign():
                there = tracker.issue(operation.number).has_assignee(operation.login)
                return operation.number if there else None
            case AddLabel():
                there = tracker.issue(operation.number).has_label(operation.name)
                return operation.number if there else None
            case RemoveLabel():
                there = tracker.issue(operation.number).has_label(operation.name)
                return None if there else operation.number
            case CreateLabel():
                return self._name_label(operation)
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
        mine = (c for c in self.tracker.comments(operation.number) if is_login(c.author, self.me))
        entries = ((comment.id, parse_entry(comment.body)) for comment in mine)
        return next((number for number, e in entries if e and e.run == operation.run), None)

    def _created(self, operation: CreateIssue) -> int | None:
        for issue in self.tracker.newest_open():
            day = parse_day(issue.body) if is_login(issue.author, self.me) else None
            if day and day.run == operation.run and issue.title == operation.title:
                return issue.number
        return None

    def _delete_comment(self, operation: DeleteComment) -> int:
        with suppress(NotFoundError):  # gone already is what was wanted
            self.tracker.delete_comment(operation.comment_id)
        return operation.comment_id

    def _assign(self, operation: Assign) -> int:
        issue = self.tracker.assign(operation.number, operation.login)
        if not issue.has_assignee(operation.login):
            raise _not_taken(
                f"issue {operation.number}: Gitea did not assign {operation.login};"
                f" the user {self.me} needs write access to the repository"
            )
        return operation.number

    def _add_label(self, operation: AddLabel) -> int:
        names = self.tracker.add_label(operation.number, self._label_id(operation))
        if operation.name.casefold() not in names:
            raise _not_taken(
                f"issue {operation.number}: Gitea did not put the label {operation.name} on;"
                f" does it still exist?"
            )
        return operation.number

    def _label_id(self, operation: AddLabel) -> int:
        """The label's id, looked up once a cycle; the lock keeps two threads from creating it."""
        name = operation.name.casefold()
        with self._lock:
            if self._labels is None:
                self._labels = dict(self.tracker.labels())
            if name not in self._labels:
                try:
                    made = self.perform(operation.create)
                except GiteaError:
                    self._labels = None  # it is not known any more what there is
                    raise
                self._labels |= {name: (made,), draft_of(name): ()}
            self._forget(self._labels.pop(draft_of(name), ()))
            return self._labels[name][0]

    def _remove_label(self, operation: RemoveLabel) -> int:
        try:
            self.tracker.remove_label(operation.number, operation.label_id)
        except (NotFoundError, RejectedError):
            if self._look_up(operation) is None:
                raise
        return operation.number

    def _create_label(self, operation: CreateLabel) -> int:
        """A draft that another run has made, and perhaps left when it died, is as good as ours."""
        draft = draft_of(operation.name)
        if draft.casefold() not in (self._labels or {}):
            self.tracker.create_label(draft, operation.color, operation.description)
        found = self._name_label(operation)
        if found is None:
            raise _not_taken(f"Gitea did not create the label {operation.name}")
        return found

    def _name_label(self, operation: CreateLabel) -> int | None:
        """The id of the label, once the oldest of its drafts bears its name; None without any.

        Gitea does not mind doubles, so that two runs that create a label would leave two, and of
        these nobody could tell which one is in use. Drafts are nobody's but ours: all runs name
        the same one, which may be done twice, and the others can be deleted at any time.
        """
        labels = self.tracker.labels()
        drafts = labels.get(draft_of(operation.name).casefold(), ())
        named = labels.get(operation.name.casefold(), ())
        if not named and drafts:
            self.tracker.rename_label(drafts[0], operation.name)
            named, drafts = drafts[:1], drafts[1:]
        self._forget(drafts)
        return named[0] if named else None

    def tidy_labels(self, names: Iterable[str]) -> None:
        """Deletes the drafts of these labels that runs left behind when they died.

        A draft of a label that is not there stays: another run may be about to name it.

        Raises:
            GiteaError: when they cannot be looked for.
        """
        labels = self.tracker.labels()
        for name in names:
            if name.casefold() in labels:
                self._forget(labels.get(draft_of(name).casefold(), ()))

    def _forget(self, drafts: Iterable[int]) -> None:
        """Deletes drafts; what fails here any later cycle may do."""
        for draft in drafts:
            with suppress(GiteaError):
                self.tracker.delete_label(draft)


def _not_taken(message: str) -> NotTakenError:
    return NotTakenError(message, status=200, method="", path="")
