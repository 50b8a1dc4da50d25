"""Plans with a condition in time: "once #5 is merged we can …", "drop the pin when it is fixed"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from triage.blocked.evidence import Evidence, evidence_in
from triage.blocked.lexicon import ENDED, PLANNED, PUBLIC, any_of
from triage.blocked.reading import Context, Found
from triage.blocked.references import references_in

_WHEN = re.compile(r"\b(?:once|after|when|as soon as|following|upon)\b")
# "<what> <is> merged", "<what> lands"
_EVENT = re.compile(
    r"(?P<what>[^;?!]{0,100}?)(?:\b|(?='))(?:"
    r"(?P<be>is|'s|are|gets?|has been|have been|has|have|was|were|got|had been|being|becomes?)"
    rf"\s+(?:\w+\s+){{0,2}}?{any_of(ENDED)}\b"
    r"|(?:lands?|merges|ships|closes|releases|publishes|supports?|fixes|adds|drops|goes (?:live|in)"
    r"|comes out)\b"
    r"|we (?:drop|ship|release|finish|require|have (?:dropped|migrated|moved|switched|finished))\b"
    r"|(?:merge|release|merging|landing)\b(?! (?:notes|conflict|button|commit|branch))|merged\b)"
)
_PAST = {"was", "were", "got", "had been"}
_OWN = re.compile(
    r"\s*(?:this|it|that|i|you|the users?|users?|a user|my|your|he|she|the app|someone|they)\b"
)
_ANAPHOR = re.compile(r"\s*(?:that|those|these)\b(?:'s| is| are| has| have| lands| merges)")
# "Once the PR is merged, the bot …" describes a program; it says nothing of this issue.
_GENERIC = re.compile(
    r"\s*(?!(?:all|those|these|other|our)\b)"
    r"(?:(?:an?|the|your|their|its|each|every|any|my|one)\s+)?(?:\w+\s+)?"
    + any_of(
        "prs? pull_requests? mrs? branch(?:es)? issues? tasks? tickets? jobs? builds? reviews?",
        "releases? deployments? items? cards? steps? workflows? pipelines? runs? data files?",
        "pages? requests? downloads? uploads? process(?:es)? features? packages? versions?",
        "commits? tests? transactions? work everything installation users? accounts? posts?",
        "comments? orders? messages? forms?",
    )
    + r"\s*$|\s*$"
)
_PUBLIC = re.compile(rf"\b{any_of(PUBLIC)}$")
# What the main clause says when it is a plan …
_PLAN = re.compile(
    r"\b(?:we|this|it|these|those|i|one|they|all|that)(?:'ll| (?:can|could|should|will|must|need to"
    r"|needs to|want to|may|might|have to|has to|would|shall|plan to|intend to))\b"
    r"|\b(?:can|should|could|will|must|needs? to|to) be \w+(?:ed|t|n|ne)\b"
    r"|^(?:should|can|could|will|must)\b|^\W*only\W*$|\b"
    + any_of("safe_to possible don't_forget remember_to let's todo follow_up plan_is_to time_to")
    + r"\b|\bwe need\b|\bneed to\b"
)
# … or an order …
_ORDER = re.compile(
    r"(?:^|[,:–—-]\s*|\bthen |\bplease |\bof course |\bto ?do:? |\] ?)(?:then |please |also )?"
    rf"{any_of(PLANNED)}\b"
)
_NEWER = re.compile(r"(?:^|[:–—-] ?)(?:up(?:grade|date)|bump|switch|migrate|move|port)\b.{0,60}$")
_OUT = re.compile(r"\b(?:released|comes out|published|out|available|stable)$")
# … and the undoing of a makeshift, which always waits for the real thing.
_UNDO = re.compile(
    r"\b"
    + any_of(
        "remove drop revert undo take_out delete get_rid clean_?up re-?enable\\w* un-?pin un-?skip",
        "restore uncomment stop_using",
    )
    + r"\b"
)
_MAKESHIFT = re.compile(
    r"\b"
    + any_of(
        "work-?arounds? hacks? pin(?:s|ned|ning)? shims? polyfills? monkey-?patch\\w* patch(?:es)?",
        "forks? xfail skip(?:s|ped)? temporary todo stopgap vendored override re-?enable\\w*",
        "disabled switched_off un-?pin un-?skip backports? git_dependency",
    )
    + r"\b"
)
_VERSION = re.compile(r"\b(?:v?\d+\.\d\S*|next|upstream|freeze)\b.*release")
_SYMPTOM = re.compile(
    r"\b"
    + any_of(
        "crash\\w* errors? fails failed failing nothing_happens doesn't_work does_not_work stopped",
        "regression the_bot automatically notif\\w+ button trigger\\w* the_app the_system",
    )
    + r"\b"
)
_BEHIND = 60


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause of time and what stands around it."""

    when: re.Match[str]
    event: re.Match[str]
    low: str

    @property
    def before(self) -> str:
        return self.low[: self.when.start()]

    @property
    def behind(self) -> str:
        return self.low[self.event.end() :]

    def has(self, pattern: re.Pattern[str]) -> bool:
        """Whether the main clause says so."""
        return bool(pattern.search(self.before) or pattern.search(self.behind))


