"""Each operation is done once: an answer that was lost is looked up (design §4.4, §4.6)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import httpx
import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.unit.builders import ME, OURS, make_entry
from triage.errors import GiteaError, LostError, NotFoundError
from triage.policy import BLOCKED, HOLD, TOOL_LABELS
from triage.run.perform import NotTakenError, Performer
from triage.state.labels import AGENT_LOOKS, LOOKS
from triage.state.markers import Day, render_day, render_entry
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
)

AUDIT = f"said\n\n{render_entry(make_entry(run='run'))}"
SUMMARY = render_day(Day(date="2026-11-22", run="run"))
AGENT = "for-the-agent"


@dataclass
class Place:
    """A repository with an issue, a comment of ours on it and the labels bug and hold."""

    repo: Repo
    performer: Performer
    number: int
    comment: int
    label: int

    @property
    def names(self) -> list[str]:
        """The repository's labels."""
        return [label.name for label in self.repo.data.labels]


@pytest.fixture
def place(gitea: FakeGitea, make_repo: MakeRepo) -> Iterator[Place]:
    repo = make_repo()
    number = repo.open_issue("[bug] A", labels=["bug"])
    comment = repo.human(ME).comment(number, "old")
    repo.label(HOLD)
    with repo.connect() as tracker:
        yield Place(repo, Performer(tracker, OURS), number, comment, repo.label("bug").id)


Make = Callable[[Place], Operation]
OPERATIONS: dict[str, Make] = {
    "post": lambda p: PostComment(number=p.number, body=AUDIT, run="run"),
    "edit": lambda p: EditComment(number=p.number, comment_id=p.comment, body="new"),
    "delete": lambda p: DeleteComment(number=p.number, comment_id=p.comment),
    "assign": lambda p: Assign(number=p.number, login="Claude"),
    "label": lambda p: AddLabel(number=p.number, name=HOLD.upper()),
    "unlabel": lambda p: RemoveLabel(number=p.number, label_id=p.label, name="BUG"),
    "create issue": lambda p: CreateIssue(title="Today", body=SUMMARY, run="run"),
    "edit issue": lambda p: EditIssue(number=p.number, body="new"),
    "close": lambda p: CloseIssue(number=p.number),
}


def first_write(fault: str | int) -> Callable[[int, httpx.Request], str | int | None]:
    spent: list[int] = []

    def decide(index: int, request: httpx.Request) -> str | int | None:
        if request.method == "GET" or spent:
            return None
        spent.append(1)
        return fault

    return decide


def state(repo: Repo) -> list[object]:
    """All that operations can change."""
    issues = [
        (i.number, i.title, i.body, i.state, i.logins, i.label_names, [c.body for c in i.comments])
        for i in repo.issues
    ]
    return [issues, [label.name for label in repo.data.labels]]


@pytest.mark.parametrize("name", OPERATIONS)
def test_perform__does_it_with_one_write(gitea: FakeGitea, place: Place, name: str) -> None:
    before = state(place.repo)
    assert place.performer.perform(OPERATIONS[name](place)) > 0
    assert before != state(place.repo)
    assert len(gitea.writes) == 1


@pytest.mark.parametrize("fault", ["lost-after", "truncated", "502-after"])
@pytest.mark.parametrize("name", OPERATIONS)
def test_perform__what_happened_although_the_answer_was_lost(
    gitea: FakeGitea, place: Place, name: str, fault: str
) -> None:
    gitea.faults = first_write(fault)
    assert place.performer.perform(OPERATIONS[name](place)) > 0
    assert len(gitea.writes) == 1


@pytest.mark.parametrize("name", OPERATIONS)
def test_perform__what_did_not_happen_is_not_repeated(
    gitea: FakeGitea, place: Place, name: str
) -> None:
    before = state(place.repo)
    gitea.faults = first_write("lost-before")
    with pytest.raises(LostError):
        place.performer.perform(OPERATIONS[name](place))
    assert (len(gitea.writes), before) == (1, state(place.repo))


