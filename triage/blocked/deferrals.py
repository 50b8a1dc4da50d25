"""Phrases for what cannot be done before other work, and for what is done after it."""

from __future__ import annotations

from triage.blocked.phrase import phrase
from triage.blocked.wording import (
    ACT,
    BEGIN,
    GAP,
    HANDLED,
    LATER,
    NOT,
    TACKLE,
    TAKE,
    TAKEN,
    UNTIL,
    UNTIL_STEMS,
)

# Rules of any contribution, no wait of this one.
_NOT_RULES = (
    r"(?!.{0,40}\b(?:tests?|ci|checks?|review(?:ed|er)?|you|your|read|reading|checklist|green"
    r"|lint)\b)"
)

DEFERRALS = (
    phrase(
        rf"\b(?:{NOT} (?:yet )?(?:(?:be|get) {TAKEN}|{TAKE})|(?:do not|don't) (?:start|begin"
        rf"|implement|tackle|schedule))(?: yet)? {UNTIL}\b",
        UNTIL_STEMS,
        "AWA-",
        lenient=True,
    ),
    phrase(
        rf"\b{NOT} (?:yet )?be {HANDLED}{GAP}{UNTIL}\b"
        r"|(?:(?:\bnot|\w+n't)(?: yet| really)? |\bim)"
        rf"(?:possible|feasible|actionable|doable|viable|ready)(?: yet)? {UNTIL}\b",
        UNTIL_STEMS,
        "DDDD",
        lenient=True,
    ),
    phrase(
        rf"\b{NOT} (?:\w+ )?{ACT} (?:this|it|these|that)(?: yet)? {UNTIL}\b",
        UNTIL_STEMS,
        "WWE-",
        lenient=True,
    ),
    phrase(rf"\b{NOT} {BEGIN}{GAP}{UNTIL}\b", UNTIL_STEMS, "DWDR", lenient=True),
    phrase(
        rf"\b{NOT} (?:\w+ ){{0,3}}?{ACT}{GAP}{UNTIL}\b"
        r"|\b(?:leav(?:e|ing)|keep(?:ing)?) (?:(?:this|it|the issue|issue)(?: issue| one"
        r"| ticket)? )?open\b.{0,20}?\b(?:until|till|pending)\b",
        f"{UNTIL_STEMS} pending",
        "EEEE",
        lenient=True,
    ),
    phrase(
        r"\bnothing (?:we|i) can do\b.{0,25} until\b|\bno work (?:\w+ ){1,3}(?:here "
        r"|on this )?(?:until|before)\b|\b(?:deferred|postponed|pushed(?: back)?) to (?=v?\d"
        r"|the next\b)",
        "nothing work deferred postponed pushed",
        "AAA-",
        lenient=True,
    ),
    phrase(
        r"(?:^|(?<=[.:;,!*(—–-])|(?<=[.:;,!*(—–-] ))\W*(?:please |pls )?(?:do not|don't|dont|never"
        r"|not yet|only|just don't) (?:yet )?(?:merge|publish|release|deploy|promote|land|ship"
        rf"|launch)\b{GAP}(?:until|till|before|unless|after|once|when)\b{_NOT_RULES}"
        rf"|^\W*(?:merge|publish|land) (?:\w+ ){{0,3}}only (?:after|once|when)\b{_NOT_RULES}",
        "merge publish release deploy promote land ship launch",
        "--A-",
        lenient=True,
    ),
    phrase(
        r"\bhold the (?:release|merge|launch|pr) (?:until|till|for)\b"
        r"|\bhold on merging\b|\b(?:do not|don't) merge (?:just |this )?yet\b"
        r"|\b(?:want to |need to |like to )?(?:hold off|put a hold"
        r"|put on hold)\b[^.;]{0,50}\b(?:until|till)\b|\bdraft until\b"
        r"|\bnot (?:yet )?(?:merge|publish|release|deploy)(?: \w+)? until\b",
        "until till merg",
        "AAA-",
        lenient=True,
    ),
    phrase(
        r"\b(?:keep|kept|leave|left|stays?|remains?)\b[^.;]{0,40}\b(?:branch|draft|open|pr|pull"
        r" request)\b[^.;]{0,20}\b(?:until|till)\b",
        "until till merg",
        "AAA-",
        lenient=True,
    ),
    phrase(
        r"\bwaiting to (?:hear|be \w+ed)\b"
        r"|\bawait(?:ing)? (?:merging|merge|feedback|approval|review|confirmation|sign-?off"
        r"|a decision)\b",
        "waiting await",
        "***-",
        lenient=True,
    ),
    phrase(
        r"\b(?:we|i)(?:'ll| will| are|'re|'m| am)? (?:be )?holding off\b|\bdon't want to (?:release"
        r"|merge"
        r"|publish|upgrade|deploy|start) (?:\w+ )?(?:before|until) then\b|\bwe (?:cannot"
        r"|can't) [^.;]{0,50}"
        r"\b(?:currently|at the moment|right now),? (?:because|due to)\b"
        r"|\bonly then (?:will|can|should|do) we\b|\b(?:going to|let's|we'll|will) (?:table|park"
        r"|shelve"
        r"|postpone|pause) this\b|\b(?:issue|bug|problem)s? (?:is |are "
        r"|currently )?preventing (?:the|this"
        r"|an?|us from) (?:upgrad\w+|migrat\w+|updat\w+|switch\w*|mov\w+)\b"
        r"|\bthis should (?:only )?happen (?:after"
        r"|once)\b|^\W*start as soon as\b",
        "holding want currently moment now then table park shelve postpone pause preventing happen"
        " start",
        "***D",
        lenient=True,
    ),
    phrase(
        r"(?:[\w'-]+ ){0,4}\b(?:librar(?:y|ies)|dependenc(?:y|ies)|plugins?|packages?"
        r"|modules)\b[^.;]{0,40}\b(?:not|don't|doesn't"
        r"|aren't|isn't) (?:ready|support\w*|compatible)\b[^.;]{0,20} yet\b"
        r"|\blibraries\b[^.;]{0,40}\bnot ready"
        r" yet\b",
        " yet",
        "AAAA",
        lenient=True,
    ),
    phrase(
        r"\b(?:doesn't|does not|wouldn't|would not|not|no) (?:make (?:much |any )?)?sense to\b"
        rf"{GAP}(?:before|until|till)\b|\bneeds? to wait to (?=[a-z]+ v?\d)",
        "sense wait",
        "DDD-",
        lenient=True,
    ),
    phrase(
        r"\bneeds? (?:\w+ ){0,2}(?:approval|sign-?off|permission|go-?ahead|confirmation)"
        r"(?: (?:from|by|for|of|on|before|first)\b|\W*$)",
        "need",
        "AWA-",
    ),
    phrase(
        rf"\b{NOT}\b[^.;]{{2,50}}\b(?:until|till) (?=we (?:get|have|hear|know)\b)"
        r"|\b(?:will|can|to) (?:get|be) merged (?:once|after|when)\b",
        "until till merged",
        "DDD-",
        lenient=True,
    ),
    phrase(
        r"\b(?:implementation|work|development|coding|this) (?:does not|doesn't|must not|should not"
        r"|will not|won't|cannot|can't) (?:start|begin|happen|proceed) (?:until|before|till)\b",
        "until before till",
        "AAAA",
        lenient=True,
    ),
    phrase(
        r"^\W*wait (?:to|with|before) [^.;]{2,40}\b(?:until|till)\b|\bwe(?:'re"
        r"| are) (?:still )?expecting\b"
        r"(?=[^.;]{0,40} (?:from|by)\b)",
        "wait expecting",
        "AAAA",
    ),
    phrase(r"^\W*to be \w+ (?:after|once|when)\b", "to be", "RRR-"),
    # … and what is done after.
    phrase(
        r"\b(?:revisit|re-?evaluate|reconsider|come back to this|pick this up)(?: (?:this|it"
        r"|that))?(?: again)? (?:only )?(?:after|once|when|as soon as)\b",
        "revisit evaluate reconsider come pick",
        "AWA-",
        lenient=True,
    ),
    phrase(
        rf"\b{TACKLE}(?: (?!with\b)\w+){{0,4}}? (?:only )?(?:after|once|when|as soon as)\b"
        r"|\bnothing (?:to \w+|we can do|to be done|can be done)\b.{0,25} until\b"
        r"|\btodo\W{1,3}(?:after|once|when)\b",
        "after once when soon until",
        "WWW-",
        lenient=True,
    ),
    phrase(
        rf"\b{LATER}(?: \w+){{0,4}}? (?:only )?(?:after|once|when)\b"
        r"|\b(?:only possible with|(?:won't|not|can't) (?:work|be possible"
        r"|possible)?(?: be done)? without|impossible without)\b|(?:^|(?<=[(\[,;—–])"
        r"|(?<=[;—–-] ))\W*(?:(?:strictly|only|directly|right) )?after\b(?=\s*\S+\W*$)",
        "after once when with",
        "RRR-",
        lenient=True,
    ),
)
