"""The explanation of one issue for a person (no I/O).

No line begins with text from an issue: a runner takes commands from the start of a line.
"""

from __future__ import annotations

from collections.abc import Sequence

from triage.model import one_line
from triage.policy import APPROVED, HOLD
from triage.rules.assessment import Action, Blocker, Decision, Rule
from triage.rules.cases import WITH_HINTS, Verdict
from triage.rules.score import Criterion, criteria_of
from triage.rules.tags import sources_of
from triage.rules.tiers import Tier
from triage.texts.columns import GAP, aligned, columns, fit
from triage.texts.explanation import Explanation, groups_of, told
from triage.texts.passed import why
from triage.texts.text_report import Style

WIDE = 400
"""How long a text may get where the line has no end."""
MOST = 20
"""So many tags, waits and entries of the timeline are shown."""


def render_explanation(given: Explanation, style: Style) -> str:
    """The whole explanation, ending in a line break."""
    sections = [
        ("", _plain(_head(given))),
        ("Outcome", _plain(_outcome(given))),
        ("What would change it", _changes(given)),
        ("Rules, in order: the first that stops it decides", _rules(given)),
        (_score_title(given), _score(given)),
        (_tags_title(given), _tags(given)),
        ("Waits for", _plain([_wait(blocker) for blocker in given.found.blockers[:MOST]])),
        ("History (UTC)", _history(given)),
    ]
    lines: list[str] = []
    for title, body in sections:
        if body and title:
            lines += ["", style.paint(title, "bold")]
        lines += [_cut(f"{GAP if title else ''}{line}", style) for line in body]
    return "\n".join(lines) + "\n"


def _cut(line: str, style: Style) -> str:
    return fit(line, style.width).rstrip() if 0 < style.width < columns(line) else line


def _plain(lines: Sequence[str]) -> list[str]:
    return [one_line(line, WIDE) for line in lines]


def _head(given: Explanation) -> list[str]:
    issue = given.found.issue
    name = "Draft" if given.draft else f"#{issue.number}"
    by = f", written by {issue.author}" if issue.author else ""
    return [
        f"{name}: {issue.title}",
        f"{given.tool}: {given.backlog.repository}{by}; policy {given.policy.digest}:"
        f" {given.source}",
    ]


def in_words(decision: Decision) -> str:
    """What is done, as a person says it."""
    if decision.action is Action.DISPATCH:
        return f"given to {decision.agent}"
    if decision.action is Action.FLAG:
        return f"flagged {decision.flag}"
    gestures = {
        Rule.TAKEN_BACK: f"put on hold ({HOLD})",
        Rule.APPROVED: f"goes on as it is ({APPROVED})",
        Rule.KEPT: "left alone: a flag put on by hand",
    }
    return gestures.get(decision.rule, f"left alone: {decision.rule}")


def _outcome(given: Explanation) -> list[str]:
    decision, plan = given.plan.assessment.decision, given.plan
    reason = decision.reason.partition(WITH_HINTS)[0]
    lines = [in_words(decision), f"why: {reason} (rule {decision.rule})"]
    ruled = given.found.decision
    if (ruled.rule, ruled.agent) != (decision.rule, decision.agent):
        lines.append(f"the rules alone: {in_words(ruled)} (rule {ruled.rule})")
    if given.draft:
        return [*lines, *_only_a_draft(given)]
    steps = [f"takes {thing} off" for thing in plan.off]
    steps += [f"puts {plan.on} on"] if plan.on else []
    if given.history is None and given.found.flags:
        lines.append("who put its flag on is not in the file: taken as put on by hand")
    if given.unavailable:
        return [*lines, f"cannot be done: {given.unavailable}"]
    when = "once there is room, a cycle" if given.refusal else "the next cycle"
    lines.append(f"{when} {' and '.join(steps) or 'has nothing to write'}")
    return [*lines, *filter(None, [given.refusal or _limit(given), given.pause])]


def _only_a_draft(given: Explanation) -> list[str]:
    ready = "ready" if given.found.ready else "not ready"
    needed = f"its score is {given.found.score.total}, {given.policy.ready_threshold} is needed"
    lines = [f"{ready}: {needed}"]
    if not given.asked and any(blocker.number for blocker in given.found.blockers):
        lines.append("what it waits for counts as open; --backlog FILE tells what is")
    return lines


