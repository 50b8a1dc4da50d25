"""What is read of a single issue, and when a timeline is known well enough."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.double import FakeGitea, Repo
from tests.unit.builders import READY_BODY, VAGUE_BODY, make_context, make_entry, remake
from triage.context import Context
from triage.deciding.decision import Assessment, Rule
from triage.deciding.rules import assess
from triage.deciding.settle import Write, inputs_hash
from triage.errors import GiteaError
from triage.markers import Memory, render_entry
from triage.policy import DEFAULT_POLICY
from triage.reading import Fresh, read_again

MARKER = render_entry(make_entry())


@pytest.fixture
def context(gitea: FakeGitea, repo: Repo) -> Iterator[Context]:
    with repo.connect() as tracker:
        yield make_context(reader=tracker, since=gitea.now, repository=repo.name)


def listed(context: Context, number: int) -> Assessment:
    found = [i for i in context.reader.changed_since(context.since, "all") if i.number == number]
    return assess(found[0], context.around)


def read(context: Context, assessment: Assessment) -> Fresh:
    found = read_again(context, [assessment])[assessment.number]
    assert isinstance(found, Fresh)
    return found


def timelines(gitea: FakeGitea) -> int:
    return sum(path.endswith("/timeline") for _, path in gitea.log)


def test_shown__leaves_native_dependencies_out(repo: Repo, context: Context) -> None:
    first, number = repo.open_issue("[rfc] A", "x"), repo.open_issue("[bug] B", READY_BODY)
    repo.depend(number, on=first)
    fresh = read(context, listed(context, number))
    assert fresh.settled.write is Write.FLAG
    assert [blocker.number for blocker in fresh.settled.assessment.blockers] == [first]
    assert (fresh.shown.blockers, fresh.shown.decision.rule) == ((), Rule.ROUTED)


def test_shown__keeps_what_the_text_says(repo: Repo, context: Context) -> None:
    first = repo.open_issue("[rfc] A", "x")
    number = repo.open_issue("[bug] B", f"{READY_BODY}\n\nBlocked by #{first}")
    repo.depend(number, on=first)
    context = remake(context, open_numbers=[first])
    fresh = read(context, listed(context, number))
    assert [blocker.native for blocker in fresh.shown.blockers] == [False]
    assert fresh.shown == listed(context, number)


def test_shown__is_the_fresh_issue_not_the_listed_one(repo: Repo, context: Context) -> None:
    number = repo.open_issue("[bug] B", VAGUE_BODY)
    before = listed(context, number)
    repo.human("bob").edit(number, body=READY_BODY)
    fresh = read(context, before)
    assert (fresh.listed, fresh.shown.issue.body) == (before, READY_BODY)


def test_read_again__what_cannot_be_asked_fails_each_issue(
    gitea: FakeGitea, repo: Repo, context: Context
) -> None:
    number = repo.open_issue("[bug] B", READY_BODY)
    before = listed(context, number)
    gitea.faults = lambda index, request: 403
    assert isinstance(read_again(context, [before])[number], GiteaError)


def test_read_again__one_timeline_that_fails_is_one_failure(
    gitea: FakeGitea, repo: Repo, context: Context
) -> None:
    numbers = [repo.open_issue("[bug] B", READY_BODY) for _ in range(2)]
    wave = [listed(context, number) for number in numbers]
    path = f"/{numbers[0]}/timeline"
    gitea.faults = lambda index, request: 403 if request.url.path.endswith(path) else None
    found = read_again(context, wave)
    assert [isinstance(found[number], GiteaError) for number in numbers] == [True, False]


@pytest.mark.parametrize(
    ("inputs", "expected"), [("other inputs", Write.DELIVER), ("the same", Write.NOTHING)]
)
def test_read_again__an_override_that_was_seen_ends_with_its_inputs(
    repo: Repo, context: Context, inputs: str, expected: Write
) -> None:
    number = repo.open_issue("[bug] B", READY_BODY)
    repo.human("bob").assign(number, "claude")
    repo.human("bob").unassign(number, "claude")
    assessment = listed(context, number)
    same = inputs_hash(assessment, DEFAULT_POLICY)
    memory = Memory(same if inputs == "the same" else inputs, Rule.OVERRIDDEN, "")
    found = read(remake(context, remembered={number: memory}), assessment)
    assert found.settled.write is expected


@pytest.mark.parametrize(("comments", "pages"), [(0, 1), (5, 1), (10, 3)])
def test_timeline__few_entries_that_account_for_everything_are_enough(
    gitea: FakeGitea, repo: Repo, context: Context, comments: int, pages: int
) -> None:
    number = repo.open_issue("[bug] B", READY_BODY)
    for n in range(comments):
        repo.human("bob").comment(number, str(n))
    assessment = listed(context, number)
    gitea.forget()
    read(context, assessment)
    assert timelines(gitea) <= pages


def test_timeline__a_change_that_no_entry_accounts_for_is_looked_for(
    gitea: FakeGitea, repo: Repo, context: Context
) -> None:
    number = repo.open_issue("[bug] B", READY_BODY)
    repo.human("bob").comment(number, "hello")
    gitea.advance(60)
    repo.human("bob").edit(number, body=READY_BODY * 2)
    assessment = listed(context, number)
    gitea.forget()
    read(context, assessment)
    assert timelines(gitea) == 2


def test_timeline__where_we_spoke_but_nothing_followed_it_is_read_to_its_end(
    gitea: FakeGitea, repo: Repo, context: Context
) -> None:
    number = repo.open_issue("[bug] B", READY_BODY)
    repo.human("triage-bot").comment(number, MARKER)
    assessment = listed(context, number)
    gitea.forget()
    read(context, assessment)
    unfollowed = timelines(gitea)
    repo.human("triage-bot").assign(number, "claude")
    assessment = listed(context, number)
    gitea.forget()
    read(context, assessment)
    assert timelines(gitea) < unfollowed
