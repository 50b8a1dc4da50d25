"""What can be done to issues, with the entries and notices that Gitea leaves behind."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tests.double.access import may_read
from tests.double.references import Reference, find_mentions, find_references
from tests.double.state import Entry, Issue, Label, Notice, Repository, User, World

TITLE_MOST = 255


class BlockedError(Exception):
    """An issue with open blockers cannot be closed."""


class AlreadyError(Exception):
    """The dependency exists already, or would be a circle."""


def _enter(world: World, issue: Issue, doer: User, kind: str, **details: Any) -> Entry:
    """A new row; every one bumps the issue."""
    number = world.next_id("comment")
    entry = Entry(number, kind, issue, doer, world.now, world.now, **details)
    issue.entries.append(entry)
    touch(world, issue)
    return entry


def touch(world: World, issue: Issue) -> None:
    issue.updated = world.now
    world.revision += 1


def _notify(world: World, issue: Issue, doer: User, why: str, users: Iterable[User]) -> None:
    for user in dict.fromkeys(users):
        if user is not doer and user.kind == "user":
            world.notices.append(Notice(user.login, why, issue.repository.full_name, issue.number))


def _mention(world: World, issue: Issue, doer: User, text: str) -> None:
    """Only new issues and comments mention; an edit never does."""
    found = (world.user(name) for name in find_mentions(text))
    users = [user for user in found if user and may_read(user, issue.repository)]
    issue.mentioned += [user for user in users if user not in issue.mentioned]
    _notify(world, issue, doer, "mention", users)


def _cut(title: str) -> str:
    """At most 255 bytes."""
    raw = title.encode("utf-8", "surrogatepass")
    return (
        title if len(raw) <= TITLE_MOST else raw[: TITLE_MOST - 3].decode("utf-8", "ignore") + "…"
    )


# Opening and editing ----------------------------------------------------------------------------


def open_issue(
    world: World,
    repository: Repository,
    author: User,
    title: str,
    body: str = "",
    *,
    labels: Iterable[Label] = (),
    assignees: Iterable[User] = (),
    is_pull: bool = False,
) -> Issue:
    issue = Issue(
        id=world.next_id("issue"),
        number=len(repository.issues) + 1,
        repository=repository,
        author=author,
        title=_cut(title),
        body=body,
        created=world.now,
        updated=world.now,
        is_pull=is_pull,
    )
    repository.issues[issue.number] = issue
    world.revision += 1
    for label in labels:
        put_label(world, issue, author, label, alone=False)
    _cross_reference(world, issue, author)
    for user in assignees:
        assign(world, issue, author, user)
    _mention(world, issue, author, body)
    _notify(world, issue, author, "opened", [repository.owner])
    return issue


def retitle(world: World, issue: Issue, doer: User, title: str) -> None:
    old, issue.title = issue.title, _cut(title)
    if old != issue.title:
        _enter(world, issue, doer, "change_title", old_title=old, new_title=issue.title)
        _cross_reference(world, issue, doer)


def rewrite(world: World, issue: Issue, doer: User, body: str) -> None:
    """Nobody is notified of an edit."""
    issue.body = body
    issue.content_version += 1
    touch(world, issue)
    _cross_reference(world, issue, doer)


def close(world: World, issue: Issue, doer: User) -> None:
    """Closes an issue.

    Raises:
        BlockedError: as long as a blocker is open.
    """
    if issue.closed:
        return
    if any(not blocker.closed for blocker in issue.blockers):
        raise BlockedError
    issue.closed = world.now
    _enter(world, issue, doer, "close")


def reopen(world: World, issue: Issue, doer: User) -> None:
    if issue.closed:
        issue.closed = None
        _enter(world, issue, doer, "reopen")


# Comments ---------------------------------------------------------------------------------------


def comment(world: World, issue: Issue, doer: User, body: str) -> Entry:
    entry = _enter(world, issue, doer, "comment", body=body)
    world.comments[entry.id] = entry
    _cross_reference(world, issue, doer, entry)
    _mention(world, issue, doer, body)
    people = [issue.author, issue.repository.owner, *issue.assignees]
    _notify(world, issue, doer, "commented", [*people, *(e.user for e in issue.comments)])
    return entry


def edit_comment(world: World, entry: Entry, doer: User, body: str) -> None:
    """Neither notifies anybody nor bumps the issue."""
    if entry.body == body:
        return
    entry.body, entry.updated = body, world.now
    world.revision += 1
    _cross_reference(world, entry.issue, doer, entry)


def delete_comment(world: World, entry: Entry) -> None:
    """What referred to it stays in the timelines, and cannot be loaded any more."""
    entry.issue.entries.remove(entry)
    del world.comments[entry.id]
    if world.version.bumps_on_deletion:
        entry.issue.updated = world.now
    world.revision += 1


# Assignees and labels ---------------------------------------------------------------------------


def assign(world: World, issue: Issue, doer: User, user: User) -> None:
    if user not in issue.assignees:
        issue.assignees.append(user)
        _enter(world, issue, doer, "assignees", assignee=user)
        _notify(world, issue, doer, "assigned", [user])


def unassign(world: World, issue: Issue, doer: User, user: User) -> None:
    if user in issue.assignees:
        issue.assignees.remove(user)
        _enter(world, issue, doer, "assignees", assignee=user, removed=True)


def put_label(world: World, issue: Issue, doer: User, label: Label, *, alone: bool = True) -> None:
    """Puts a label on, alone of its scope if it is exclusive (a new issue is not checked)."""
    if label in issue.labels:
        return
    for rival in [other for other in issue.labels if alone and _excludes(label, other)]:
        take_label(world, issue, doer, rival)
    issue.labels.append(label)
    issue.labels.sort(key=lambda each: (each.name, each.id))
    _enter(world, issue, doer, "label", label=label, body="1")


def _excludes(label: Label, other: Label) -> bool:
    scope = label.name.rpartition("/")[0]
    same = bool(scope) and other.name.rpartition("/")[0] == scope
    return same and label.exclusive and other.exclusive


def take_label(world: World, issue: Issue, doer: User, label: Label) -> None:
    if label in issue.labels:
        issue.labels.remove(label)
        _enter(world, issue, doer, "label", label=label)


def delete_label(world: World, repository: Repository, label: Label) -> None:
    """It goes from all issues, and its events go from all timelines."""
    repository.labels.remove(label)
    world.revision += 1
    for issue in repository.issues.values():
        issue.labels = [each for each in issue.labels if each is not label]
        issue.entries = [entry for entry in issue.entries if entry.label is not label]


# Dependencies and references --------------------------------------------------------------------


def depend(world: World, issue: Issue, doer: User, blocker: Issue) -> None:
    """Makes an issue wait for another.

    Raises:
        AlreadyError: when one of the two waits for the other already.
    """
    if blocker in issue.blockers or issue in blocker.blockers:
        raise AlreadyError
    issue.blockers.append(blocker)
    _dependency(world, issue, doer, blocker, "add_dependency")


def undepend(world: World, issue: Issue, doer: User, blocker: Issue) -> None:
    if blocker in issue.blockers:
        issue.blockers.remove(blocker)
        _dependency(world, issue, doer, blocker, "remove_dependency")


def _dependency(world: World, issue: Issue, doer: User, blocker: Issue, kind: str) -> None:
    """Both issues get the same event; which one waits is not in it."""
    _enter(world, issue, doer, kind, dependent=blocker)
    _enter(world, blocker, doer, kind, dependent=issue)


def _cross_reference(world: World, issue: Issue, doer: User, source: Entry | None = None) -> None:
    """New references add events, dropped ones are neutered, kept ones do nothing."""
    title, body = ("", source.body) if source else (issue.title, issue.body)
    found = find_references(title, body, world.url)
    targets = dict.fromkeys(_target(world, issue, doer, reference) for reference in found)
    wanted = [target for target in targets if target and target is not issue]
    known = set()
    for entry in _referring(world, issue, source):
        if entry.issue in wanted:
            known.add(entry.issue)
        else:
            entry.ref_action = "neutered"
    for target in wanted:
        if target not in known:
            _refer(world, target, doer, issue, source)


def _refer(world: World, target: Issue, doer: User, issue: Issue, source: Entry | None) -> None:
    kind = "comment_ref" if source else "pull_ref" if issue.is_pull else "issue_ref"
    entry = _enter(world, target, doer, kind, ref_issue=issue)
    entry.ref_comment = source.id if source else 0
    world.references.setdefault((issue.id, entry.ref_comment), []).append(entry)


def _referring(world: World, issue: Issue, source: Entry | None) -> list[Entry]:
    """The references that this source made before and that still count."""
    made = world.references.get((issue.id, source.id if source else 0), [])
    return [entry for entry in made if entry.ref_action != "neutered"]


def _target(world: World, issue: Issue, doer: User, reference: Reference) -> Issue | None:
    if not reference.repository:
        return issue.repository.issues.get(reference.number)
    repository = world.repository(reference.repository)
    if repository is None or not may_read(doer, repository):
        return None
    return repository.issues.get(reference.number)
