"""One sentence: does it say that the issue waits?"""

from __future__ import annotations

import re
from itertools import islice

from triage.blocked.denied import TOPIC
from triage.blocked.evidence import Evidence, evidence_in
from triage.blocked.fields import is_unfilled
from triage.blocked.lazy import lazy
from triage.blocked.lexicon import PLANNED, any_of
from triage.blocked.order import comes_first
from triage.blocked.phrase import NEVER, Phrase
from triage.blocked.phrases import PHRASES
from triage.blocked.reading import Context, Found
from triage.blocked.references import References, references_in
from triage.blocked.stems import has_any
from triage.blocked.subject import Subject, subject_of
from triage.blocked.timing import planned_after
from triage.blocked.titles import Mood

# From here on the words speak of something else than what is waited for.
_ASIDE = lazy(
    r"\b(?:blocks|unblocks|enables|related(?: to)?|see also|part of|(?:parent|epic)(?=:| #)"
    r"|closes|supersedes|follow[- ]?up|required by|split (?:out )?(?:of|from)|milestone|labels"
    r"|unlike|similar to|like in|\(see\b[^)]*\b(?:for|why|where)|as in|same as|discussed in"
    r"|introduced in|reported in|caused by)\b"
)
_QUESTION = lazy(r"^(?!\W*can we hold).*\?\W*$")
_FAILS = lazy(r"\W*(?:can't|cannot|can not|unable|users?|failed|failure)\b")
# "X is blocked on #5, but Y works": the issue is about what works.
_CONCESSION = lazy(r", (?:but|however|so (?:use|the))\b|\bin the meantime\b|\bmeanwhile\b")
_THAT = lazy(r"\W*(?:that|those|then|these|them)\b")
_OTHER_ONE = lazy(r"\W*(?:that|those|them)(?: one)?(?:\W*$|[,.;)]| (?:is|are|has|have|lands)\b)")
# A state without an object: "This ticket is on hold."
_STANDING = lazy(
    r"\b(?:on hold|on ice|blocked|parked|postponed|deferred|shelved|stalled|paused)(?: (?:for now"
    r"|right now|at the moment|currently|indefinitely|at present|for the time being))?\W*$"
)
_HAS_TO_WAIT = lazy(
    r"\b(?:this|it|that one)(?: \w+){0,2} (?:has|have|needs?|must|better)(?: to)? wait\W*$"
)
_PENDING = lazy(
    r"\W*(?:\w+ ){0,2}(?:decision|sign-?off|budget|funding|upstream (?:fix|release|pr|patch"
    r"|merge))(?: is| are)?(?: still)? pending\W*$"
)
_THIS_ISSUE = lazy(
    r"\b(?:this|the) (?:issue|ticket|task|story|work|pr|feature|epic|one|item)\b[\w' ]{0,30}$"
)
_THIS = lazy(r"\b(?:this|we|(?:putting|put|placing|keeping) this)\b[\w' ]{0,25}$")
_DENIAL = lazy(r"\b(?:not|no|never|was|were|if|when|un)\b|n't\b")
_TASK = lazy(rf"\W*{any_of(PLANNED)} .*(?:[:(\[,—–]| -)\s*$")
_WORD = lazy(r"\w+")
_NOT_OUT = lazy(
    r"\W*(?:(?:it|this|[\w.]+(?: v?\d[\d.]*)?)(?:'s| is| are|isn't| isn't"
    r"| aren't)? )?(?:still )?(?:not"
    r" )?(?:been )?(?:available|released|published|out|stable) yet\b|\W*(?:\w+ ){0,3}coming soon\b"
)
_UPGRADE = lazy(rf"\W*{any_of(PLANNED)}\b.*\d|\W*(?:support|add support)\b")
# The work of another tracker that is said to be over, "sp-4f (merged)".
_OVER = lazy(r"[^(]{1,40}\((?:merged|done|closed|landed|released|completed?|shipped)\)")
_BARE = 12
_NEAR = 30
# A sentence says it with its first words for it; a page of "blocked by blocked by" says nothing.
_MOST_TRIES = 3
# A title's own tag. "Blocked: cannot log in" is a symptom, so a bare word must shout.
TAGGED = lazy(
    r"\W*[\[({](?i:blocked|on[- ]?hold|hold|waiting|wait|parked|postponed|pending"
    r"|stalled|deferred|(?:after|post|needs|requires) (?=#|v?\d))\b"
    r"(?![^\])}]*\bby (?i:cors|csp))[^\])}]*[\])}]"
    r"|(?:BLOCKED|ON HOLD|WAITING)\s*[:—–-]|.*[\[(](?i:blocked|on[- ]hold|parked|postponed)[\])]"
    r"|.*\[(?i:waiting|stalled|deferred)\]"
    r"|.*\((?i:when|once|after) (?:(?i:it|they)(?:'s| is| are) )?(?i:released|available|merged"
    r"|approved|done"
    r"|ready|launched|published)\)"
)