def test_perform__a_look_up_that_fails_tells_nothing(gitea: FakeGitea, place: Place) -> None:
    gitea.faults = lambda index, request: 403 if request.method == "GET" else "lost-after"
    with pytest.raises(GiteaError):
        place.performer.perform(OPERATIONS["edit"](place))


@pytest.mark.parametrize(
    ("author", "run", "title"),
    [("bob", "run", "Today"), (ME, "rival", "Today"), (ME, "run", "Yesterday")],
)
def test_create_issue__another_one_is_not_ours(
    gitea: FakeGitea, place: Place, author: str, run: str, title: str
) -> None:
    body = render_day(Day(date="2026-11-22", run=run))
    place.repo.open_issue(title, body, author=author)
    gitea.faults = first_write("lost-before")
    with pytest.raises(LostError):
        place.performer.perform(OPERATIONS["create issue"](place))


@pytest.mark.parametrize(("author", "run"), [("bob", "run"), (ME, "rival")])
def test_post_comment__one_of_another_login_or_run_is_not_ours(
    gitea: FakeGitea, place: Place, author: str, run: str
) -> None:
    theirs = f"said\n\n{render_entry(make_entry(run=run))}"
    place.repo.human(author).comment(place.number, theirs)
    gitea.faults = first_write("lost-before")
    with pytest.raises(LostError):
        place.performer.perform(OPERATIONS["post"](place))


def test_delete_comment__gone_already_is_what_was_wanted(place: Place) -> None:
    place.repo.human(ME).delete_comment(place.comment)
    assert place.performer.perform(OPERATIONS["delete"](place)) == place.comment


@pytest.mark.parametrize("version", ["1.27.0", "1.25.5"])
def test_remove_label__gone_already_is_what_was_wanted(
    gitea: FakeGitea, place: Place, version: str
) -> None:
    gitea.become(version)
    operation = OPERATIONS["unlabel"](place)
    place.repo.drop_label("bug")
    assert place.performer.perform(operation) == place.number


def test_remove_label__one_that_is_still_there_was_refused(gitea: FakeGitea, place: Place) -> None:
    gitea.faults = first_write(404)
    with pytest.raises(NotFoundError):
        place.performer.perform(OPERATIONS["unlabel"](place))


@pytest.mark.parametrize(
    ("name", "data"), [("label", []), ("assign", {"id": 1, "number": 1, "assignees": None})]
)
def test_perform__a_yes_that_does_not_show_the_change(
    gitea: FakeGitea, place: Place, name: str, data: object
) -> None:
    gitea.faults = lambda index, request: (
        None if request.method == "GET" else httpx.Response(200, json=data)
    )
    with pytest.raises(NotTakenError):
        place.performer.perform(OPERATIONS[name](place))


# Labels that have to be created ------------------------------------------------------------------


def label(place: Place, *names: str) -> None:
    for name in names:
        place.performer.perform(AddLabel(number=place.number, name=name))


def test_add_label__the_tools_own_are_created_together(place: Place) -> None:
    label(place, BLOCKED)
    assert {*place.names} == {"bug", *TOOL_LABELS}
    assert place.repo.issue(place.number).label_names == {"bug", BLOCKED}
    found = place.repo.label(BLOCKED)
    assert (found.color, found.description) == LOOKS[BLOCKED]


def test_add_label__an_agents_is_created_alone(place: Place) -> None:
    label(place, AGENT)
    assert place.names == ["bug", HOLD, AGENT]
    found = place.repo.label(AGENT)
    assert (found.color, found.description) == AGENT_LOOKS


def test_add_label__labels_are_looked_up_once_a_cycle(gitea: FakeGitea, place: Place) -> None:
    label(place, "bug", HOLD, "BUG")
    assert [path for method, path in gitea.log if method == "GET" and "app/labels" in path] == [
        "repos/alice/app/labels"
    ]


@pytest.mark.parametrize("fault", ["lost-after", "502-after"])
def test_add_label__created_although_the_answer_was_lost(
    gitea: FakeGitea, place: Place, fault: str
) -> None:
    gitea.faults = first_write(fault)
    label(place, AGENT)
    assert place.names == ["bug", HOLD, AGENT]
    assert AGENT in place.repo.issue(place.number).label_names