def planned_after(sentence: str, low: str, context: Context) -> Found | None:
    """A plan that waits for other work to end."""
    for when in _WHEN.finditer(low):
        event = _EVENT.match(low, when.end())
        if event and event["be"] not in _PAST:
            found = _plan(sentence, _Clause(when, event, low), context)
            if found:
                return found
    return None


def _plan(sentence: str, clause: _Clause, context: Context) -> Found | None:
    when, event = clause.when, clause.event
    upstream = "upstream" in clause.low
    again = bool(_ANAPHOR.match(clause.low, when.end()) and context.before)
    if _OWN.match(event["what"]) and not upstream and not again:
        return Found(when.start()) if _is_new_version(clause) else None
    undo = clause.has(_UNDO)
    makeshift = undo and bool(_MAKESHIFT.search(clause.low) or _MAKESHIFT.search(context.title))
    if not undo and clause.has(_SYMPTOM):
        return None
    references = references_in(sentence, context.repository, when.end(), event.end() + _BEHIND)
    if references.done and not references:
        return None
    if again:
        return Found(when.start(), context.before) if clause.has(_PLAN) or _orders(clause) else None
    what = sentence[when.end() : event.end()]
    evidence = evidence_in(what, has_references=bool(references))
    if evidence is Evidence.AGAINST and upstream:
        evidence = Evidence.EVENT
    believed = makeshift or _is_believed(clause, evidence, undo=undo)
    return Found(when.start(), references) if believed else None


def _is_believed(clause: _Clause, evidence: Evidence, *, undo: bool) -> bool:
    plan = clause.has(_PLAN) or _orders(clause)
    if evidence is Evidence.REFERENCE:
        return plan or undo
    event = clause.event
    generic = (event["be"] or event["what"].strip()) and _GENERIC.match(event["what"])
    if evidence is Evidence.AGAINST or generic:
        return False
    if clause.when[0] == "after":
        # In front of a sentence it tells what happened: "After the 3.0 release it fails".
        return plan and bool(clause.before.strip()) and bool(_VERSION.search(event[0]))
    return plan and (
        not event["be"] or evidence is Evidence.EVENT or bool(_PUBLIC.search(event[0]))
    )


def _orders(clause: _Clause) -> bool:
    return clause.has(_ORDER)


def _is_new_version(clause: _Clause) -> bool:
    """Whether "it" is what the order in front names ("Upgrade to libfoo 5 when it comes out")."""
    what = clause.event["what"] or clause.low[clause.when.end() :]
    return bool(
        what.lstrip().startswith("it")
        and _NEWER.search(clause.before)
        and _OUT.search(clause.event[0])
    )
