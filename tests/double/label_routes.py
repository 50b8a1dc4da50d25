"""Labels of repositories, organisations and issues."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tests.double import deeds
from tests.double.issue_routes import ISSUE
from tests.double.shapes import show_label, show_labels
from tests.double.state import Issue, Label
from tests.double.web import EMPTY, Call, RefusedError, Reply, paged, route, total

LABELS = "/repos/{owner}/{repo}/labels"
ISSUE_LABELS = ISSUE + "/labels"


def _all_labels(call: Call) -> list[Label]:
    repository = call.repository
    return [
        *repository.labels,
        *call.world.org_labels.get(repository.owner.login.casefold(), []),
    ]


def _list(call: Call, labels: Sequence[Label], place: str) -> Reply:
    ordered = sorted(labels, key=lambda label: (label.name, label.id))
    page = [show_label(call.world, label, place) for label in paged(call, ordered)]
    return Reply(200, page, total(ordered))


@route("GET", LABELS, "issue")
def list_labels(call: Call) -> Reply:
    """Those of the repository alone."""
    repository = call.repository
    return _list(call, repository.labels, f"repos/{repository.full_name}")


@route("GET", "/orgs/{org}/labels", "organization")
def list_org_labels(call: Call) -> Reply:
    owner = call.world.user(call.names["org"])
    if owner is None or owner.kind != "org":
        reason = f"user redirect does not exist [name: {call.names['org']}]"
        raise call.not_found("GetOrgByName", reason)
    labels = call.world.org_labels.get(owner.login.casefold(), [])
    return _list(call, labels, f"orgs/{owner.login}")


@route("POST", LABELS, "issue")
def create_label(call: Call) -> Reply:
    """A second label of the same name is welcome."""
    _guard_writer(call)
    color = re.fullmatch(r"#?([0-9a-f]{6}|[0-9a-f]{3})", str(call.get("color", "")).lower())
    if color is None:
        raise RefusedError(422, f"invalid color: {call.get('color')}")
    digits = color[1] if len(color[1]) > len("rgb") else "".join(2 * digit for digit in color[1])
    label = Label(
        call.world.next_id("label"),
        str(call.get("name")),
        digits,
        str(call.get("description") or ""),
        exclusive=bool(call.get("exclusive")),
    )
    call.repository.labels.append(label)
    call.world.revision += 1
    return Reply(201, show_label(call.world, label, f"repos/{call.repository.full_name}"))


def _guard_writer(call: Call) -> None:
    if not call.writes:
        raise RefusedError(403, "user should have a permission to write to a repo")


@route("PATCH", LABELS + "/{id}", "issue")
def edit_label(call: Call) -> Reply:
    """Only the name can be changed here."""
    _guard_writer(call)
    repository = call.repository
    label = next((each for each in repository.labels if each.id == int(call.names["id"])), None)
    if label is None:
        raise call.not_found("", f"label does not exist [label_id: {call.names['id']}]")
    label.name = str(call.get("name"))
    call.world.revision += 1
    return Reply(200, show_label(call.world, label, f"repos/{repository.full_name}"))


@route("DELETE", LABELS + "/{id}", "issue")
def delete_label(call: Call) -> Reply:
    """204 for one that is not there, too."""
    _guard_writer(call)
    repository = call.repository
    found = [label for label in repository.labels if label.id == int(call.names["id"])]
    for label in found:
        deeds.delete_label(call.world, repository, label)
    return EMPTY


@route("POST", ISSUE_LABELS, "issue")
def add_labels(call: Call) -> Reply:
    """The labels that the issue then has; unknown ones are ignored."""
    issue, labels = _wanted(call)
    for label in labels:
        deeds.put_label(call.world, issue, call.doer, label)
    return Reply(200, show_labels(call.world, issue))


@route("PUT", ISSUE_LABELS, "issue")
def replace_labels(call: Call) -> Reply:
    issue, labels = _wanted(call)
    for label in labels:
        deeds.put_label(call.world, issue, call.doer, label)
    for label in [label for label in issue.labels if label not in labels]:
        deeds.take_label(call.world, issue, call.doer, label)
    return Reply(200, show_labels(call.world, issue))


def _wanted(call: Call) -> tuple[Issue, list[Label]]:
    issue = call.issue
    if not call.writes:
        raise RefusedError(
            403, None if call.world.version.forgejo else "write permission is required"
        )
    wanted = call.get("labels") or []
    if len({isinstance(label, str) for label in wanted}) > 1:
        raise RefusedError(400, "labels should be an array of strings or integers")
    return issue, [label for label in _all_labels(call) if {label.id, label.name} & set(wanted)]


@route("DELETE", ISSUE_LABELS + "/{id}", "issue")
def take_label(call: Call) -> Reply:
    """Nothing happens where the label is not on the issue; one that is not at all is refused."""
    issue, number, version = call.issue, int(call.names["id"]), call.world.version
    if not call.writes:
        raise RefusedError(403)
    label = next((label for label in _all_labels(call) if label.id == number), None)
    if label is None and version.foreign_label == 404:
        reason = f"label does not exist [label_id: {number}, repo_id: {call.repository.id}]"
        raise call.not_found("", reason)
    if label is None:
        raise RefusedError(version.foreign_label, "label does not exist [label_id: 0]")
    if call.doer.kind == "bot" and not version.job_removes_labels:
        raise RefusedError(500, "")
    deeds.take_label(call.world, issue, call.doer, label)
    return EMPTY
