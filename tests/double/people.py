"""What tests do by hand: a repository, and the humans who work in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.double import deeds
from tests.double.connect import connect
from tests.double.repo_routes import change_settings, rename
from tests.double.state import Entry, Issue, Label, Repository, User, World
from triage.gitea.writes import Gitea

if TYPE_CHECKING:
    from tests.double.fake import FakeGitea


@dataclass(frozen=True, slots=True)
class Repo:
    """A repository; each thing that a human does takes the double's `step` of time."""

    fake: FakeGitea = field(repr=False)
    data: Repository
    token: str

    @property
    def name(self) -> str:
        return self.data.full_name

    @property
    def environ(self) -> dict[str, str]:
        """The environment in which the tool works on this repository."""
        return {
            "GITEA_URL": self.fake.url,
            "GITEA_REPO": self.name,
            "GITEA_TOKEN": self.token,
        }

    def connect(self, token: str = "") -> AbstractContextManager[Gitea]:
        """The tool's own client on this repository, with its token or another."""
        return connect(self.fake.url, self.name, token or self.token)

    def human(self, login: str) -> Human:
        return Human(self, self.fake.user(login))

    def issue(self, number: int) -> Issue:
        """An issue as the server has it: `.label_names`, `.logins`, `.comments`, `.entries`, …"""
        return self.data.issues[number]

    @property
    def issues(self) -> list[Issue]:
        return list(self.data.issues.values())

    def titled(self, start: str) -> list[Issue]:
        """The issues whose title starts so."""
        return [issue for issue in self.issues if issue.title.startswith(start)]

    def open_issue(
        self,
        title: str,
        body: str = "",
        labels: Iterable[str] = (),
        author: str = "",
        assignees: Iterable[str] = (),
    ) -> int:
        return self.human(author or self.data.owner.login).open_issue(
            title, body, labels, assignees
        )

    def open_pull(self, title: str, body: str = "", author: str = "") -> int:
        with self._act() as world:
            doer = self.fake.user(author or self.data.owner.login)
            return deeds.open_issue(world, self.data, doer, title, body, is_pull=True).number

    def depend(self, number: int, *, on: int, of: Repo | None = None, by: str = "alice") -> None:
        """Lets an issue wait for another, of another repository if one is given."""
        blocker = (of or self).issue(on)
        with self._act() as world:
            deeds.depend(world, self.issue(number), self.fake.user(by), blocker)

    def undepend(self, number: int, *, on: int, of: Repo | None = None, by: str = "alice") -> None:
        blocker = (of or self).issue(on)
        with self._act() as world:
            deeds.undepend(world, self.issue(number), self.fake.user(by), blocker)

    def label(self, name: str, *, exclusive: bool = False, new: bool = False) -> Label:
        """The label of that name, made if there is none (or anyway if it is to be new)."""
        with self.fake.lock:
            owned = self.fake.world.org_labels.get(self.data.owner.login.casefold(), [])
            known = [label for label in (*self.data.labels, *owned) if label.name == name]
            if known and not new:
                return known[0]
            label = Label(self.fake.world.next_id("label"), name, exclusive=exclusive)
            self.data.labels.append(label)
            return label

    def drop_label(self, name: str) -> None:
        """Deletes a label of the repository; its events go with it."""
        with self._act() as world:
            deeds.delete_label(world, self.data, self.label(name))

    def write_file(self, path: str, content: str | bytes, message: str = "A change") -> None:
        """Pushes a commit with that file to the default branch."""
        data = content.encode() if isinstance(content, str) else content
        self.data.files[path] = data
        self.data.commits.append((message, path))

    def collaborator(self, login: str, permission: str = "write") -> None:
        """Gives somebody a right (read, write, admin), or takes it (an empty one)."""
        if permission:
            self.data.collaborators[login.casefold()] = permission
        else:
            self.data.collaborators.pop(login.casefold(), None)

    def settings(self, **settings: Any) -> None:
        """Changes archived, private, has_issues, external_tracker, has_dependencies."""
        with self._act():
            if "has_dependencies" in settings:
                self.data.has_dependencies = bool(settings.pop("has_dependencies"))
            if settings.get("external_tracker") is False:
                self.data.external_tracker = bool(settings.pop("external_tracker"))
            change_settings(self.data, settings)

    def rename(self, name: str) -> None:
        with self._act() as world:
            rename(world, self.data, name)

    @contextmanager
    def _act(self) -> Iterator[World]:
        with self.fake.lock:
            self.fake.advance(self.fake.step)
            self.fake.world.revision += 1
            yield self.fake.world


@dataclass(frozen=True, slots=True)
class Human:
    """Somebody who works in a repository's interface."""

    repo: Repo
    user: User

    def open_issue(
        self,
        title: str,
        body: str = "",
        labels: Iterable[str] = (),
        assignees: Iterable[str] = (),
    ) -> int:
        put = [self.repo.label(name) for name in labels]
        people = [self.repo.fake.user(login) for login in assignees]
        with self.repo._act() as world:
            issue = deeds.open_issue(
                world, self.repo.data, self.user, title, body, labels=put, assignees=people
            )
            return issue.number

    def assign(self, number: int, *logins: str) -> None:
        with self.repo._act() as world:
            for login in logins:
                deeds.assign(world, self._issue(number), self.user, self.repo.fake.user(login))

    def unassign(self, number: int, *logins: str) -> None:
        with self.repo._act() as world:
            for login in logins:
                deeds.unassign(world, self._issue(number), self.user, self.repo.fake.user(login))

    def label(self, number: int, *names: str) -> None:
        with self.repo._act() as world:
            for name in names:
                deeds.put_label(world, self._issue(number), self.user, self.repo.label(name))

    def unlabel(self, number: int, *names: str) -> None:
        with self.repo._act() as world:
            for label in [each for each in self._issue(number).labels if each.name in names]:
                deeds.take_label(world, self._issue(number), self.user, label)

    def edit(self, number: int, *, title: str | None = None, body: str | None = None) -> None:
        with self.repo._act() as world:
            if title is not None:
                deeds.retitle(world, self._issue(number), self.user, title)
            if body is not None:
                deeds.rewrite(world, self._issue(number), self.user, body)

    def close(self, number: int) -> None:
        with self.repo._act() as world:
            deeds.close(world, self._issue(number), self.user)

    def reopen(self, number: int) -> None:
        with self.repo._act() as world:
            deeds.reopen(world, self._issue(number), self.user)

    def comment(self, number: int, body: str) -> int:
        with self.repo._act() as world:
            return deeds.comment(world, self._issue(number), self.user, body).id

    def edit_comment(self, comment_id: int, body: str) -> None:
        with self.repo._act() as world:
            deeds.edit_comment(world, self._comment(comment_id), self.user, body)

    def delete_comment(self, comment_id: int) -> None:
        with self.repo._act() as world:
            deeds.delete_comment(world, self._comment(comment_id))

    def _issue(self, number: int) -> Issue:
        return self.repo.issue(number)

    def _comment(self, comment_id: int) -> Entry:
        return self.repo.fake.world.comments[comment_id]
