"""What the double keeps: plain data, no rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from tests.double.versions import Version

START = datetime(2026, 11, 22, 8, 0, 0, tzinfo=UTC)


@dataclass(slots=True, eq=False)
class User:
    id: int
    login: str
    kind: str = "user"
    """user, org or bot (the user of Actions jobs)."""
    is_admin: bool = False


@dataclass(slots=True, eq=False)
class Token:
    secret: str
    user: User
    scopes: frozenset[str]
    repository: Repository | None = None
    """For the token of an Actions job: the repository that it may write to."""


@dataclass(slots=True, eq=False)
class Label:
    id: int
    name: str
    color: str = "ededed"
    description: str = ""
    exclusive: bool = False


@dataclass(slots=True, eq=False)
class Entry:
    """A row of the table that holds comments and events alike."""

    id: int
    kind: str
    issue: Issue
    user: User
    created: datetime
    updated: datetime
    body: str = ""
    label: Label | None = None
    assignee: User | None = None
    removed: bool = False
    old_title: str = ""
    new_title: str = ""
    ref_issue: Issue | None = None
    ref_comment: int = 0
    ref_action: str = "none"
    dependent: Issue | None = None


@dataclass(slots=True, eq=False)
class Issue:
    id: int
    number: int
    repository: Repository
    author: User
    title: str
    body: str
    created: datetime
    updated: datetime
    closed: datetime | None = None
    is_pull: bool = False
    is_locked: bool = False
    content_version: int = 0
    labels: list[Label] = field(default_factory=list)
    assignees: list[User] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    blockers: list[Issue] = field(default_factory=list)
    mentioned: list[User] = field(default_factory=list)

    @property
    def state(self) -> str:
        return "closed" if self.closed else "open"

    @property
    def comments(self) -> list[Entry]:
        return [entry for entry in self.entries if entry.kind == "comment"]

    @property
    def label_names(self) -> set[str]:
        return {label.name for label in self.labels}

    @property
    def logins(self) -> list[str]:
        """Who is assigned."""
        return [user.login for user in self.assignees]

    def events(self, kind: str) -> list[Entry]:
        return [entry for entry in self.entries if entry.kind == kind]


@dataclass(slots=True, eq=False)
class Repository:
    id: int
    owner: User
    name: str
    created: datetime
    private: bool = False
    archived: bool = False
    has_code: bool = True
    has_issues: bool = True
    has_pulls: bool = True
    has_actions: bool = True
    external_tracker: bool = False
    has_dependencies: bool = True
    collaborators: dict[str, str] = field(default_factory=dict)
    """Login → read, write or admin."""
    labels: list[Label] = field(default_factory=list)
    issues: dict[int, Issue] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    commits: list[tuple[str, str]] = field(default_factory=list)
    """Message and path of each commit of the default branch, oldest first."""

    @property
    def full_name(self) -> str:
        return f"{self.owner.login}/{self.name}"

    @property
    def tracks_issues(self) -> bool:
        return self.has_issues and not self.external_tracker


@dataclass(frozen=True, slots=True)
class Notice:
    """Somebody was notified: why is mention, assigned, opened or commented."""

    login: str
    why: str
    repository: str
    number: int


@dataclass(slots=True, eq=False)
class World:
    """The whole server."""

    url: str
    version: Version
    page_most: int = 50
    page_default: int = 30
    now: datetime = START
    revision: int = 0
    """Grows with every change, for caches."""
    users: dict[str, User] = field(default_factory=dict)
    tokens: dict[str, Token] = field(default_factory=dict)
    repositories: dict[str, Repository] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)
    org_labels: dict[str, list[Label]] = field(default_factory=dict)
    notices: list[Notice] = field(default_factory=list)
    comments: dict[int, Entry] = field(default_factory=dict)
    """The plain comments by id."""
    references: dict[tuple[int, int], list[Entry]] = field(default_factory=dict)
    """The events that a source made: by the ids of its issue and its comment (0: the body)."""
    listings: dict[tuple[int, str, str], tuple[int, list[Issue]]] = field(default_factory=dict)
    """Lists by repository, kind and state, with the revision that they show."""
    _ids: dict[str, int] = field(default_factory=dict)
    """The last id of each table."""

    def next_id(self, table: str) -> int:
        self._ids[table] = self._ids.get(table, 0) + 1
        return self._ids[table]

    def user(self, login: str) -> User | None:
        return self.users.get(login.casefold())

    def repository(self, full_name: str) -> Repository | None:
        return self.repositories.get(full_name.casefold())
