"""Issues: list, read, open, edit, assign, depend."""

from __future__ import annotations

from collections.abc import Sequence

from tests.double import deeds
from tests.double.access import can_be_assigned, may_read, may_write
from tests.double.shapes import EMPTY_ISSUE, Json, show_issue
from tests.double.state import Issue, Label, Repository, User
from tests.double.web import NOT_A_READER, Call, RefusedError, Reply, paged, route, total

ISSUES = "/repos/{owner}/{repo}/issues"
ISSUE = ISSUES + "/{number}"
PULLS = "/repos/{owner}/{repo}/pulls"


@route("GET", ISSUES, "issue")
def list_issues(call: Call) -> Reply:
    """Newest first; without `type` pull requests are among them."""
    repository, kind = call.repository, call.query.get("type")
    if kind == "issues" and not repository.tracks_issues:
        raise call.not_found()
    found = _listing(call, repository, kind or "")
    if since := call.moment("since"):
        found = [issue for issue in found if issue.updated >= since]
    if login := call.query.get("mentioned_by"):
        user = call.world.user(login)
        found = [issue for issue in found if user in issue.mentioned]
    page = [show_issue(call.world, issue) for issue in paged(call, found)]
    return Reply(200, page, total(found))


def _listing(call: Call, repository: Repository, kind: str) -> Sequence[Issue]:
    """The issues of a kind and state; sorting them again for every page would take long."""
    state = call.query.get("state", "open")
    key = (repository.id, kind, state)
    cached = call.world.listings.get(key)
    if cached is None or cached[0] != call.world.revision:
        wanted = {"closed": {"closed"}, "all": {"open", "closed"}}.get(state, {"open"})
        issues = [i for i in repository.issues.values() if i.state in wanted and _is(i, kind)]
        issues.sort(key=lambda issue: (issue.created, issue.id), reverse=True)
        cached = call.world.listings[key] = (call.world.revision, issues)
    return cached[1]


def _is(issue: Issue, kind: str) -> bool:
    if kind == "issues":
        return not issue.is_pull
    if kind == "pulls":
        return issue.is_pull
    return issue.is_pull or issue.repository.tracks_issues


@route("GET", ISSUE, "issue")
def get_issue(call: Call) -> Reply:
    return Reply(200, show_issue(call.world, call.issue))


@route("POST", ISSUES, "issue")
def open_issue(call: Call) -> Reply:
    """Labels and assignees of somebody who may not write are dropped in silence."""
    doer, repository = call.doer, call.repository
    call.guard_archived()
    _guard_unit(call)
    if not str(call.get("title") or ""):
        raise RefusedError(422, "[Title]: Required")
    issue = deeds.open_issue(
        call.world,
        repository,
        doer,
        str(call.get("title")),
        str(call.get("body") or ""),
        labels=_known_labels(call, repository) if call.writes else [],
        assignees=_valid_assignees(call) if call.writes else [],
    )
    if call.get("closed"):
        deeds.close(call.world, issue, doer)
    return Reply(201, show_issue(call.world, issue))


@route("GET", PULLS, "repository")
def list_pulls(call: Call) -> Reply:
    """Open ones, newest first; who may not write opened theirs from a fork."""
    repository = call.repository
    found = [issue for issue in _listing(call, repository, "pulls") if issue.state == "open"]
    return Reply(200, [_show_pull(call, issue) for issue in paged(call, found)], total(found))


def _show_pull(call: Call, issue: Issue) -> Json:
    repository = issue.repository
    owner = repository.owner if may_write(issue.author, repository) else issue.author
    head = {"repo": {"full_name": f"{owner.login}/{repository.name}"}}
    return {**show_issue(call.world, issue), "head": head}


@route("POST", PULLS, "repository")
def open_pull(call: Call) -> Reply:
    """Of any branch."""
    title, body = str(call.get("title")), str(call.get("body") or "")
    issue = deeds.open_issue(call.world, call.repository, call.doer, title, body, is_pull=True)
    return Reply(201, show_issue(call.world, issue))


def _guard_unit(call: Call) -> None:
    if call.repository.tracks_issues:
        return
    if call.world.version.forgejo:
        raise call.not_found()
    if not call.administers:
        raise RefusedError(403, NOT_A_READER)


def _known_labels(call: Call, repository: Repository) -> list[Label]:
    owned = call.world.org_labels.get(repository.owner.login.casefold(), [])
    wanted = call.get("labels") or []
    return [label for label in (*repository.labels, *owned) if label.id in wanted]


def _valid_assignees(call: Call) -> list[User]:
    found = []
    for login in call.get("assignees") or []:
        if (user := call.world.user(login)) is None:
            reason = f"user does not exist [uid: 0, name: {login}]"
            raise RefusedError(422, f"Assignee does not exist: [name: {reason}]")
        if not can_be_assigned(user, call.repository):
            raise RefusedError(422, _no_access(user, call.repository))
        found.append(user)
    return found


def _no_access(user: User, repository: Repository) -> str:
    return f"user doesn't have access to repo [user_id: {user.id}, repo_name: {repository.name}]"


