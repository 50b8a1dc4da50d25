"""Plans with a condition in time: "once #5 is merged we can …", "drop the pin when it is fixed"."""

from __future__ import annotations

import re

from triage.blocked.clause import Clause, clauses_of
from triage.blocked.evidence import Evidence, evidence_in
from triage.blocked.lazy import lazy
from triage.blocked.lexicon import PLANNED, PUBLIC, any_of
from triage.blocked.openings import opens
from triage.blocked.reading import Context, Found
from triage.blocked.references import references_in
from triage.blocked.titles import Mood, mood_of

_OWN = lazy(
    r"\s*(?:this|it|that(?! (?:pr|pull request|mr|release|fix)\b)|i|you|the users?|users?|a user|my"
    r"|your|he|she|the app|someone|they)\b"
)
_ANAPHOR = lazy(r"\s*(?:that|those|these)\b(?:'s| is| are| has| have| lands| merges)")
_PUBLIC = lazy(rf"\b{any_of(PUBLIC)}$")
# … to do something about the issue itself.
_OURS = lazy(
    r"\b(?:we|i)(?:'ll| will| can| could| should| plan to)(?: \w+){0,3} this\b|\blet's\b"
    r"|^\W*(?:will|can) (?:only )?happen\b|^\W*(?:will|can) (?:\w+ )?(?:continue|resume|start"
    r"|begin|go|be \w+)\b"
)
_NEWER = lazy(r"(?:^|[:–—-] ?)(?:up(?:grade|date)|bump|switch|migrate|move|port)\b.{0,60}$")
_UPCOMING = lazy(r"\b(?:next|new|upcoming)\b.{0,40}\b(?:release|version|lts)\b|\bcoming\b.{0,30}\d")
_OUT = lazy(r"\b(?:released|comes? out|published|out|available|stable)$")
# … and the undoing of a makeshift, which always waits for the real thing.
_UNDO = lazy(
    r"\b"
    + any_of(
        "remov(?:e|ed|ing|al) dropp?(?:ed|ing)? revert(?:ed|ing)? und(?:o|one) take(?:n)?_out",
        "delet(?:e|ed|ing|ion) get_rid clean(?:ed)?_?up re-?enable\\w* un-?pin(?:ned|ning)?",
        "un-?skip(?:ped|ping)? restored? uncomment(?:ed)? stop_using",
    )
    + r"\b"
)
_MAKESHIFT = lazy(
    r"\b"
    + any_of(
        "work-?arounds? hacks? pin(?:s|ned|ning)? shims? polyfills? monkey-?patch\\w*",
        "patch(?:es)? forks? xfail skip(?:s|ped)? temporary todo stopgap vendored override",
        "re-?enable\\w* disabled switched_off un-?pin un-?skip backports? git_dependency",
    )
    + r"\b"
)
_VERSION = lazy(r"\b(?:v?\d+\.\d\S*|next|upstream|freeze)\b.*release")
_THEN = lazy(rf",? (?:we (?:can|should|must|need to|will) )?{any_of(PLANNED)}\b")
_WILL = lazy(r"(?:\bwill|'ll|\bto be|\bshould be|\bplanned|\bwe (?:should|can|must))\b")
_FINISHING = lazy(r"(?:dropping|finishing|completing|shipping|ends|over|expires)$")
# "GCC 13 is available"
_NUMBERED = lazy(r"^\W*(?!level|step|page|player)[a-z][\w.+-]+ v?\d[\d.]* $")
_SYMPTOM = lazy(
    r"\b"
    + any_of(
        "crash\\w* errors? fails failed failing nothing_happens doesn't_work does_not_work",
        "stopped regression the_bot automatically notif\\w+ button trigger\\w* the_app",
        "the_system broken wrong lost hangs? stuck",
    )
    + r"\b"
)
_ANY = frozenset(
    {"", "a", "an", "the", "your", "each", "every", "any", "pr", "prs", "issue", "release"}
)
_LETTER = lazy(r"[a-z]")
_WILL_BE = lazy(r"\bwill\b")
_BEHIND = 60
_SHORT = 2


def planned_after(sentence: str, low: str, context: Context) -> Found | None:
    """A plan that waits for other work to end."""
    found = (_plan(sentence, clause, context) for clause in clauses_of(low))
    return next(filter(None, found), None)


def _plan(sentence: str, clause: Clause, context: Context) -> Found | None:
    if _is_aside(clause):
        return None
    start = clause.when.start()
    before = references_in(sentence, context.repository, 0, start) or context.before
    if before and _ANAPHOR.match(clause.low, clause.when.end()):
        return Found(start, before) if clause.is_plan else None
    upstream = "upstream" in clause.low or clause.event[0].endswith(" there")
    if _is_own(clause.event) and not upstream:
        new = _is_new_version(clause) or _is_announced(clause, context)
        return Found(start) if new else None
    return _of_others(sentence, clause, context, upstream=upstream)


