"""Reads single issues again and decides again from what is found (design §4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from triage.context import Context
from triage.deciding.decision import Action, Assessment, Blocker, Rule
from triage.deciding.history import History, as_last_seen, explains, read_history
from triage.deciding.rules import assess
from triage.deciding.settle import FLAG_TARGET, Settled, inputs_hash, settle, target_of
from triage.errors import GiteaError
from triage.model import Event, Issue
from triage.ports import FEW, Reader, each


@dataclass(frozen=True, slots=True, kw_only=True)
class Fresh:
    """An issue read again.

    Attributes:
        listed: the issue as it was listed.
        shown: the fresh issue, by what a listing shows of it: without native dependencies.
        settled: what is left to do on it now.
    """

    listed: Assessment
    shown: Assessment
    settled: Settled
    history: History


def read_again(context: Context, wave: Sequence[Assessment]) -> dict[int, Fresh | GiteaError]:
    """The issues of a wave and their timelines, fresh, and what follows from them.

    One request tells which issues have changed since the listing: the others are as listed.
    """
    try:
        changed = {
            issue.number: issue for issue in context.reader.changed_since(context.since, "all")
        }
    except GiteaError as error:
        return {listed.number: error for listed in wave}

    def read(listed: Assessment) -> Fresh:
        return _read(context, listed, changed.get(listed.number, listed.issue))

    results = each(context.side_by_side, read, wave)
    return {listed.number: result for listed, result in zip(wave, results, strict=True)}


def _read(context: Context, listed: Assessment, issue: Issue) -> Fresh:
    history = read_history(_timeline(context, issue), context.me)
    issue = as_last_seen(issue, history.events)
    found = shown = assess(issue, context.around)
    if history.may_have_dependencies and _dependencies_matter(found):
        native = open_dependencies(context.reader, listed.number, context.around.repository)
        found = assess(issue, context.around, native)
    assessment = replace(found, unblocks=listed.unblocks)
    memory = context.remembered.get(listed.number)
    changed = memory is not None and memory.inputs != inputs_hash(shown, context.policy)
    override_seen = memory is not None and memory.rule == Rule.OVERRIDDEN and changed
    settled = settle(assessment, history, context.policy, override_seen=override_seen)
    return Fresh(listed=listed, shown=shown, settled=settled, history=history)


def _timeline(context: Context, issue: Issue) -> list[Event]:
    """The timeline, read as far as it takes to know all that matters."""
    events: list[Event] = []
    empty = 0
    for page in context.reader.timeline(issue.number):
        events += page
        empty = 0 if page else empty + 1
        if _is_enough(context, issue, events, page, empty):
            break
    return events


def _is_enough(
    context: Context, issue: Issue, events: list[Event], page: tuple[Event, ...], empty: int
) -> bool:
    """Whether later pages can hold nothing that matters.

    Entries that the token may not see shorten pages, so what matters may stand behind a short or
    even an empty one: a human's removal together with the assignment that it undid would leave
    no contradiction. An issue that we never spoke on, and with only a few entries, is safe.
    """
    targets = [FLAG_TARGET, *map(target_of, context.policy.agents.values())]
    if not explains(events, issue, targets):
        return False
    history = read_history(events, context.me)
    if history.entry is None:
        return len(page) < FEW and (empty > 0 or history.accounts_for(issue))
    return empty > 0 and history.has_followed


def _dependencies_matter(assessment: Assessment) -> bool:
    """Rules that skip come before the one about blockers."""
    return assessment.issue.is_open and assessment.decision.action is not Action.SKIP


def open_dependencies(reader: Reader, number: int, repository: str) -> tuple[Blocker, ...]:
    """The native dependencies of an issue that are still open."""
    found = reader.dependencies(number)
    return tuple(_blocker(issue, repository) for issue in found if issue.is_open)


def _blocker(issue: Issue, repository: str) -> Blocker:
    if not issue.number:
        return Blocker(words="an issue that the token may not see", native=True)
    if issue.repository.casefold() in {"", repository.casefold()}:
        return Blocker(number=issue.number, native=True)
    return Blocker(elsewhere=f"{issue.repository}#{issue.number}", native=True)
