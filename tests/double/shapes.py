"""How Gitea's JSON looks: every key that the real answers have."""

from __future__ import annotations

import base64
import hashlib
from datetime import datetime
from typing import Any

from tests.double.state import Entry, Issue, Label, Repository, User, World

Json = dict[str, Any]


def show_time(moment: datetime | None) -> str | None:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None


def show_user(world: World, user: User) -> Json:
    return {
        "id": user.id,
        "login": user.login,
        "login_name": "",
        "source_id": 0,
        "full_name": "",
        "email": f"{user.login}@example.test",
        "avatar_url": f"{world.url}/avatars/{user.login}",
        "html_url": f"{world.url}/{user.login}",
        "language": "",
        "is_admin": user.is_admin,
        "last_login": "0001-01-01T00:00:00Z",
        "created": "2026-01-01T00:00:00Z",
        "restricted": False,
        "active": False,
        "prohibit_login": False,
        "location": "",
        "website": "",
        "description": "",
        "visibility": "public",
        "followers_count": 0,
        "following_count": 0,
        "starred_repos_count": 0,
        "username": user.login,
    }


def show_label(world: World, label: Label, place: str) -> Json:
    """A label; `place` is repos/owner/name or orgs/name."""
    return {
        "id": label.id,
        "name": label.name,
        "exclusive": label.exclusive,
        "is_archived": False,
        "color": label.color,
        "description": label.description,
        "url": f"{world.url}/api/v1/{place}/labels/{label.id}",
    }


def show_labels(world: World, issue: Issue) -> list[Json]:
    place = f"repos/{issue.repository.full_name}"
    return [show_label(world, label, place) for label in issue.labels]


def issue_url(world: World, issue: Issue) -> str:
    kind = "pulls" if issue.is_pull else "issues"
    return f"{world.url}/{issue.repository.full_name}/{kind}/{issue.number}"


def show_issue(world: World, issue: Issue) -> Json:
    repository = issue.repository
    people = [show_user(world, user) for user in issue.assignees]
    return {
        "id": issue.id,
        "url": f"{world.url}/api/v1/repos/{repository.full_name}/issues/{issue.number}",
        "html_url": issue_url(world, issue),
        "number": issue.number,
        "user": show_user(world, issue.author),
        "original_author": "",
        "original_author_id": 0,
        "title": issue.title,
        "body": issue.body,
        "ref": "",
        "assets": [],
        "labels": show_labels(world, issue),
        "milestone": None,
        "assignee": people[0] if people else None,
        "assignees": people or None,
        "state": issue.state,
        "is_locked": issue.is_locked,
        "comments": len(issue.comments),
        "created_at": show_time(issue.created),
        "updated_at": show_time(issue.updated),
        "closed_at": show_time(issue.closed),
        "due_date": None,
        "pull_request": _pull(world, issue) if issue.is_pull else None,
        "repository": {
            "id": repository.id,
            "name": repository.name,
            "owner": repository.owner.login,
            "full_name": repository.full_name,
        },
        "pin_order": 0,
        **_newer_keys(world, issue),
    }


def _newer_keys(world: World, issue: Issue) -> Json:
    version = world.version
    keys: Json = {}
    if version.is_gitea_since(1, 25):
        keys["time_estimate"] = 0
    if version.is_gitea_since(1, 26):
        keys["content_version"] = issue.content_version
    if version.is_gitea_since(1, 27):
        keys["projects"] = None
    return keys


def _pull(world: World, issue: Issue) -> Json:
    return {
        "merged": False,
        "merged_at": None,
        "draft": False,
        "html_url": issue_url(world, issue),
    }


EMPTY_ISSUE: Json = {"id": 0, "number": 0, "title": "", "state": "", "labels": None,
                     "assignees": None, "pull_request": None, "repository": None}  # fmt: skip
"""What Gitea sends for an issue that it failed to load, or that the token may not see."""


