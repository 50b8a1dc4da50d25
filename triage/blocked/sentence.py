"""One sentence: does it say that the issue waits?"""

from __future__ import annotations

import re
from itertools import islice

from triage.blocked.evidence import Evidence, evidence_in
from triage.blocked.order import comes_first
from triage.blocked.phrases import NEVER, PHRASES, Phrase
from triage.blocked.reading import Context, Found
from triage.blocked.references import References, references_in
from triage.blocked.stems import has_any
from triage.blocked.subject import Subject, subject_of
from triage.blocked.timing import planned_after

# From here on the words speak of something else than what is waited for.
_ASIDE = re.compile(
    r"\b(?:blocks|unblocks|enables|related(?: to)?|see also|part of|parent|epic|closes|supersedes"
    r"|follow[- ]?up|required by|split (?:out )?(?:of|from)|milestone|labels|unlike|similar to"
    r"|like in"
    r"|as in|same as|discussed in|introduced in|reported in|caused by)\b"
)
_QUESTION = re.compile(r"\?\W*$")
# "X is blocked on #5, but Y works": the issue is about what works.
_CONCESSION = re.compile(r", (?:but|however|so (?:use|the))\b|\bin the meantime\b|\bmeanwhile\b")
_THAT = re.compile(r"\W*(?:that|those|then|these|them)\b")
# A state without an object: "This ticket is on hold."
_STANDING = re.compile(
    r"\b(?:on hold|on ice|blocked|parked|postponed|deferred|shelved|stalled|paused)"
    r"(?: (?:for now|right now|at the moment|currently|indefinitely|at present"
    r"|for the time being))?\W*$"
)
_THIS_ISSUE = re.compile(
    r"\b(?:this|the) (?:issue|ticket|task|story|work|pr|feature|epic|one|item)\b[\w' ]{0,30}$"
)
_THIS = re.compile(r"\b(?:this|we|(?:putting|put|placing|keeping) this)\b[\w' ]{0,25}$")
_DENIAL = re.compile(r"\b(?:not|no|never|was|were|if|when|un)\b|n't\b")
_BARE = 12
_NEAR = 30
# A sentence says it with its first words for it; a page of "blocked by blocked by" says nothing.
_MOST_TRIES = 3
# A title's own tag. "Blocked: cannot log in" is a symptom, so a bare word must shout.
TAGGED = re.compile(
    r"\W*[\[({](?i:blocked|on[- ]?hold|hold|waiting|wait|parked|postponed|pending)\b"
    r"(?![^\])}]*\bby (?i:cors|csp))[^\])}]*[\])}]"
    r"|(?:BLOCKED|ON HOLD|WAITING)\s*[:—–-]"
    r"|.*[\[(](?i:blocked|on[- ]hold|parked|postponed)[\])]"
)


def found_in(sentence: str, context: Context) -> Found | None:
    """The first place of a plain sentence that says so."""
    low = sentence.lower()
    if len(low) != len(sentence):  # a few letters grow when lowered: positions would not fit
        sentence = low
    if _QUESTION.search(low):
        return None
    for phrase in PHRASES:
        if has_any(low, phrase.stems):
            for match in islice(phrase.pattern.finditer(low), _MOST_TRIES):
                if found := _believe(phrase, match, sentence, context):
                    return found
    return (
        _stands_still(low)
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
    if references.done and not references:
        return None
    words = sentence[match.end() : end]
    if evidence_in(words, has_references=bool(references)) < needed:
        return None
    return Found(match.start(), references or _borrowed(prefix, words, context))


def _needed(phrase: Phrase, subject: Subject, context: Context) -> int:
    # What a title speaks of is the issue, whatever it calls it.
    if context.is_title and subject is Subject.OTHER and phrase.needs[Subject.TOPIC] != NEVER:
        return Evidence.EVENT
    return phrase.needs.get(subject, NEVER)


def _borrowed(prefix: str, words: str, context: Context) -> References:
    """The references for which "that" or "then" stands."""
    here = references_in(prefix, context.repository)
    return here if here or not _THAT.match(words.lower()) else context.before


def _stands_still(low: str) -> Found | None:
    match = _STANDING.search(low)
    if not match or _DENIAL.search(low[: match.start()][-_NEAR:]):
        return None
    before = low[: match.start()].strip(" *_-—:([⚠⛔🚫🛑🔒⏸!")
    if subject_of(low[: match.start()], "") is Subject.DENIED:
        return None
    said_of_this = _THIS_ISSUE.search(before) or (
        "blocked" not in match[0] and _THIS.search(before)
    )
    alone = not before and len(match[0]) <= _BARE
    return Found(match.start()) if said_of_this or alone else None
