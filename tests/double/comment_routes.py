"""Comments and timelines."""

from __future__ import annotations

from collections.abc import Sequence

from tests.double import deeds
from tests.double.access import may_read
from tests.double.issue_routes import ISSUE, ISSUES
from tests.double.shapes import show_comment, show_entry
from tests.double.state import Entry, Issue
from tests.double.web import EMPTY, Call, RefusedError, Reply, paged, route, total

COMMENT = ISSUES + "/comments/{id}"


def _discussed(call: Call) -> Issue:
    """The issue; that it is not there is an internal error for Gitea."""
    repository = call.repository
    if found := repository.issues.get(call.number):
        return found
    if call.world.version.missing_discussion == 500:
        raise RefusedError(500, "")
    reason = f"issue does not exist [id: 0, repo_id: {repository.id}, index: {call.number}]"
    raise call.not_found("IsErrIssueNotExist", reason)


def _recent(call: Call, entries: Sequence[Entry]) -> list[Entry]:
    since, before = call.moment("since"), call.moment("before")
    return [
        entry
        for entry in entries
        if (since is None or entry.updated >= since) and (before is None or entry.updated <= before)
    ]


def _page(call: Call, entries: Sequence[Entry]) -> Sequence[Entry]:
    asked = call.query.get("page", "0") != "0"
    return paged(call, entries) if asked or call.world.version.always_pages else entries


@route("GET", ISSUE + "/timeline", "issue")
def get_timeline(call: Call) -> Reply:
    """Before 1.26 all of it without a page; the total counts this answer; nothing is null."""
    issue = _discussed(call)
    if call.world.version.hides_timeline and not issue.repository.tracks_issues:
        raise call.not_found()
    entries = _page(call, _recent(call, issue.entries))
    shown = [show_entry(call.world, entry) for entry in entries if _is_shown(call, entry)]
    return Reply(200, shown or None, total(shown))


def _is_shown(call: Call, entry: Entry) -> bool:
    """References from where the asker may not read are left out of a page after it was cut."""
    source = entry.ref_issue
    return source is None or may_read(call.anybody, source.repository, call.token)


@route("GET", ISSUE + "/comments", "issue")
def list_comments(call: Call) -> Reply:
    """Never paged."""
    found = _recent(call, _discussed(call).comments)
    return Reply(200, [show_comment(call.world, entry) for entry in found], total(found))


@route("GET", ISSUES + "/comments", "issue")
def list_all_comments(call: Call) -> Reply:
    """All plain comments of the repository, the oldest first."""
    repository = call.repository
    ours = (e for e in call.world.comments.values() if e.issue.repository is repository)
    found = _recent(call, sorted(ours, key=lambda entry: (entry.created, entry.id)))
    page = [show_comment(call.world, entry) for entry in _page(call, found)]
    return Reply(200, page, total(found))


@route("POST", ISSUE + "/comments", "issue")
def post_comment(call: Call) -> Reply:
    doer = call.doer
    call.guard_archived()
    body = _required_body(call)
    issue = _discussed(call)
    if not issue.is_pull and not issue.repository.tracks_issues:
        raise call.not_found()
    if issue.is_locked and not call.writes:
        raise RefusedError(403, "The comment is locked.")
    return Reply(201, show_comment(call.world, deeds.comment(call.world, issue, doer, body)))


def _required_body(call: Call) -> str:
    body = call.get("body")
    if not isinstance(body, str) or not body:
        raise RefusedError(422, "[Body]: Required")
    return body


@route("GET", COMMENT, "issue")
def get_comment(call: Call) -> Reply:
    return Reply(200, show_comment(call.world, _comment(call)))


@route("PATCH", COMMENT, "issue")
def edit_comment(call: Call) -> Reply:
    call.guard_archived()
    doer, body = call.doer, _required_body(call)
    entry = _own_comment(call)
    deeds.edit_comment(call.world, entry, doer, body)
    return Reply(200, show_comment(call.world, entry))


@route("DELETE", COMMENT, "issue")
def delete_comment(call: Call) -> Reply:
    deeds.delete_comment(call.world, _own_comment(call))
    return EMPTY


def _comment(call: Call) -> Entry:
    number = int(call.names["id"])
    entry = call.world.comments.get(number)
    if entry is None or entry.issue.repository is not call.repository:
        raise call.not_found("", f"comment does not exist [id: {number}, issue_id: 0]")
    return entry


def _own_comment(call: Call) -> Entry:
    """A comment that the asker wrote, or may change as a writer."""
    doer, entry = call.doer, _comment(call)
    if not call.writes and entry.user is not doer:
        raise RefusedError(403)
    return entry
