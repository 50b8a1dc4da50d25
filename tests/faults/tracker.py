"""What a user sees in the tracker, as plain values that can be compared."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from tests import drive
from tests.double import Entry, Issue, Repo
from triage.state.markers import AUDIT, parse_entry

Seen = Mapping[str, object]
BOT = "triage-bot"
SUMMARY = "[Triage] Daily backlog summary — "


def look(repo: Repo) -> Seen:
    """All that matters of a repository, each under a name that says what it is.

    Of the repository's labels only doubles are named: one that nobody needs yet may be missing.
    """
    labels = Counter(label.name for label in repo.data.labels)
    found: dict[str, object] = {"double labels": [name for name, n in labels.items() if n > 1]}
    for issue in repo.issues:
        found |= {f"#{issue.number} {name}": value for name, value in _issue(issue).items()}
    return found


def _issue(issue: Issue) -> dict[str, object]:
    events = Counter(_event(entry) for entry in issue.entries if entry.kind != "comment")
    return {
        "title": issue.title,
        "state": issue.state,
        "assignees": issue.logins,
        "labels": sorted(issue.label_names),
        "comments": [_comment(entry) for entry in issue.comments],
        "events": sorted(events.items()),
        "body": _standing(issue) if issue.author.login == BOT else issue.body,
    }


def _event(entry: Entry) -> tuple[str, ...]:
    subject = entry.assignee.login if entry.assignee else entry.label.name if entry.label else ""
    off = entry.removed or (entry.kind == "label" and not entry.body)
    return (entry.kind, "off" if off else "on", subject, entry.user.login)


def _comment(entry: Entry) -> tuple[str, str]:
    """Whose it is and, of an audit comment, all that can be seen of it."""
    visible = entry.body.partition(f"<!-- {AUDIT}")[0] if parse_entry(entry.body) else entry.body
    return (entry.user.login, visible)


def notices(repo: Repo) -> Counter[tuple[str, str, int]]:
    """Who was notified why, and of which issue."""
    return Counter((n.login, n.why, n.number) for n in repo.fake.notices)


def _standing(issue: Issue) -> str:
    """A summary without what was done: of that a cycle that dies tells nothing."""
    text = issue.body.replace("\\", "")
    return text.partition("<sub>")[0].partition("<details><summary>Done today")[0]


def done_today(repo: Repo) -> Counter[str]:
    """What the open summaries say was done, without the time."""
    summaries = [i for i in repo.titled(SUMMARY) if i.state == "open"]
    lines = [line for i in summaries for line in drive.done_today(i.body.replace("\\", ""))]
    return Counter(_WHEN.sub("", line) for line in lines)


_WHEN = re.compile(r"`\d\d:\d\d` ")


def differences(found: Seen, wanted: Seen) -> list[str]:
    """In words, what is otherwise than it should be."""
    names = [*wanted, *(name for name in found if name not in wanted)]
    return [
        f"{name}: {found.get(name, 'absent')!r}, not {wanted.get(name, 'absent')!r}"
        for name in names
        if found.get(name) != wanted.get(name)
    ]
