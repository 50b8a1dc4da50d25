"""Who waits: the issue itself, nobody named, or something else."""

from __future__ import annotations

from enum import Enum, auto

from triage.blocked.lazy import lazy
from triage.blocked.lexicon import ISSUE_NOUNS, WORK_NOUNS, any_of


class Subject(Enum):
    """The subject of a phrase."""

    ISSUE = auto()  # "this ticket", "the remaining work"
    PRONOUN = auto()  # "it", "we"
    NOBODY = auto()  # the phrase opens its clause
    TOPIC = auto()  # a noun of which the title speaks too
    OTHER = auto()
    DENIED = auto()  # negated, past, conditional, told of somebody's words


# Where a clause begins; "and" also joins two subjects, so it needs a verb or pronoun behind it.
_CLAUSE = lazy(
    r"[,;:()—–|→⚠⛔🚫🛑🔒⏸❌❗‼➡…\]]|\s-{1,2}\s|\.\s|\b(?:which|that|this) (?:is|'s) why\b|\b(?:but|so"  # noqa: E501 - signs count twice
    r"|because|then|however|hence|therefore|thus|yet|note|think|believe|guess|suspect|afraid"
    r"|looks like|seems like|until then)\b(?: that\b)?|\b(?:means|sure|seems|appears"
    r"|aware) that\b|\band(?:\s+(?=(?:this|it|we|these|that|so|is|are|should|must|can|will"
    r"|therefore|thus|hence|then"
    r"|probably|still)\b)|\s*$)"
)
_ASIDE = lazy(r"\([^()]{0,100}\)")
# Words between a subject and the phrase.
_BETWEEN = lazy(
    r"(?:^|\s|(?<=\w)(?='))"
    + any_of(
        "is are 's 're 'd am 'm i'm be being been has have 've had will 'll should must may",
        "might need needs do does to seems? appears? gets? remains? remained stays? stay marked",
        "currently still potentially probably likely now also really basically effectively"
        " completely",
        "entirely fully partially partly mostly technically all both itself kind sort of",
        "somewhat directly heavily strictly hard soft logically presumably possibly maybe",
        "perhaps obviously explicitly intentionally deliberately indefinitely just only again",
        "already temporarily first best better put(?:ting)? keep(?:ing)? plac(?:e|ing|ed) kept",
        "leav(?:e|ing) left on going let's lets please sadly actually ideally pretty much very",
        "strongly therefore retained closely at least the moment sits sitting parked held paused",
        "an? ultimately primarily mainly solely unfortunately as makes? sense there decided",
        "agreed moved suggest propose recommend prefer rather ie currently can could would",
    )
    + r"$"
)
_DENIED = lazy(
    r"n't\b|\b"
    + any_of(
        "not never no_longer without nothing none neither nor was were had_been used_to",
        "instead_of rather_than avoid would could can cannot previously formerly nobody no_one",
        "removes? stop no un makes? lets causes? forces? why how did once whenever until what",
        "which who",
    )
    + r"\b"
)
_CONDITION = lazy(
    r"\b"
    + any_of(
        "if unless whether(?!_to\\b) suppose imagine eg for_example for_instance such_as",
        "whenever hypothetically assum(?:e|ing) in_case should_have could_have error(?=:) fatal",
        "npm_(?:err|error|warn) should_be_able able_to ability_to allow\\w*"
        " lets_(?:me|you|us|users)",
        "it_would_be(?!_best)(?!_better) feature_request when_an? when_the everytime",
        "example expected expects? looking_forward eagerly patiently",
        "please_(?:release|publish|merge|fix|add) could_you can_you",
    )
    + r"\b|\b(?:al)?though (?:it|this|they|we|that)\b[\w' ]*$"
    r"|^\W*(?:while|in (?:pr |issue )?\S*#\d+,? |as an? )"
)
_WISH = lazy(r"\b(?:want to|would like)\b")
# The phrase is somebody's text: a label, a message.
_TOLD = lazy(
    r"\b"
    + any_of(
        "say say_that words? phrase text called named labell?ed label displays? shows? prints?",
        "reports? said says saying wrote write writes typed marks? as_if status",
    )
    + r"\b"
)
_PRONOUN = lazy(r"\b(?:this|it|we|these|those|everything|i|here)$|^(?:that|work|progress)$")
_ISSUE = lazy(
    r"\b(?:this|these)(?: [\w/-]+){0,3}$|\b(?:our|remaining|rest of the|actual|proper|full|real"
    r"|final|whole|entire|further|all)"
    rf" (?:\w+ )?{any_of(ISSUE_NOUNS)}$"
    r"|\b(?:on|of|for|to|in|with) (?:this|it)$|^(?:the )?(?:implementation|development|coding"
    r"|work)$|\b(?:the|its) (?:(?:\w+ )?(?:first|second|third|last|final|other|remaining)(?: two"
    r"| three)?) (?:half|parts?|steps?|bits?|pieces?|items?|ones?|check-?boxe?s?|box(?:es)?"
    r"|points?|tasks?)$"
)
_NAMED = lazy(rf"(?:\bthe |^)(?:\w+ )?{any_of(WORK_NOUNS)}$")
_OTHERS = lazy(
    r"#\d|‹|\b[a-z]{2,9}-\d+\b|\b(?:step|task|issue|pr|ticket) [a-z]\b|\ban? \w+\b|\b"
    + any_of(
        "parent child other linked related another each every some any users? tasks issues",
        "tickets cards nodes? items subtasks children i'm",
    )
    + r"\b"
)
_GERUND = lazy(r"(?:\w+ly )?[a-z-]{2,}ing\b(?: \S+){0,6}$")
# "MR-2 - Schema - blocked by …": a list of other items.
_ITEM = lazy(
    r"\W*(?:(?:issue|pr|mr|task|story|ticket|phase|step|slice|module)s? )?(?:#\d+|[a-z]{2,8}-\d+)\b"
)
_WORD = lazy(r"[a-z]{4,}|\d+")
_ALNUM = lazy(r"\w")
_STEM = 6
_TRIM = " \t\"'*_.~!"
_MOST_BETWEEN = 8
_NEAR = 40


