"""What makes a sentence no wait however much it reads like one: "not", "suppose", "before #5"."""

from __future__ import annotations

from triage.blocked.lazy import lazy

_WAITING = r"(?:block\w*|wait\w*|depend\w*|on hold|held|stuck|pending|await\w*)"
_TICKET = r"(?:issue|ticket|task|bug|pr|one)"
# "Waiting for approval takes days", "pending invitations are shown here": the waiting is the topic.
TOPIC = lazy(
    r"^\W*(?:a?waiting|pending)\b[^,;:#]*\b(?:takes|costs|aren't|used to|(?:are|is) (?:not|lost"
    r"|sent|closed|shown|listed|hidden|displayed|missing|gone))\b"
)
_DENIED = (
    # "not blocked", "no longer waiting", "do not need to wait"; "not done, waiting" is none
    lazy(rf"(?:\b(?:not|never|no longer|nothing|none|without)|n't)(?: \w+){{0,3}} {_WAITING}\b"),
    lazy(
        r"\bcan (?:already |also )?(?:start|begin|land|proceed|be (?:done|started|merged))"
        r" (?:before|without|independently|now)\b"
    ),
    # "previously blocked by", "was waiting for"
    lazy(
        rf"\b(?:previously|formerly|once|was|were|used to be|had been)(?: \w+){{0,2}} {_WAITING}\b"
    ),
    # "suppose that", "could be blocked", "if this is blocked", a question
    lazy(
        r"\b(?:suppos\w+|imagine|hypothe\w+|let's (?:assume|say|suppose)|what if|for example"
        rf"|such as|e\.?g\b)|\b(?:could|might|would) (?:\w+ )?be {_WAITING}\b"
        rf"|\bif (?:this|it|we|an issue|\w+) (?:is|are|was|were) {_WAITING}\b|\?\W*$"
    ),
    # "has to land before #5", "a blocker for #5", "waits for this"
    lazy(
        r"\bthis\b[^#]{0,60}\b(?:before|blocks?|blocking|(?:blocker|prerequisite|precondition)"
        r" (?:for|of|to)|(?:needed|required) (?:for|by))\b[^#]{0,20}#\d"
    ),
    lazy(
        rf"\b{_WAITING} (?:for|on|by) (?:this|it)(?: {_TICKET})?\W*$"
        rf"|\bneeded (?:for|by)\b[^#]{{0,20}}#\d"
    ),
    # "needs to be merged before the audit": others wait for it
    lazy(
        r"^\W*(?:(?:this|it) )?(?:needs?|has|must|should)(?: to)? be \w+ before"
        r" (?!(?:this|we|i|it|anyone|that)\b)"
    ),
    # "wait for the port to open before posting", "for the ready event": a program should
    lazy(
        r"\bwait (?:for|until|till) (?!#)[^#,;]* before (?!merging|starting|working|doing"
        r"|implementing|continuing|proceeding|releasing|fixing|going)\w+ing\b"
        r"|\bwait for (?:the |an? )?(?:\w+ )?(?:events?|signals?|ports?|buffers?|sockets?|locks?"
        r"|threads?|promises?|timers?)\b"
    ),
    TOPIC,
    # "#681 is waiting for #682"
    lazy(
        rf"^\W*(?:{_TICKET} )?#\d+ [^#]{{0,60}}\b(?:{_WAITING}|until|after|before|needs?|requires?)"
        r"\b[^#]{0,40}#\d"
    ),
)


def is_denied(sentence: str) -> bool:
    """Whether a plain sentence says that nothing waits, or something else than this issue."""
    low = sentence.lower()
    return any(pattern.search(low) for pattern in _DENIED)