def test_add_label__of_two_with_one_name_the_older_is_used(place: Place) -> None:
    older = place.repo.label(AGENT, new=True)
    place.repo.label(AGENT.upper(), new=True)
    label(place, AGENT)
    assert [each.id for each in place.repo.issue(place.number).labels][-1] == older.id
    assert place.names == ["bug", HOLD, AGENT, AGENT.upper()]


def test_add_label__of_two_runs_the_younger_label_is_deleted_if_it_is_ours(
    gitea: FakeGitea, place: Place
) -> None:
    def another_run(index: int, request: httpx.Request) -> None:
        if request.method == "POST" and request.url.path.endswith("app/labels"):
            place.repo.label("For-The-Agent", new=True)

    gitea.faults = another_run
    label(place, AGENT)
    assert place.names == ["bug", HOLD, "For-The-Agent"]
    assert "For-The-Agent" in place.repo.issue(place.number).label_names


def test_add_label__another_runs_younger_label_is_its_own_to_delete(
    gitea: FakeGitea, place: Place
) -> None:
    posts: list[httpx.Request] = []

    def another_run(index: int, request: httpx.Request) -> None:
        if request.method == "GET" and posts and len(place.names) == 3:
            place.repo.label("For-The-Agent", new=True)
        posts.extend([request] if request.method == "POST" else [])

    gitea.faults = another_run
    label(place, AGENT)
    assert place.names == ["bug", HOLD, AGENT, "For-The-Agent"]
    assert AGENT in place.repo.issue(place.number).label_names


def test_add_label__a_double_that_cannot_be_deleted_stops_nothing(
    gitea: FakeGitea, place: Place
) -> None:
    def another_run(index: int, request: httpx.Request) -> int | None:
        if request.method == "POST" and request.url.path.endswith("app/labels"):
            place.repo.label("For-The-Agent", new=True)
        return 403 if request.method == "DELETE" else None

    gitea.faults = another_run
    label(place, AGENT)
    assert "For-The-Agent" in place.repo.issue(place.number).label_names


def test_add_label__after_a_failure_labels_are_looked_up_anew(
    gitea: FakeGitea, place: Place
) -> None:
    gitea.faults = first_write(403)
    with pytest.raises(GiteaError):
        label(place, AGENT)
    theirs = place.repo.label(AGENT)
    label(place, AGENT)
    assert [each.id for each in place.repo.data.labels if each.name == AGENT] == [theirs.id]


def test_add_label__nothing_is_there_although_gitea_said_yes(
    gitea: FakeGitea, place: Place
) -> None:
    gitea.faults = lambda index, request: (
        httpx.Response(201, json={"id": 9}) if request.method == "POST" else None
    )
    with pytest.raises(NotTakenError, match="did not create the label for-the-agent"):
        label(place, AGENT)


class Door:
    """A lock that tells when somebody finds it locked."""

    def __init__(self, somebody: threading.Event):
        self._lock = threading.Lock()
        self._somebody = somebody

    def __enter__(self) -> None:
        if not self._lock.acquire(blocking=False):
            self._somebody.set()
            self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()


def test_add_label__two_threads_that_need_it_at_once_create_it_once(
    gitea: FakeGitea, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    create, second_came = place.performer.tracker.create_label, threading.Event()
    second = threading.Thread(target=label, args=(place, AGENT))

    def meanwhile(name: str, color: str, description: str) -> int:
        """The second comes while the first is at it: as far as the lock, or as far as here."""
        if second.ident is None:
            second.start()
            second_came.wait(10)
        second_came.set()
        return create(name, color, description)

    monkeypatch.setattr(place.performer, "_lock", Door(second_came))
    monkeypatch.setattr(place.performer.tracker, "create_label", meanwhile)
    label(place, AGENT)
    second.join()

    assert place.names == ["bug", HOLD, AGENT]
    assert [path for _, path in gitea.writes].count("repos/alice/app/labels") == 1