def _limit(given: Explanation) -> str:
    """How many open issues the agent has that gets it, or ""."""
    agent = given.policy.agents.get(given.plan.assessment.decision.agent)
    if agent is None or given.slots is None:
        return ""
    has = given.slots.having[agent.thing.casefold()]
    most = f"at most {agent.max_open}" if agent.max_open else "no limit"
    return f"{agent.name} has {has} open ({most})"


def _changes(given: Explanation) -> list[str]:
    rows = [(one_line(what, 48), "→", in_words(then)) for what, then in given.changes]
    return _table(rows)


_SIGNS = {Verdict.STOPPED: "stopped here", Verdict.APPROVED: "not asked"}


def _rules(given: Explanation) -> list[str]:
    rows = [
        (_SIGNS.get(answer.verdict, str(answer.verdict)), str(answer.rule), why(answer, given))
        for answer in given.answers
    ]
    return _table(rows)


def _score_title(given: Explanation) -> str:
    score = given.found.score
    parts = f"scope {score.scope}, acceptance {score.acceptance}, alignment {score.alignment}"
    return f"Score {score.total} of 9, ready from {given.policy.ready_threshold} on: {parts}"


def _score(given: Explanation) -> list[str]:
    """Each criterion with the words that earned its points, then what would earn more."""
    found = given.found
    criteria = criteria_of(found.issue, found.tags, given.policy)
    table = _table([(_points(c), c.code, _evidence(c)) for c in criteria])
    hints = [f"hint: {criterion.hint}" for criterion in criteria if criterion.hint]
    return [*table, *_plain(hints)]


def _points(criterion: Criterion) -> str:
    return f"{criterion.points:+d}" if criterion.points else " 0"


def _evidence(criterion: Criterion) -> str:
    """The words that earned the points and their place."""
    if not criterion.evidence:
        return ""
    if criterion.code.startswith("alignment.") or criterion.code.endswith(".meta"):
        return f"tag {criterion.evidence}"
    place = f"line {criterion.line} of the body" if criterion.line else "title"
    return f"“{criterion.evidence}” ({place})"


_TIERS = {
    Tier.P0: "urgent",
    Tier.P1: "ready",
    Tier.P2: "not ready yet",
    Tier.P3: "philosophy and meta",
}


def _tags_title(given: Explanation) -> str:
    found = given.found
    return f"Tags: type {found.type}, tier {found.tier} ({_TIERS[found.tier]})"


def _tags(given: Explanation) -> list[str]:
    rows = []
    for tag, sources in list(sources_of(given.found.issue).items())[:MOST]:
        groups = groups_of(tag, given.policy)
        places = [f"title {s}" if s.startswith("[") else f"label {s}" for s in sources]
        group = f"group {', '.join(groups)}" if groups else ""
        rows.append((f"“{one_line(tag, 30)}”", group, ", ".join(places)))
    return _table(rows)


def _wait(blocker: Blocker) -> str:
    if blocker.tag:
        return f"the tag {blocker.tag}"
    kind = " (dependency of Gitea's)" if blocker.native else ""
    named = f"#{blocker.number}" if blocker.number else blocker.elsewhere
    words = f"“{blocker.words}”" if blocker.words else ""
    return "- " + ": ".join(filter(None, [f"{named}{kind}".strip(), words]))


def _history(given: Explanation) -> list[str]:
    """What was done and by whom, and what our marker announces."""
    history = given.history
    if history is None:
        return []
    rows = [(f"{e.at:%Y-%m-%d %H:%M}", e.author, what) for e, what in told(history, given.policy)]
    lines = _table(rows[-MOST:])
    if entry := history.entry:
        on, off, had = ", ".join(entry.on), ", ".join(entry.off), ", ".join(history.had)
        parts = [f"{on} on" if on else "", f"{off} off" if off else ""]
        announced = " and ".join(filter(None, parts)) or "nothing"
        same = "the same policy" if entry.policy == given.policy.digest else "another policy"
        lines += _plain([f"announced {entry.at} UTC, by {same}: {announced}"])
        lines += _plain([f"agents that had it and did nothing: {had}"] if had else [])
    return lines or ["the tool has not written on it, and nobody told it anything"]


def _table(rows: Sequence[tuple[str, str, str]]) -> list[str]:
    """Three columns, the first of them to the left."""
    flat = [tuple(one_line(cell, WIDE) for cell in row) for row in rows]
    first = max((columns(row[0]) for row in flat), default=0)
    filled = [(fit(row[0], first), *row[1:]) for row in flat]
    return aligned(filled, (WIDE, 40, WIDE))