def _is_aside(clause: Clause) -> bool:
    """Whether it tells what is left behind, or asks when something will be."""
    if clause.when[0] == "when" and _WILL_BE.search(clause.event[0]):
        return True
    return clause.before.rstrip().endswith("clean up") and not _LETTER.search(clause.event[0])


def _of_others(sentence: str, clause: Clause, context: Context, *, upstream: bool) -> Found | None:
    """When what ends is not the issue itself."""
    start, end = clause.when.end(), clause.event.end()
    undo = clause.has(_UNDO)
    references = references_in(sentence, context.repository, start, end + _BEHIND)
    if (not undo and clause.has(_SYMPTOM)) or (references.done and not references):
        return None
    evidence = evidence_in(sentence[start:end], has_references=bool(references))
    if evidence is Evidence.AGAINST and upstream:
        evidence = Evidence.EVENT
    told = context.mood is Mood.TROUBLE and clause.when[0] == "after"
    if evidence is not Evidence.AGAINST and opens(clause, context):
        believed = True
    elif told and not undo and not references:
        believed = False
    else:
        believed = _is_work(clause, evidence, context, undo=undo)
    return Found(clause.when.start(), references) if believed else None


def _is_work(clause: Clause, evidence: Evidence, context: Context, *, undo: bool) -> bool:
    """Whether what ends is believed to be work, from what it looks like and what is planned."""
    if context.is_title:
        return _is_believed(clause, evidence, undo=undo, named=False) or _is_task(clause, evidence)
    named = context.mood is Mood.TASK
    named = named and (_is_named(clause.event) or _repeats(clause.before, context.title))
    makeshift = _MAKESHIFT.search(clause.low) or _MAKESHIFT.search(context.title)
    return _is_believed(clause, evidence, undo=undo, named=named) or bool(undo and makeshift)


def _is_own(event: re.Match[str]) -> bool:
    """Whether the issue itself is what ends ("once this is fixed", "once merged")."""
    return bool(_OWN.match(event["what"])) or (not event["be"] and event[0].strip() == "merged")


def _is_named(event: re.Match[str]) -> bool:
    """Whether what ends is work, whatever the verb ("the rollout has reached 100%")."""
    return bool(event["be"]) and evidence_in(event["what"], has_references=False) >= Evidence.WORK


def _repeats(before: str, title: str) -> bool:
    """Whether a sentence begins as the title does: it says when that is done."""
    first = before.strip().partition(" ")[0]
    return len(first) > _SHORT and first == title.partition(" ")[0]


def _is_task(clause: Clause, evidence: Evidence) -> bool:
    """Whether a title names work and when it can be done ("Register X after the Y PR is done")."""
    if _MAKESHIFT.search(clause.low) and clause.has(_UNDO):
        return True
    if evidence is not Evidence.EVENT or mood_of(clause.low) is Mood.TROUBLE:
        return False
    what = clause.event["what"].strip()
    return not (clause.is_generic and what.partition(" ")[0] in _ANY)


def _is_believed(clause: Clause, evidence: Evidence, *, undo: bool, named: bool) -> bool:
    plan = clause.is_plan
    if evidence is Evidence.REFERENCE:
        return plan or undo
    event = clause.event
    if evidence is Evidence.AGAINST or clause.is_generic:
        return False
    if clause.when[0] == "after":
        return _is_later(clause, evidence, plan=plan, named=named)
    return plan and (
        not event["be"]
        or named
        or clause.has(_OURS)
        or evidence is Evidence.EVENT
        or bool(_PUBLIC.search(event[0]) or _NUMBERED.search(event["what"]))
    )


def _is_later(clause: Clause, evidence: Evidence, *, plan: bool, named: bool) -> bool:
    event = clause.event[0]
    if not clause.before.strip():  # it tells what happened: "After the 3.0 release it fails"
        return bool(_VERSION.search(event) and _THEN.match(clause.behind))
    if _WILL.search(clause.before) and (named or evidence is Evidence.EVENT):
        return True
    return plan and bool(_VERSION.search(event) or _FINISHING.search(event))


def _is_announced(clause: Clause, context: Context) -> bool:
    """Whether "it" is a release that the sentence before spoke of."""
    return bool(
        _OUT.search(clause.event[0])
        and _UPCOMING.search(context.sentence_before.lower())
        and clause.is_plan
    )


def _is_new_version(clause: Clause) -> bool:
    """Whether "it" is what the order in front names ("Upgrade to libfoo 5 when it comes out")."""
    what = clause.event["what"] or clause.low[clause.when.end() :]
    return bool(
        what.lstrip().startswith("it")
        and _NEWER.search(clause.before)
        and _OUT.search(clause.event[0])
    )