def _places(world: World, entry: Entry) -> Json:
    url = issue_url(world, entry.issue)
    return {
        "html_url": f"{url}#issuecomment-{entry.id}",
        "pull_request_url": url if entry.issue.is_pull else "",
        "issue_url": "" if entry.issue.is_pull else url,
    }


def show_comment(world: World, entry: Entry) -> Json:
    return {
        "id": entry.id,
        **_places(world, entry),
        "user": show_user(world, entry.user),
        "original_author": "",
        "original_author_id": 0,
        "body": entry.body,
        "assets": [],
        "created_at": show_time(entry.created),
        "updated_at": show_time(entry.updated),
    }


def show_entry(world: World, entry: Entry) -> Json | None:
    """An item of a timeline; None when what it refers to is gone."""
    comment = world.comments.get(entry.ref_comment)
    if entry.ref_comment and comment is None:
        return None
    place = f"repos/{entry.issue.repository.full_name}"
    return {
        "id": entry.id,
        "type": entry.kind,
        **_places(world, entry),
        "user": show_user(world, entry.user),
        "body": entry.body,
        "created_at": show_time(entry.created),
        "updated_at": show_time(entry.updated),
        "old_project_id": 0,
        "project_id": 0,
        "old_milestone": None,
        "milestone": None,
        "tracked_time": None,
        "old_title": entry.old_title,
        "new_title": entry.new_title,
        "old_ref": "",
        "new_ref": "",
        "ref_issue": show_issue(world, entry.ref_issue) if entry.ref_issue else None,
        "ref_comment": show_comment(world, comment) if comment else None,
        "ref_action": entry.ref_action,
        "ref_commit_sha": "",
        "review_id": 0,
        "label": show_label(world, entry.label, place) if entry.label else None,
        "assignee": show_user(world, entry.assignee) if entry.assignee else None,
        "assignee_team": None,
        "removed_assignee": entry.removed,
        "resolve_doer": None,
        "dependent_issue": show_issue(world, entry.dependent) if entry.dependent else None,
    }


def show_repository(world: World, repository: Repository, role: str) -> Json:
    return {
        "id": repository.id,
        "owner": show_user(world, repository.owner),
        "name": repository.name,
        "full_name": repository.full_name,
        "private": repository.private,
        "archived": repository.archived,
        "default_branch": "main",
        "html_url": f"{world.url}/{repository.full_name}",
        "permissions": {
            "admin": role == "admin",
            "push": role in {"admin", "write"},
            "pull": role != "",
        },
        "has_issues": repository.has_issues,
        "has_pull_requests": repository.has_pulls,
        "has_actions": repository.has_actions,
        "open_pr_counter": sum(i.is_pull and i.state == "open" for i in repository.issues.values()),
        **_tracker(repository),
    }


def _tracker(repository: Repository) -> Json:
    """An external tracker counts as having issues, and the internal one is then left out."""
    if not repository.has_issues:
        return {}
    if repository.external_tracker:
        keys = ("external_tracker_url", "external_tracker_format", "external_tracker_style")
        return {"external_tracker": dict.fromkeys(keys, "")}
    dependencies = {"enable_issue_dependencies": repository.has_dependencies}
    return {"internal_tracker": {"enable_time_tracker": True, **dependencies}}


def show_file(world: World, repository: Repository, path: str) -> Json:
    content = repository.files[path]
    return {
        "name": path.rpartition("/")[2],
        "path": path,
        "sha": hashlib.sha1(content, usedforsecurity=False).hexdigest(),
        "type": "file",
        "size": len(content),
        "encoding": "base64",
        "content": base64.b64encode(content).decode(),
        "html_url": f"{world.url}/{repository.full_name}/src/branch/main/{path}",
    }


def show_child(world: World, repository: Repository, path: str) -> Json:
    """An entry of a folder's list, which has no content."""
    if path in repository.files:
        return {**show_file(world, repository, path), "encoding": None, "content": None}
    return {"name": path.rpartition("/")[2], "path": path, "type": "dir", "content": None}
