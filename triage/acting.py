"""Carries the plan out, wave by wave: read again, say it, look, do it (design §4).

A wave is a few issues whose requests run side by side. All of a wave's audit comments are posted
before one look for comments of other runs, and only then is anything assigned or labelled.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from triage.context import Context
from triage.deciding.decision import Action, Assessment, Decision, Rule
from triage.deciding.settle import Write, delivered
from triage.errors import GiteaError, LostError, UnauthorizedError
from triage.executor import Executor
from triage.model import Issue
from triage.planning.slots import Slots
from triage.planning.steps import Steps, steps_for
from triage.planning.traces import afterwards
from triage.reading import Fresh, read_again
from triage.report import Outcome, Row
from triage.writing import OTHER_RUN, Result, is_id, write_all

WAVE = 32
PATIENCE = 3
"""So many lost answers in one wave without a good one mean that Gitea is in trouble."""


@dataclass(kw_only=True)
class Acted:
    """What came of acting so far.

    Attributes:
        rows: a row for each issue that was tried or deferred, by number.
        fresh: what was read of the issues that were tried, by number.
        after: the issues on which something was written, as they are by then.
        fatal: why the cycle must end (exit 3), or "".
        slots: how much still fits.
        since: comments of runs beside this one are not older (server's clock).
    """

    slots: Slots
    since: datetime
    rows: dict[int, Row] = field(default_factory=dict)
    fresh: dict[int, Fresh] = field(default_factory=dict)
    after: dict[int, Issue] = field(default_factory=dict)
    fatal: str = ""


def act(context: Context, queue: Sequence[Assessment], slots: Slots) -> Acted:
    """Acts on the issues of the queue, in the order of work, as far as they fit."""
    acted = Acted(slots=slots, since=context.since)
    refused: dict[int, str] = {}
    left = list(queue)
    while not (halt := acted.fatal or context.stop()):
        wave = next_wave(left, acted.slots, refused)
        if not wave:
            break
        _perform_wave(context, wave, acted)
        left = [assessment for assessment in left if assessment.number not in acted.rows]
        context.progress("acting", len(acted.rows), len(queue))
    for assessment in left:
        note = f"stopped: {halt}" if halt else refused[assessment.number]
        acted.rows[assessment.number] = _deferred(assessment, note)
    return acted


def next_wave(
    left: Sequence[Assessment], slots: Slots, refused: dict[int, str]
) -> list[Assessment]:
    """The next issues in the order of work that fit together; why others do not is noted."""
    wave: list[Assessment] = []
    for assessment in left:
        if len(wave) == WAVE:
            break
        if note := slots.refusal(assessment):
            refused.setdefault(assessment.number, note)
        else:
            wave.append(assessment)
            slots = slots.take(assessment)
    return wave


def _perform_wave(context: Context, wave: Sequence[Assessment], acted: Acted) -> None:
    """Reads the issues of a wave again and writes what is left to do on them."""
    reachable = [a for a in wave if not _unavailable(context, a)]
    found = read_again(context, reachable) if reachable else {}
    todo = [steps for a in wave if (steps := _consider(context, a, found.get(a.number), acted))]
    acted.fatal = _fatal(list(found.values()))
    if context.executor:
        acted.fatal = acted.fatal or _fatal(_write(context, context.executor, todo, acted))
    else:
        acted.rows |= {
            steps.settled.assessment.number: _acted(steps, Outcome.PLANNED) for steps in todo
        }


def _unavailable(context: Context, assessment: Assessment) -> str:
    dispatch = assessment.decision.action is Action.DISPATCH
    return context.unavailable.get(assessment.decision.agent, "") if dispatch else ""


def _consider(
    context: Context, listed: Assessment, found: Fresh | GiteaError | None, acted: Acted
) -> Steps | None:
    """The steps for an issue that was read; where nothing is done, a row that says why."""
    if found is None:
        acted.rows[listed.number] = _failed(listed, _unavailable(context, listed))
        acted.slots = acted.slots.occupy(listed)
        return None
    if isinstance(found, GiteaError):
        acted.rows[listed.number] = _failed(listed, str(found))
        return None
    acted.fresh[listed.number] = found
    return _confirm(context, found, acted)


def _confirm(context: Context, fresh: Fresh, acted: Acted) -> Steps | None:
    """Takes a slot for what is left to do on a fresh issue, or says why nothing is done."""
    assessment, number = fresh.settled.assessment, fresh.listed.number
    steps = steps_for(fresh.settled, fresh.history, context.policy, context.signature)
    if not steps.operations:
        acted.rows[number] = Row(assessment=assessment)
        if _has_it(context, fresh):  # likely by a run beside this one
            acted.slots = acted.slots.occupy(fresh.listed)
    elif problem := _unavailable(context, assessment):
        acted.rows[number] = _failed(assessment, problem)
    elif note := acted.slots.refusal(assessment):
        acted.rows[number] = _deferred(assessment, note)
    else:
        acted.slots = acted.slots.take(assessment)
        return steps
    return None


def _has_it(context: Context, fresh: Fresh) -> bool:
    """Whether the agent of the listed decision has the issue by now."""
    agent = context.policy.agents.get(fresh.listed.decision.agent)
    return agent is not None and delivered(fresh.settled.assessment.issue, agent)


def _write(
    context: Context, executor: Executor, todo: Sequence[Steps], acted: Acted
) -> list[Result]:
    if not todo:
        return []
    written = write_all(context, executor, todo, acted.since)
    results, acted.since = written.results, written.since
    acted.rows |= {number: _row(steps, results[number]) for number, steps in _numbered(todo)}
    acted.after |= {n: afterwards(steps) for n, steps in _numbered(todo) if is_id(results[n])}
    # Where nothing was written the budget is not used up: issues that are refused each time must
    # not starve the rest.
    refused = [n for n, r in results.items() if _is_refused(r) and n not in written.spoken]
    acted.slots = acted.slots.refund(len(refused))
    return list(results.values())


def _is_refused(result: Result) -> bool:
    return isinstance(result, GiteaError) and not isinstance(result, LostError)


def _numbered(todo: Sequence[Steps]) -> list[tuple[int, Steps]]:
    return [(steps.settled.assessment.number, steps) for steps in todo]


def _row(steps: Steps, result: Result) -> Row:
    """The row of an issue that was written to."""
    assessment = steps.settled.assessment
    if isinstance(result, GiteaError):
        return _failed(assessment, str(result))
    if isinstance(result, str) and result.startswith("stopped"):
        return _deferred(assessment, result)
    if isinstance(result, str):
        rule = Rule.OTHER_RUN if result == OTHER_RUN else Rule.OVERTAKEN
        decision = Decision(action=Action.SKIP, rule=rule, reason=result)
        return Row(assessment=replace(assessment, decision=decision))
    clears = steps.settled.write is Write.CLEAR
    return _acted(steps, Outcome.CLEARED if clears else Outcome.DONE)


def _acted(steps: Steps, outcome: Outcome) -> Row:
    """Where only a double was deleted, or a skip's comment brought up to date, nothing was done."""
    settled = steps.settled
    skips = settled.assessment.decision.action is Action.SKIP
    nothing = settled.write is Write.NOTHING and (skips or not settled.say)
    return Row(
        assessment=settled.assessment,
        outcome=Outcome.NONE if nothing else outcome,
        write=settled.write,
    )


def _deferred(assessment: Assessment, note: str) -> Row:
    return Row(assessment=assessment, outcome=Outcome.DEFERRED, note=note)


def _failed(assessment: Assessment, error: str) -> Row:
    return Row(assessment=assessment, outcome=Outcome.FAILED, error=error)


def _fatal(outcomes: Sequence[object]) -> str:
    """Why going on makes no sense: the token is refused, or Gitea does not answer any more."""
    errors = [outcome for outcome in outcomes if isinstance(outcome, GiteaError)]
    refused = next((error for error in errors if isinstance(error, UnauthorizedError)), None)
    if refused:
        return str(refused)
    lost = [error for error in errors if isinstance(error, LostError)]
    none_good = len(errors) == len(outcomes)
    return f"Gitea is in trouble: {lost[-1]}" if len(lost) >= PATIENCE and none_good else ""