@route("PATCH", ISSUE, "issue")
def edit_issue(call: Call) -> Reply:
    """Step by step, and not undone when a later step is refused."""
    world, doer, issue = call.world, call.doer, call.issue
    if not call.writes and doer is not issue.author:
        raise RefusedError(403)
    _guard_version(call, issue)
    if title := call.get("title"):
        deeds.retitle(world, issue, doer, str(title))
    if (body := call.get("body")) is not None:
        deeds.rewrite(world, issue, doer, str(body))
    if call.writes and (logins := call.get("assignees")) is not None:
        _replace_assignees(call, issue, logins)
    if state := call.get("state"):
        _set_state(call, issue, state)
    return Reply(201, show_issue(world, issue))


def _guard_version(call: Call, issue: Issue) -> None:
    seen = call.get("content_version")
    known = call.world.version.is_gitea_since(1, 26)
    if known and seen is not None and seen != issue.content_version:
        raise RefusedError(409, "issue content is changed by others")


def _replace_assignees(call: Call, issue: Issue, logins: Sequence[str]) -> None:
    """A login that cannot be assigned is a 500; before 1.27 the others are off by then."""
    world, doer = call.world, call.doer
    users = [user for login in logins if (user := world.user(login))]
    if len(users) < len(logins):
        raise RefusedError(500, "")
    refused = [user for user in users if not can_be_assigned(user, issue.repository)]
    if refused and world.version.swaps_assignees:
        raise RefusedError(500, "")
    for user in [user for user in issue.assignees if user not in users]:
        deeds.unassign(world, issue, doer, user)
    if refused:
        raise RefusedError(500, "")
    for user in users:
        deeds.assign(world, issue, doer, user)


def _set_state(call: Call, issue: Issue, state: str) -> None:
    if state == "open":
        deeds.reopen(call.world, issue, call.doer)
    elif state == "closed":
        try:
            deeds.close(call.world, issue, call.doer)
        except deeds.BlockedError:
            raise RefusedError(412, call.world.version.open_blockers()) from None
    elif call.world.version.checks_state:
        raise RefusedError(412, f"unknown state: {state}")


@route("POST", ISSUE + "/assignees", "issue")
def add_assignees(call: Call) -> Reply:
    return _change_assignees(call, 201)


@route("DELETE", ISSUE + "/assignees", "issue")
def remove_assignees(call: Call) -> Reply:
    return _change_assignees(call, 200)


def _change_assignees(call: Call, status: int) -> Reply:
    if not call.world.version.adds_assignees:
        return Reply(404, "404 page not found\n")
    doer = call.doer
    call.guard_archived()
    issue = _meant_issue(call)
    if not call.writes:
        raise RefusedError(403)
    users = [_assignable(call, login) for login in call.get("assignees") or []]
    change = deeds.assign if call.method == "POST" else deeds.unassign
    for user in users:
        change(call.world, issue, doer, user)
    return Reply(status, show_issue(call.world, issue))


def _assignable(call: Call, login: str) -> User:
    user = call.world.user(login)
    if user is None:
        raise RefusedError(422, f"user does not exist [uid: 0, name: {login}]")
    if call.method == "POST" and not can_be_assigned(user, call.repository):
        raise RefusedError(403, _no_access(user, call.repository))
    return user


def _meant_issue(call: Call) -> Issue:
    repository = call.repository
    if found := repository.issues.get(call.number):
        return found
    reason = f"issue does not exist [id: 0, repo_id: {repository.id}, index: {call.number}]"
    raise call.not_found("IsErrIssueNotExist", reason)


DEPENDENCIES = ISSUE + "/dependencies"


@route("GET", DEPENDENCIES, "issue")
def list_dependencies(call: Call) -> Reply:
    """Open and closed blockers alike; one that may not be seen is an empty object."""
    if not call.repository.has_dependencies:
        raise call.not_found()
    blockers = sorted(_meant_issue(call).blockers, key=_blocker_order)
    page = [_show_blocker(call, blocker) for blocker in paged(call, blockers)]
    return Reply(200, page, total(blockers) if call.world.version.counts_dependencies else {})


def _blocker_order(blocker: Issue) -> tuple[int, float, int]:
    return blocker.repository.id, -blocker.created.timestamp(), -blocker.id


def _show_blocker(call: Call, blocker: Issue) -> Json:
    seen = may_read(call.anybody, blocker.repository, call.token) or call.writes
    return show_issue(call.world, blocker) if seen else EMPTY_ISSUE


@route("POST", DEPENDENCIES, "issue")
def add_dependency(call: Call) -> Reply:
    issue, blocker = _dependency(call)
    try:
        deeds.depend(call.world, issue, call.doer, blocker)
    except deeds.AlreadyError:
        raise RefusedError(500, "") from None
    return Reply(201, show_issue(call.world, issue))


@route("DELETE", DEPENDENCIES, "issue")
def remove_dependency(call: Call) -> Reply:
    issue, blocker = _dependency(call)
    deeds.undepend(call.world, issue, call.doer, blocker)
    return Reply(201, show_issue(call.world, issue))


def _dependency(call: Call) -> tuple[Issue, Issue]:
    """The issue that waits and the one it waits for."""
    call.guard_archived()
    issue = _meant_issue(call)
    if not call.writes:
        raise RefusedError(403)
    where = call.world.repository(f"{call.get('owner')}/{call.get('repo')}")
    blocker = where.issues.get(int(call.get("index", 0))) if where else None
    if blocker is None:
        raise call.not_found()
    return issue, blocker
