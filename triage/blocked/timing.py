"""Plans with a condition in time: "once #5 is merged we can …", "drop the pin when it is fixed"."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from triage.blocked.evidence import Evidence, evidence_in
from triage.blocked.lazy import lazy
from triage.blocked.lexicon import ENDED, PLANNED, PUBLIC, any_of
from triage.blocked.reading import Context, Found
from triage.blocked.references import references_in
from triage.blocked.titles import Mood, mood_of

_WHEN = lazy(r"(?<!if or )(?<!if and )\b(?:once|after|when|as soon as|following|upon)\b")
# "<what> <is> merged", "<what> lands"
_EVENT = lazy(
    r"(?P<what>[^;?!]{0,100}?)(?:\b|(?='))(?:(?P<be>is|'s|are|gets?|has been|have been|has|have"
    r"|was|were|got|had been|being|becomes?)"
    rf"\s+(?:\w+\s+){{0,2}}?(?:{any_of(ENDED)}|there|over|through|in(?=\W*$)|\w{{3,}}ed)\b"
    r"|(?:lands?|merges|ships?|closes|releases|publishes|supports?|fixes|adds|drops|goes (?:live"
    r"|in)|comes out|settles|arrives?)\b|reach(?:es|ed)? (?:end of life|eol|ga|1\.0|stable)"
    r"|we(?:'ve| have) \w{3,}(?:ed|en)\b|(?:we|i)(?:'re| are|'m| am) (?:done|finished) with\b"
    r"|we (?:drop|ship|release|finish|require|upgrade|migrate|move to|switch to|bump"
    r"|stop support\w+|no longer|(?:are|'re) ready|have (?:dropped|migrated|moved|switched"
    r"|finished|upgraded))\b|(?:fixed|resolved|released|available|merged|shipped) (?:there"
    r"|upstream)\b|stabili[sz]ed\b|(?:deprecation(?: period)?|freeze|embargo|sprint) (?:ends"
    r"|is over|expires)|(?:dropping|finishing|completing|shipping)\b|(?:merge|release|merging"
    r"|landing)\b(?! (?:notes|conflict|button|commit|branch))|merged\b)"
)
_PAST = {"was", "were", "got", "had been"}
_OWN = lazy(
    r"\s*(?:this|it|that|i|you|the users?|users?|a user|my|your|he|she|the app|someone|they)\b"
)
_ANAPHOR = lazy(r"\s*(?:that|those|these)\b(?:'s| is| are| has| have| lands| merges)")
# "Once the PR is merged, the bot …" describes a program; it says nothing of this issue.
_GENERIC = lazy(
    r"\s*(?!(?:all(?!\W*$| (?:child|sub|its|of its|tasks|jobs|steps|files|tests|checks|items))"
    r"|those|these|other|our)\b)(?:(?:an?|the|your|their|its|each|every|any|my"
    r"|one)\s+)?(?:\w+\s+)?"
    + any_of(
        "prs? pull_requests? mrs? branch(?:es)? issues? tasks? tickets? jobs? builds? reviews?",
        "releases? deployments? items? cards? steps? workflows? pipelines? runs? data files? all",
        "both deploys? pages? requests? downloads? uploads? process(?:es)? features? packages?",
        "versions? commits? tests? transactions? work everything installation users? accounts?",
        "posts? comments? orders? messages? forms?",
    )
    + r"\s*$|\s*$"
)
_PUBLIC = lazy(rf"\b{any_of(PUBLIC)}$")
# What the main clause says when it is a plan …
_PLAN = lazy(
    r"\b(?:we|this|it|these|those|i|one|they|all|that)(?:'ll| (?:can|could|should|will|must"
    r"|need to|needs to|want to|may|might|have to|has to|would|shall|plan to|intend to))\b"
    r"|\b(?:can|should|could|will|must|needs? to|to) be \w+(?:ed|t|n|ne)\b|^\W*(?:should|can"
    r"|could|will|must)\b|^\W*only\W*$|\b"
    + any_of(
        "safe_to possible don't_forget remember_to let's todo follow_up plan_is_to time_to",
        "reminder_to",
    )
    + r"\b|\b(?:trivial|easy|easier|simple|possible|straightforward|relevant)(?: to \w+)?\W*$"
    r"|\b(?:can|will) follow\b|\bwelcome\b|\bwe need\b|\bneed to\b"
)
# … or an order …
_ORDER = lazy(
    r"(?:^|[,:–—-]\s*|\bthen |\bplease |\bof course |\bto ?do:? |\] ?)(?:then |please |also )?"
    rf"{any_of(PLANNED)}\b"
)
# … to do something about the issue itself.
_OURS = lazy(
    r"\b(?:we|i)(?:'ll| will| can| could| should| plan to)(?: \w+){0,3} this\b|\blet's\b"
    r"|^\W*(?:will|can) (?:only )?happen\b|^\W*(?:will|can) (?:\w+ )?(?:continue|resume|start"
    r"|begin|go|be \w+)\b"
)
_NEWER = lazy(r"(?:^|[:–—-] ?)(?:up(?:grade|date)|bump|switch|migrate|move|port)\b.{0,60}$")
_OUT = lazy(r"\b(?:released|comes out|published|out|available|stable)$")
# … and the undoing of a makeshift, which always waits for the real thing.
_UNDO = lazy(
    r"\b"
    + any_of(
        "remove drop revert undo take_out delete get_rid clean_?up re-?enable\\w* un-?pin",
        "un-?skip restore uncomment stop_using",
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
# A page of "when we upgrade when we upgrade" says nothing.
_MOST_TRIES = 3
_BEHIND = 60
_SHORT = 2


class _Clause(NamedTuple):
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
    for when in islice(_WHEN.finditer(low), _MOST_TRIES):
        event = _EVENT.match(low, when.end())
        if event and event["be"] not in _PAST:
            found = _plan(sentence, _Clause(when, event, low), context)
            if found:
                return found
    return None


def _plan(sentence: str, clause: _Clause, context: Context) -> Found | None:
    when, event = clause.when, clause.event
    before = references_in(sentence, context.repository, 0, when.start()) or context.before
    if before and _ANAPHOR.match(clause.low, when.end()):
        return Found(when.start(), before) if _is_plan(clause) else None
    upstream = "upstream" in clause.low or event[0].endswith(" there")
    if _is_own(event) and not upstream:
        return Found(when.start()) if _is_new_version(clause) else None
    undo = clause.has(_UNDO)
    references = references_in(sentence, context.repository, when.end(), event.end() + _BEHIND)
    if (not undo and clause.has(_SYMPTOM)) or (references.done and not references):
        return None
    evidence = evidence_in(sentence[when.end() : event.end()], has_references=bool(references))
    if evidence is Evidence.AGAINST and upstream:
        evidence = Evidence.EVENT
    named = context.mood is Mood.TASK and not context.is_title
    named = named and (_is_named(event) or _repeats(clause.before, context.title))
    believed = _is_believed(clause, evidence, undo=undo, named=named) or (
        _is_task(clause, evidence)
        if context.is_title
        else undo and bool(_MAKESHIFT.search(clause.low) or _MAKESHIFT.search(context.title))
    )
    return Found(when.start(), references) if believed else None


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


def _is_task(clause: _Clause, evidence: Evidence) -> bool:
    """Whether a title names work and when it can be done ("Register X after the Y PR is done")."""
    if _MAKESHIFT.search(clause.low) and clause.has(_UNDO):
        return True
    if evidence is not Evidence.EVENT or mood_of(clause.low) is Mood.TROUBLE:
        return False
    what = clause.event["what"].strip()
    return not (_is_generic(clause.event) and what.partition(" ")[0] in _ANY)


def _is_plan(clause: _Clause) -> bool:
    return clause.has(_PLAN) or clause.has(_ORDER)


def _is_believed(clause: _Clause, evidence: Evidence, *, undo: bool, named: bool) -> bool:
    plan = _is_plan(clause)
    if evidence is Evidence.REFERENCE:
        return plan or undo
    event = clause.event
    if evidence is Evidence.AGAINST or _is_generic(event):
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


def _is_later(clause: _Clause, evidence: Evidence, *, plan: bool, named: bool) -> bool:
    event = clause.event[0]
    if not clause.before.strip():  # it tells what happened: "After the 3.0 release it fails"
        return bool(_VERSION.search(event) and _THEN.match(clause.behind))
    if _WILL.search(clause.before) and (named or evidence is Evidence.EVENT):
        return True
    return plan and bool(_VERSION.search(event) or _FINISHING.search(event))


def _is_generic(event: re.Match[str]) -> bool:
    return bool((event["be"] or event["what"].strip()) and _GENERIC.match(event["what"]))


def _is_new_version(clause: _Clause) -> bool:
    """Whether "it" is what the order in front names ("Upgrade to libfoo 5 when it comes out")."""
    what = clause.event["what"] or clause.low[clause.when.end() :]
    return bool(
        what.lstrip().startswith("it")
        and _NEWER.search(clause.before)
        and _OUT.search(clause.event[0])
    )
