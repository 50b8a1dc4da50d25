"""What a user sees in the tracker, as plain values that can be compared."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from tests.double import Entry, Issue, Repo
from triage.markers import parse_entry

Seen = Mapping[str, object]
BOT = "triage-bot"


def look(repo: Repo) -> Seen:
    """All that matters of a repository, each under a name that says what it is."""
    notices = Counter((n.login, n.why, n.number) for n in repo.fake.notices)
    found: dict[str, object] = {
        "labels of the repository": sorted(label.name for label in repo.data.labels),
        "notices": sorted(notices.items()),
    }
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


def _comment(entry: Entry) -> tuple[object, ...]:
    """Whose it is and, of an audit comment, what its marker says."""
    marker = parse_entry(entry.body)
    said = (marker.action, marker.agent, marker.inputs, marker.attempt) if marker else entry.body
    return (entry.user.login, said)


def _standing(issue: Issue) -> list[list[str]]:
    """A summary's sections; of what was done it does not matter when.

    Nor is it compared how often, or that a flag was taken off: a cycle that dies tells nothing, and
    the next one knows only what an issue shows.
    """
    text = issue.body.partition("<sub>")[0].replace("\\", "")
    return [_lines(part) for part in text.split("\n\n### ")]


def _lines(section: str) -> list[str]:
    if not section.startswith("Done today"):
        return section.splitlines()
    done = {_WHEN.sub("", line) for line in section.splitlines()}
    return sorted(line for line in done if "flag taken off" not in line)


_WHEN = re.compile(r"`\d\d:\d\d` ")


def differences(found: Seen, wanted: Seen) -> list[str]:
    """In words, what is otherwise than it should be."""
    names = [*wanted, *(name for name in found if name not in wanted)]
    return [
        f"{name}: {found.get(name, 'absent')!r}, not {wanted.get(name, 'absent')!r}"
        for name in names
        if found.get(name) != wanted.get(name)
    ]
