"""Marks that say that a reference is done: "(merged)", "✅", "is closed by now"."""

from __future__ import annotations

from triage.blocked.lazy import lazy

_DONE = (
    r"(?:merged|closed|done|completed?|landed|resolved|shipped|fixed|released|satisfied|finished"
    r"|implemented|delivered)"
)
_SURE = r"(?:(?:is|are|was|were|has|have|been|now|already|just|both|all|since|recently)\s+){0,3}"
_MARK_END = r"(?=\s*(?:$|[)\].,;:!|—–✅✓-])|\s+(?:in|on|at|as|via|by|with|\d))"
# "(merged)", "— done", ": closed": a mark behind the reference …
_MARKED = lazy(rf"(?:[(\[—–:=→,]|->|\s--?\s)\s*{_SURE}{_DONE}{_MARK_END}")
_TICK = lazy(r"\s*(?:[—–:-]\s*)?[(\[]?\s*[✅☑✔✓]")
# … or it is a statement; "once #12 is merged" is none.
_STATED = lazy(
    rf"(?:\s*\([^)#]{{0,80}}\))?,?\s+(?:(?:which|that)\s+)?(?:is|are|was|has|have|'s)\s+(?:(?:now"
    rf"|already|been|just|both|all|since|finally|recently)\s+){{0,3}}{_DONE}\b"
    r"(?!\s+(?:first|before))"
)
_OPEN_BEFORE = lazy(
    r"\b(?:once|after|when|until|till|unless|if|before|as soon as|whether|soon|assuming"
    r"|(?<!now )that|require[sd]?|goal|prereq|precondition|conditions?|gate|criteri\w+"
    r"|done:)\b[^.;]*$"
)
_ALL_DONE = lazy(
    rf"(?:^|[.!]\s+|\b(?:both|all)(?: of (?:them|which|these))?\s+){_SURE}{_DONE}\s*(?:[)\].!✅✓]*"
    rf"$|: )"
)
# "fixed in #5": that one did it; "first seen after #5": that one is history.
_DID = lazy(
    rf"\b(?<!being ){_DONE} (?:in|by|via|with) (?:pr )?$|\b(?:seen|noticed|introduced|appeared"
    r"|broken|broke|regressed|caused) (?:in|by|with|since|after) (?:pr )?$"
)
# "#1 ✅ #2": the tick is of the reference in front of it.
_TICKED = lazy(r"#\d+\s*[✅☑✔✓]\s*$")
_SAID = lazy(rf"(?:[—–(:]|(?<!\w)-)\s*{_SURE}{_DONE}{_MARK_END}")
_TICKS = ("✅", "☑", "✔", "✓")
_NEAR = 60
_FAR = 120


def all_done_in(low: str) -> bool:
    """Whether a text says it of all its references ("#1, #2 (both merged)")."""
    return bool(_ALL_DONE.search(low)) and not _OPEN_BEFORE.search(low)


def is_done(low: str, start: int, end: int, limit: int, *, promised: bool) -> bool:
    """Whether the reference at a place of a lower-case text is marked.

    Args:
        low: the text.
        start: where the reference begins.
        end: where it ends.
        limit: where the next one begins.
        promised: "#5 is merged" is a condition here, no news ("Gate: #5 is merged").
    """
    before, after = low[max(0, start - _NEAR) : start], low[end : min(limit, end + _FAR)]
    if _TICK.match(after) or (before.rstrip().endswith(_TICKS) and not _TICKED.search(before)):
        return True
    if _DID.search(before):
        return True
    if _OPEN_BEFORE.search(before):
        return False
    return bool(_MARKED.search(after) or (not promised and _STATED.match(after)))


def is_said_done(text: str) -> bool:
    """Whether a list item without a reference ends in a mark ("— closed")."""
    low = text.lower().strip()
    return bool(_ALL_DONE.search(low) or _SAID.search(low))
