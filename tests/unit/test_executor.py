"""Each operation is done once: an answer that was lost is looked up (design §4.4, §4.6)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import httpx
import pytest

from tests.double import FakeGitea, MakeRepo, Repo
from tests.unit.builders import ME, make_entry
from triage.errors import GiteaError, LostError, NotFoundError
from triage.executor import DRAFT, Executor, NotTakenError
from triage.markers import Day, render_day, render_entry
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
from triage.planning.steps import FLAG_LABEL

AUDIT = f"said\n\n{render_entry(make_entry(run='run'))}"
SUMMARY = render_day(Day(date="2026-11-22", run="run"))
NEW = "New"


@dataclass
class Place:
    """A repository with an issue, a comment of ours on it and a label."""

    repo: Repo
    executor: Executor
    number: int
    comment: int
    label: int


@pytest.fixture
def place(gitea: FakeGitea, make_repo: MakeRepo) -> Iterator[Place]:
    repo = make_repo()
    number = repo.open_issue("[bug] A", labels=["bug"])
    comment = repo.human(ME).comment(number, "old")
    with repo.connect() as tracker:
        yield Place(repo, Executor(tracker, ME), number, comment, repo.label("bug").id)


Make = Callable[[Place], Operation]
OPERATIONS: dict[str, Make] = {
    "post": lambda p: PostComment(number=p.number, body=AUDIT, run="run", reason=""),
    "edit": lambda p: EditComment(number=p.number, comment_id=p.comment, body="new", reason=""),
    "delete": lambda p: DeleteComment(number=p.number, comment_id=p.comment, reason=""),
    "assign": lambda p: Assign(number=p.number, login="Claude", reason=""),
    "label": lambda p: AddLabel(
        number=p.number, name=FLAG_LABEL.name, create=FLAG_LABEL, reason=""
    ),
    "unlabel": lambda p: RemoveLabel(number=p.number, label_id=p.label, name="BUG", reason=""),
    "create label": lambda p: CreateLabel(name=NEW, color="ff0000", description="", reason=""),
    "create issue": lambda p: CreateIssue(title="Today", body=SUMMARY, run="run", reason=""),
    "edit issue": lambda p: EditIssue(number=p.number, body="new", reason=""),
    "close": lambda p: CloseIssue(number=p.number, reason=""),
}


def first_write(fault: str | int) -> Callable[[int, httpx.Request], str | int | None]:
    spent: list[int] = []

    def decide(index: int, request: httpx.Request) -> str | int | None:
        if request.method == "GET" or spent:
            return None
        spent.append(1)
        return fault

    return decide


def state(gitea: FakeGitea, repo: Repo) -> list[object]:
    """All that operations can change."""
    issues = [
        (i.number, i.title, i.body, i.state, i.logins, i.label_names, [c.body for c in i.comments])
        for i in repo.issues
    ]
    return [issues, [label.name for label in repo.data.labels]]


def label_names(place: Place) -> list[str]:
    return [label.name for label in place.repo.data.labels]


@pytest.mark.parametrize("name", OPERATIONS)
def test_perform__does_it(gitea: FakeGitea, place: Place, name: str) -> None:
    before = state(gitea, place.repo)
    assert place.executor.perform(OPERATIONS[name](place)) > 0
    assert before != state(gitea, place.repo)


@pytest.mark.parametrize("fault", ["lost-after", "truncated", "502-after"])
@pytest.mark.parametrize("name", OPERATIONS)
def test_perform__what_happened_although_the_answer_was_lost(
    gitea: FakeGitea, place: Place, name: str, fault: str
) -> None:
    gitea.faults = first_write(fault)
    operation = OPERATIONS[name](place)
    # A label is created and then named; one that is put on an issue is created first.
    writes = {"label": 3, "create label": 2}.get(name, 1)
    assert place.executor.perform(operation) > 0
    assert len(gitea.writes) == writes


@pytest.mark.parametrize("name", OPERATIONS)
def test_perform__what_did_not_happen_is_not_repeated(
    gitea: FakeGitea, place: Place, name: str
) -> None:
    before = state(gitea, place.repo)
    gitea.faults = first_write("lost-before")
    with pytest.raises(LostError):
        place.executor.perform(OPERATIONS[name](place))
    assert (len(gitea.writes), before) == (1, state(gitea, place.repo))


def test_create_issue__one_of_another_run_is_not_ours(gitea: FakeGitea, place: Place) -> None:
    theirs = render_day(Day(date="2026-11-22", run="rival"))
    place.repo.open_issue("Today", theirs, author=ME)
    place.repo.open_issue("Today", SUMMARY, author="bob")
    gitea.faults = first_write("lost-before")
    with pytest.raises(LostError):
        place.executor.perform(OPERATIONS["create issue"](place))


@pytest.mark.parametrize(("author", "run"), [("bob", "run"), (ME, "rival")])
def test_post_comment__one_of_another_login_or_run_is_not_ours(
    gitea: FakeGitea, place: Place, author: str, run: str
) -> None:
    operation = OPERATIONS["post"](place)
    assert isinstance(operation, PostComment)
    theirs = f"said\n\n{render_entry(make_entry(run=run))}"
    place.repo.human(author).comment(place.number, theirs)
    gitea.faults = first_write("lost-before")
    with pytest.raises(LostError):
        place.executor.perform(operation)


def test_label__after_a_failure_it_is_looked_up_anew(gitea: FakeGitea, place: Place) -> None:
    operation = OPERATIONS["label"](place)
    gitea.faults = first_write(403)
    with pytest.raises(GiteaError):
        place.executor.perform(operation)
    label = place.repo.label(FLAG_LABEL.name)
    place.executor.perform(operation)
    assert [each.id for each in place.repo.data.labels if each.name == label.name] == [label.id]


def test_delete_comment__gone_already_is_what_was_wanted(place: Place) -> None:
    place.repo.human(ME).delete_comment(place.comment)
    assert place.executor.perform(OPERATIONS["delete"](place)) == place.comment


@pytest.mark.parametrize("version", ["1.27.0", "1.25.5"])
def test_remove_label__gone_already_is_what_was_wanted(
    gitea: FakeGitea, place: Place, version: str
) -> None:
    gitea.become(version)
    operation = OPERATIONS["unlabel"](place)
    place.repo.drop_label("bug")
    assert place.executor.perform(operation) == place.number


def test_remove_label__one_that_is_still_there_was_refused(gitea: FakeGitea, place: Place) -> None:
    gitea.faults = first_write(404)
    with pytest.raises(NotFoundError):
        place.executor.perform(OPERATIONS["unlabel"](place))


@pytest.mark.parametrize(
    ("name", "data"), [("label", []), ("assign", {"id": 1, "number": 1, "assignees": None})]
)
def test_perform__a_yes_that_does_not_show_the_change(
    gitea: FakeGitea, place: Place, name: str, data: object
) -> None:
    place.repo.label(FLAG_LABEL.name)
    gitea.faults = lambda index, request: (
        None if request.method == "GET" else httpx.Response(200, json=data)
    )
    with pytest.raises(NotTakenError):
        place.executor.perform(OPERATIONS[name](place))


def test_create_label__of_the_drafts_of_two_runs_the_older_one_is_named(
    gitea: FakeGitea, place: Place
) -> None:
    older = place.repo.label(NEW + DRAFT, new=True)

    assert place.executor.perform(OPERATIONS["create label"](place)) == older.id
    assert label_names(place) == ["bug", NEW]


def test_add_label__a_draft_that_is_there_becomes_the_label(gitea: FakeGitea, place: Place) -> None:
    left_behind = place.repo.label(FLAG_LABEL.name + DRAFT)
    numbers = [place.number, place.repo.open_issue("[bug] B")]
    for number in numbers:
        operation = AddLabel(number=number, name=FLAG_LABEL.name, create=FLAG_LABEL, reason="")
        place.executor.perform(operation)
    assert [(write.method, write.path.rpartition("app/")[2]) for write in gitea.writes] == [
        ("PATCH", f"labels/{left_behind.id}"),
        *[("POST", f"issues/{number}/labels") for number in numbers],
    ]
    assert [place.repo.issue(number).label_names for number in numbers] == [
        {"bug", FLAG_LABEL.name},
        {FLAG_LABEL.name},
    ]


def test_create_label__of_another_run_is_older(gitea: FakeGitea, place: Place) -> None:
    def another_run(index: int, request: httpx.Request) -> None:
        if request.method == "POST":
            place.repo.label("new", new=True)

    gitea.faults = another_run
    place.executor.perform(OPERATIONS["create label"](place))
    assert label_names(place) == ["bug", "new"]


def test_create_label__nothing_is_there_although_gitea_said_yes(
    gitea: FakeGitea, place: Place
) -> None:
    gitea.faults = lambda index, request: (
        httpx.Response(201, json={"id": 9}) if request.method == "POST" else None
    )
    with pytest.raises(NotTakenError, match="did not create the label New"):
        place.executor.perform(OPERATIONS["create label"](place))


def test_tidy_labels__only_drafts_of_the_labels_that_are_named(place: Place) -> None:
    for name in ("BUG" + DRAFT, "other" + DRAFT, "bug (old)"):
        place.repo.label(name, new=True)
    place.executor.tidy_labels(["bug"])
    assert label_names(place) == ["bug", "other" + DRAFT, "bug (old)"]


def test_label__its_id_is_looked_up_once(gitea: FakeGitea, place: Place) -> None:
    other = place.repo.open_issue("[bug] B")
    for number in (place.number, other):
        operation = AddLabel(number=number, name="bug", create=FLAG_LABEL, reason="")
        place.executor.perform(operation)
    assert [path for method, path in gitea.log if method == "GET" and "app/labels" in path] == [
        "repos/alice/app/labels"
    ]


def test_perform__a_look_up_that_fails_tells_nothing(gitea: FakeGitea, place: Place) -> None:
    gitea.faults = lambda index, request: 403 if request.method == "GET" else "lost-after"
    with pytest.raises(GiteaError):
        place.executor.perform(OPERATIONS["edit"](place))