def subject_of(prefix: str, title: str, *, lenient: bool = False) -> Subject:
    """Reads the words in front of a phrase (lower case, one sentence).

    Args:
        prefix: the sentence up to the phrase.
        title: the issue's title, lower case: what it names is the issue's topic.
        lenient: negations are part of the phrase ("can't start until").
    """
    prefix = _ASIDE.sub("", prefix)
    clause = _last_clause(prefix)
    if _CONDITION.search(prefix) or _TOLD.search(clause):
        return Subject.DENIED
    if not lenient and (_DENIED.search(clause[-_NEAR:]) or _WISH.search(clause)):
        return Subject.DENIED
    head = _without_between(clause)
    if not _ALNUM.search(head):
        item = _ITEM.match(prefix)
        return Subject.OTHER if item and item[0].strip() not in title else Subject.NOBODY
    return _kind_of(head, title)


def _kind_of(head: str, title: str) -> Subject:
    if _ISSUE.search(head):
        return Subject.ISSUE
    if _PRONOUN.search(head):
        return Subject.PRONOUN
    if _OTHERS.search(head):
        return Subject.OTHER
    named = _NAMED.search(head) or _GERUND.match(head)
    in_title = any(word[:_STEM] in title for word in _WORD.findall(head))
    return Subject.TOPIC if named or in_title else Subject.OTHER


def _last_clause(prefix: str) -> str:
    start = 0
    for cut in _CLAUSE.finditer(prefix):
        start = cut.end()
    return prefix[start:].strip(_TRIM)


def _without_between(clause: str) -> str:
    for _ in range(_MOST_BETWEEN):
        found = _BETWEEN.search(clause)
        if not found:
            break
        clause = clause[: found.start()].rstrip(_TRIM)
    return clause