def found_in(sentence: str, context: Context) -> Found | None:
    """The first place of a plain sentence that says so."""
    low = sentence.lower()
    if len(low) != len(sentence):  # a few letters grow when lowered: positions would not fit
        sentence = low
    if _QUESTION.search(low) or TOPIC.search(low) or (context.is_title and _FAILS.match(low)):
        return None
    for phrase in PHRASES:
        if has_any(low, phrase.stems):
            for match in islice(phrase.pattern.finditer(low), _MOST_TRIES):
                if found := _believe(phrase, match, sentence, context):
                    return found
    return (
        (None if context.is_title else _stands_still(low))
        or _not_out(low, context)
        or planned_after(sentence, low, context)
        or comes_first(sentence, low, context)
    )


def _believe(phrase: Phrase, match: re.Match[str], sentence: str, context: Context) -> Found | None:
    low = match.string
    prefix = low[: match.start()]
    subject = subject_of(prefix, context.title, lenient=phrase.lenient)
    needed = _needed(phrase, subject, context)
    if needed == NEVER or (subject is Subject.TOPIC and _CONCESSION.search(low, match.end())):
        return None
    aside = _ASIDE.search(low, match.end())
    end = aside.start() if aside else len(low)
    references = references_in(sentence, context.repository, match.end(), end)
    if (references.done or _OVER.match(sentence[match.end() : end].lower())) and not references:
        return None
    words = sentence[match.end() : end]
    if not references and is_unfilled(words):
        return None
    borrowed = references or _borrowed(prefix, words, context)
    known = references or (borrowed and _OTHER_ONE.match(words.lower()))
    evidence = evidence_in(words, has_references=bool(known))
    if _is_the_other(subject, words, context):
        evidence = max(evidence, Evidence.WORK)
    terse = phrase.terse and _is_terse(prefix, words, context)
    if evidence < needed and (evidence < 0 or not (terse or _is_task(prefix, context))):
        return None
    return Found(match.start(), borrowed)


def _is_task(prefix: str, context: Context) -> bool:
    """Whether a title tells somebody to do something ("Upgrade to Vue 3: blocked by vuetify")."""
    return context.is_title and _TASK.match(prefix) is not None


def _is_terse(prefix: str, words: str, context: Context) -> bool:
    """Whether a sentence of a task says nothing else ("Depends on the preview pane.")."""
    task = context.mood is Mood.TASK and not context.is_title
    return task and not _WORD.search(prefix) and len(_WORD.findall(words)) > 1


def _needed(phrase: Phrase, subject: Subject, context: Context) -> int:
    # What a title speaks of is the issue, whatever it calls it.
    if context.is_title and subject is Subject.OTHER and phrase.needs[Subject.TOPIC] != NEVER:
        return Evidence.EVENT
    needed = phrase.needs.get(subject, NEVER)
    if context.mood is Mood.FEATURE and subject is not Subject.ISSUE:
        return NEVER
    return needed


def _is_the_other(subject: Subject, words: str, context: Context) -> bool:
    """Whether "this" stands in front and "that" behind: two things."""
    ours = subject in {Subject.ISSUE, Subject.PRONOUN} and context.mood is Mood.TASK
    return ours and not context.is_title and _OTHER_ONE.match(words.lower()) is not None


def _borrowed(prefix: str, words: str, context: Context) -> References:
    """The references for which "that" or "then" stands."""
    here = references_in(prefix, context.repository)
    return here if here or not _THAT.match(words.lower()) else context.before


def _not_out(low: str, context: Context) -> Found | None:
    """That what an issue upgrades to is not there yet ("It's not released yet")."""
    match = _NOT_OUT.match(low) if context.opening and _UPGRADE.match(context.title) else None
    return Found(match.start()) if match else None


def _stands_still(low: str) -> Found | None:
    if pending := _PENDING.match(low) or _HAS_TO_WAIT.search(low):
        return Found(pending.start())
    match = _STANDING.search(low)
    if not match or _DENIAL.search(low[: match.start()].rpartition(",")[2][-_NEAR:]):
        return None
    before = low[: match.start()].strip(" *_-—:([⚠⛔🚫🛑🔒⏸!")
    if subject_of(low[: match.start()], "") is Subject.DENIED:
        return None
    said_of_this = _THIS_ISSUE.search(before) or (
        "blocked" not in match[0] and _THIS.search(before)
    )
    alone = not before and len(match[0]) <= _BARE
    return Found(match.start()) if said_of_this or alone else None
