"""Carries the plan out, wave by wave: read again, say it, look, do it (design §4).

A wave is a few issues whose requests run side by side. All of a wave's audit comments are posted
before one look for comments of other runs, and only then is anything assigned or labelled.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from triage.context import Context
from triage.deciding.decision import Action, Assessment, Decision, Rule
from triage.deciding.settle import Write
from triage.errors import GiteaError, LostError, UnauthorizedError
from triage.planning.slots import Slots
from triage.planning.steps import Steps, steps_for
from triage.reading import Fresh, read_again
from triage.report import Outcome, Row
from triage.writing import OTHER_RUN, Result, each, write_all

WAVE = 16
PATIENCE = 3
"""So many lost answers in one wave without a good one mean that Gitea is in trouble."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acted:
    """What came of acting: a row and, where it was read, the fresh state for each issue tried.

    `fatal` says why the cycle must end (exit 3), or is "".
    """

    rows: dict[int, Row]
    fresh: dict[int, Fresh]
    fatal: str = ""


def act(context: Context, queue: Sequence[Assessment], slots: Slots) -> Acted:
    """Acts on the issues of the queue, in the order of work, as far as they fit."""
    rows: dict[int, Row] = {}
    fresh: dict[int, Fresh] = {}
    left, halt, fatal = list(queue), "", ""
    while not (halt := fatal or context.stop()):
        wave = _next_wave(left, slots)
        if not wave:
            break
        slots, fatal = _perform_wave(context, wave, slots, rows, fresh)
        left = [assessment for assessment in left if assessment.number not in rows]
        context.progress("acting", len(rows), len(queue))
    for assessment in left:
        note = f"stopped: {halt}" if halt else slots.refusal(assessment)
        rows[assessment.number] = Row(assessment=assessment, outcome=Outcome.DEFERRED, note=note)
    return Acted(rows=rows, fresh=fresh, fatal=fatal)


def _next_wave(left: Iterable[Assessment], slots: Slots) -> list[Assessment]:
    """The next issues in the order of work that fit together."""
    wave: list[Assessment] = []
    for assessment in left:
        if len(wave) == WAVE or slots.acted >= slots.policy.max_operations:
            break
        if not slots.refusal(assessment):
            wave.append(assessment)
            slots = slots.take(assessment)
    return wave


def _perform_wave(
    context: Context,
    wave: Sequence[Assessment],
    slots: Slots,
    rows: dict[int, Row],
    fresh: dict[int, Fresh],
) -> tuple[Slots, str]:
    """Fills in the rows of the wave; what is left of the slots, and a fatal error."""
    reachable = [a for a in wave if not _unavailable(context, a)]
    results = each(context.side_by_side, lambda a: read_again(context, a), reachable)
    found = {a.number: result for a, result in zip(reachable, results, strict=True)}
    todo: list[Steps] = []
    for assessment in wave:
        result = found.get(assessment.number)
        if isinstance(result, Fresh):
            fresh[assessment.number] = result
            slots = _confirm(context, result, slots, rows, todo)
        elif isinstance(result, GiteaError):
            rows[assessment.number] = _failed(assessment, str(result))
        else:
            rows[assessment.number] = _failed(assessment, _unavailable(context, assessment))
            slots = slots.occupy(assessment)
    errors = [result for result in found.values() if isinstance(result, GiteaError)]
    good = len(found) - len(errors)
    if context.executor and todo:
        written = write_all(context, context.executor, todo)
        errors += [result for result in written.values() if isinstance(result, GiteaError)]
        good += len(written) - len(errors)
        rows |= {s.settled.assessment.number: _row(s, written) for s in todo}
    else:
        rows |= {s.settled.assessment.number: _planned(s) for s in todo}
    return slots, _fatal(errors, good)


def _unavailable(context: Context, assessment: Assessment) -> str:
    dispatch = assessment.decision.action is Action.DISPATCH
    return context.unavailable.get(assessment.decision.agent, "") if dispatch else ""


def _confirm(
    context: Context, fresh: Fresh, slots: Slots, rows: dict[int, Row], todo: list[Steps]
) -> Slots:
    """Takes a slot for what is left to do on a fresh issue, or says why nothing is done."""
    settled, number = fresh.settled, fresh.listed.number
    assessment = settled.assessment
    steps = steps_for(settled, fresh.history, context.policy, context.signature)
    if not steps.operations:
        rows[number] = Row(assessment=assessment)
        taken = assessment.decision.rule is Rule.ASSIGNED  # likely by a run beside this one
        return slots.occupy(fresh.listed) if taken else slots
    if problem := _unavailable(context, assessment):
        rows[number] = _failed(assessment, problem)
    elif note := slots.refusal(assessment):
        rows[number] = Row(assessment=assessment, outcome=Outcome.DEFERRED, note=note)
    else:
        todo.append(steps)
        return slots.take(assessment)
    return slots


def _row(steps: Steps, results: dict[int, Result]) -> Row:
    """The row of an issue that was written to."""
    assessment = steps.settled.assessment
    result = results[assessment.number]
    if isinstance(result, GiteaError):
        return _failed(assessment, str(result))
    if result == OTHER_RUN:
        decision = Decision(action=Action.SKIP, rule=Rule.OTHER_RUN, reason=OTHER_RUN)
        return Row(assessment=replace(assessment, decision=decision))
    if isinstance(result, str):
        return Row(assessment=assessment, outcome=Outcome.DEFERRED, note=result)
    clears = steps.settled.write is Write.CLEAR
    outcome = Outcome.CLEARED if clears else Outcome.DONE
    return Row(assessment=assessment, outcome=outcome, write=steps.settled.write)


def _planned(steps: Steps) -> Row:
    return Row(
        assessment=steps.settled.assessment,
        outcome=Outcome.PLANNED,
        write=steps.settled.write,
    )


def _failed(assessment: Assessment, error: str) -> Row:
    return Row(assessment=assessment, outcome=Outcome.FAILED, error=error)


def _fatal(errors: Sequence[GiteaError], good: int) -> str:
    """Why going on makes no sense: the token is refused, or Gitea does not answer any more."""
    refused = next((error for error in errors if isinstance(error, UnauthorizedError)), None)
    if refused:
        return str(refused)
    lost = [error for error in errors if isinstance(error, LostError)]
    return f"Gitea is in trouble: {lost[-1]}" if len(lost) >= PATIENCE and good <= 0 else ""
