"""A clause of time ("once #5 is merged") and the clause that it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from triage.blocked.lazy import lazy
from triage.blocked.lexicon import ENDED, PLANNED, any_of

_WHEN = lazy(
    r"(?<!if or )(?<!if and )\b(?:once|after|when|as soon as|following|upon"
    r"|around the time(?: that)?)\b"
)
# "<what> <is> merged", "<what> lands"
_EVENT = lazy(
    r"(?P<what>[^;?!]{0,100}?)(?:\b|(?=['#]))(?:(?P<be>is|'s|are|gets?|has been|have been|has|have"
    r"|was|were|got|had been|being|becomes?)"
    rf"\s+(?:\w+\s+){{0,2}}?(?:{any_of(ENDED)}|there|over|through|in(?=\W*$|,| (?:i|we)\b)"
    rf"|\w{{3,}}ed|written|built|made|chosen|found|sent|gone|given|bought|taken|set|calm)\b"
    r"|(?:lands?|merges|ships?|gives|sends|delivers|provides|confirms|approves|agrees|decides|closes|releases|repairs|finishes|implements|accepts|publishes"
    r"|supports?|fixes|adds|drops|goes (?:live"
    r"|in)|comes out|settles|arrives?)\b|reach(?:es|ed)? (?:end of life|eol|ga|1\.0|stable)"
    r"|we(?:'ve| have| know) \w+\b|(?:receiving|getting|collecting|developing|lifting|raising"
    r"|hearing)\b"
    r"|(?:publication|launch|rollout|cutover|go-live|eol|end of life|audit"
    r"|(?:pen(?:etration)?|beta|field|load|acceptance) test(?:s|ing)?)\b|(?:acceptance|sign-?off"
    r"|approval"
    r"|completion|confirmation|feedback) (?:of|from|by)\b|exists\b|upstream (?:\w+ )?(?:fixed"
    r"|released|merged|available)\b|(?:confident|happy)\b"
    r"|(?:pr |issue )?\S{0,60}#\d+(?=\s?[,:.]|\s*$)|(?:we|i)(?:'re| are|'m| am) (?:done"
    r"|finished) with\b"
    r"|we (?:go to|close|land|merge|drop|ship|release|finish|require|upgrade|migrate|move to"
    r"|switch to|bump"
    r"|stop support\w+|no longer|(?:are|'re) ready|have (?:dropped|migrated|moved|switched"
    r"|finished|upgraded))\b|(?:fixed|resolved|released|available|merged|shipped) (?:there"
    r"|upstream)\b|stabili[sz]ed\b|(?:deprecation(?: period)?|freeze|embargo|sprint) (?:ends"
    r"|is over|expires)|(?:dropping|finishing|completing|shipping)\b|(?:merge|release|merging"
    r"|landing)\b(?! (?:notes|conflict|button|commit|branch))|merged\b)"
)
_PAST = {"was", "were", "got", "had been"}
# "Once the PR is merged, the bot …" describes a program; it says nothing of this issue.
_GENERIC = lazy(
    r"\s*(?!(?:all(?!\W*$| (?:child|sub|its|of its|tasks|jobs|steps|files|tests|checks|items))"
    r"|those|these|that|other|our)\b)(?:(?:an?|the|your|their|its|each|every|any|my"
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
    r"|\bthere (?:should|can|will)\b|\b(?:can|will) follow\b|\bwelcome\b"
    r"|\bwe need\b|\bneed to\b|\b(?:is|are) to (?:be|go|come|get|move|follow)\b"
)
# … or an order …
_ORDER = lazy(
    r"(?:^|[,:–—-]\s*|\bthen |\bplease |\bof course |\bto ?do:? |\] ?)(?:then |please |also )?"
    rf"{any_of(PLANNED)}\b"
)
# An order behind it, whatever the verb is ("…, fit a model").
_DO = lazy(
    r"[^,:]{0,30}[,:] (?:\(?\d\)?\.? )?(?:then )?(?!(?:the|an?|it|this|that|these|those|they|he|she"
    r"|there|its|our"
    r"|your"
    r"|all|no|each|every|some|any|nothing|everything|what|which|who|is|are|was|users?|people|and|or"
    r"|but|so|as|if|we|i|you|even|not|only|then|when|because|since|with|in|on|at|for|to|by"
    r"|from)\b)[a-z]{2,12} (?:an?"
    r"|the|it|them|up|out|down|our|for|back)\b"
)
# A page of "when we upgrade when we upgrade" says nothing.
_MOST_TRIES = 3


class Clause(NamedTuple):
    """A clause of time and what stands around it.

    Attributes:
        when: its conjunction.
        event: what happens; the groups are `what` and, if there is one, the verb `be`.
        low: the sentence in lower case.
    """

    when: re.Match[str]
    event: re.Match[str]
    low: str

    @property
    def before(self) -> str:
        """The sentence in front of it."""
        return self.low[: self.when.start()]

    @property
    def behind(self) -> str:
        """The sentence behind it."""
        return self.low[self.event.end() :]

    def has(self, pattern: re.Pattern[str]) -> bool:
        """Whether the main clause says so."""
        return bool(pattern.search(self.before) or pattern.search(self.behind))

    @property
    def is_plan(self) -> bool:
        """Whether the main clause is something to do."""
        return self.has(_PLAN) or self.has(_ORDER) or bool(_DO.match(self.behind))

    @property
    def is_generic(self) -> bool:
        """Whether what ends is any pull request, build or page."""
        named = self.event["be"] or self.event["what"].strip()
        return bool(named and _GENERIC.match(self.event["what"]))


def clauses_of(low: str) -> Iterator[Clause]:
    """The clauses of time of a sentence in lower case whose event is not past."""
    for when in islice(_WHEN.finditer(low), _MOST_TRIES):
        event = _EVENT.match(low, when.end())
        if event and event["be"] not in _PAST:
            yield Clause(when, event, low)
