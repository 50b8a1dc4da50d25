"""The server, its users and repositories, and what a test's administrator changes there."""

from __future__ import annotations

import base64
from typing import Any

from tests.double.access import may_write, role
from tests.double.shapes import show_child, show_file, show_repository, show_user
from tests.double.state import Repository, World
from tests.double.web import EMPTY, NOT_A_READER, Call, RefusedError, Reply, paged, route, total

REPO = "/repos/{owner}/{repo}"
CONTENTS = REPO + "/contents/{path}"
LANGUAGES = {"go": "Go", "py": "Python", "rs": "Rust", "ts": "TypeScript"}


@route("GET", "/version")
def get_version(call: Call) -> Reply:
    return Reply(200, {"version": call.world.version.text})


@route("GET", "/settings/api")
def get_settings(call: Call) -> Reply:
    world = call.world
    sizes = {"max_response_items": world.page_most, "default_paging_num": world.page_default}
    return Reply(200, sizes)


@route("GET", "/user", "user")
def get_user(call: Call) -> Reply:
    return Reply(200, show_user(call.world, call.doer))


@route("GET", "/token")
def get_token(call: Call) -> Reply:
    """The token itself."""
    if not call.world.version.tells_token:
        return Reply(404, "404 page not found\n")
    user = call.doer
    scopes = sorted(call.token.scopes) if call.token else []
    return Reply(200, {"scopes": scopes, "user": {"id": user.id, "login": user.login}})


@route("GET", "/notifications/new", "notification")
def count_notifications(call: Call) -> Reply:
    notices = [n for n in call.world.notices if n.login == call.doer.login]
    return Reply(200, {"new": len(notices)})


@route("GET", "/users/{name}", "user")
def get_other_user(call: Call) -> Reply:
    if found := call.world.users.get(call.names["name"].lower()):
        return Reply(200, show_user(call.world, found))
    raise call.not_found("", "user redirect does not exist")


@route("GET", REPO, "repository")
def get_repository(call: Call) -> Reply:
    return _show(call, call.repository, 200)


def _show(call: Call, repository: Repository, status: int) -> Reply:
    rights = role(call.anybody, repository, call.token)
    return Reply(status, show_repository(call.world, repository, rights))


@route("GET", REPO + "/assignees", "repository")
def list_assignees(call: Call) -> Reply:
    """Who has write access, by login."""
    if call.token is None:
        raise RefusedError(401, "token is required")
    world, repository = call.world, call.repository
    people = [user for user in world.users.values() if user.kind == "user"]
    near = [u for u in people if u is repository.owner or _collaborates(u.login, repository)]
    writers = sorted((u for u in near if may_write(u, repository)), key=lambda user: user.id)
    return Reply(200, [show_user(world, user) for user in writers])


def _collaborates(login: str, repository: Repository) -> bool:
    return login.casefold() in repository.collaborators


@route("GET", CONTENTS, "repository")
def get_file(call: Call) -> Reply:
    repository, path, version = call.repository, call.names["path"], call.world.version
    _guard_code(call)
    if not repository.files and version.lists_empty_repository:
        return Reply(200, [])
    if path in repository.files:
        return Reply(200, show_file(call.world, repository, path))
    inside = [name[len(path) + 1 :] for name in repository.files if name.startswith(f"{path}/")]
    if inside:
        names = sorted({name.partition("/")[0] for name in inside})
        return Reply(200, [show_child(call.world, repository, f"{path}/{name}") for name in names])
    folder = path.partition("/")[0]
    raise call.not_found("GetContentsOrList", f"object does not exist [id: , rel_path: {folder}]")


def _guard_code(call: Call) -> None:
    """With the code unit off only administrators still read files, and the older versions 404."""
    if call.repository.has_code or call.token is None or call.administers:
        return
    if call.world.version.refuses_code:
        raise RefusedError(403, NOT_A_READER)
    raise call.not_found()


@route("GET", REPO + "/commits", "repository")
def list_commits(call: Call) -> Reply:
    """The newest first; with a path, those that touched it; of the keys only the message."""
    _guard_code(call)
    path, commits = call.query.get("path", ""), call.repository.commits
    if not commits:
        raise RefusedError(409, "Git Repository is empty.")
    touched = [message for message, file in reversed(commits) if path in {"", file}]
    if not touched:
        raise call.not_found()
    found = [{"commit": {"message": message}} for message in touched]
    return Reply(200, paged(call, found), total(found))


@route("GET", REPO + "/languages", "repository")
def list_languages(call: Call) -> Reply:
    """By size; Gitea counts after each push, in the background."""
    sizes: dict[str, int] = {}
    for path, content in call.repository.files.items():
        if language := LANGUAGES.get(path.rpartition(".")[2]):
            sizes[language] = sizes.get(language, 0) + len(content)
    return Reply(200, sizes)


@route("POST", CONTENTS, "repository")
def create_file(call: Call) -> Reply:
    if not call.writes:
        raise RefusedError(403)
    path = call.names["path"]
    if not call.get("new_branch"):  # only the default branch is kept
        call.repository.files[path] = base64.b64decode(str(call.get("content", "")))
        call.repository.commits.append((str(call.get("message") or f"Add {path}"), path))
    return Reply(201, {"content": {"path": path}})


@route("POST", "/user/repos", "user")
def create_repository(call: Call) -> Reply:
    world, doer = call.world, call.doer
    private = bool(call.get("private"))
    number, name = world.next_id("repository"), str(call.get("name"))
    repository = Repository(number, doer, name, world.now, private=private)
    if call.get("auto_init"):
        repository.files["README.md"] = b"A repository."
        repository.commits.append(("Initial commit\n", "README.md"))
    world.repositories[repository.full_name.casefold()] = repository
    return _show(call, repository, 201)


@route("DELETE", REPO, "repository")
def delete_repository(call: Call) -> Reply:
    _guard_owner(call)
    repository = call.repository
    del call.world.repositories[repository.full_name.casefold()]
    for number in [n for n, e in call.world.comments.items() if e.issue.repository is repository]:
        del call.world.comments[number]
    return EMPTY


def _guard_owner(call: Call) -> None:
    if not call.administers:
        raise RefusedError(403, "user should be the owner of the repo")


@route("PATCH", REPO, "repository")
def edit_repository(call: Call) -> Reply:
    _guard_owner(call)
    repository, settings = call.repository, dict(call.body or {})
    if name := settings.pop("name", ""):
        rename(call.world, repository, str(name))
    change_settings(repository, settings)
    call.world.revision += 1
    return _show(call, repository, 200)


def rename(world: World, repository: Repository, name: str) -> None:
    old = repository.full_name
    del world.repositories[old.casefold()]
    repository.name = name
    world.repositories[repository.full_name.casefold()] = repository
    world.moved[old.casefold()] = repository.full_name


def change_settings(repository: Repository, settings: dict[str, Any]) -> None:
    if "internal_tracker" in settings:
        enabled = settings["internal_tracker"].get("enable_issue_dependencies", False)
        repository.has_dependencies, repository.external_tracker = enabled, False
    if "external_tracker" in settings:
        repository.external_tracker = True
    for key in ("archived", "private", "has_code", "has_issues", "has_actions"):
        if key in settings:
            setattr(repository, key, bool(settings[key]))


@route("PUT", REPO + "/collaborators/{login}", "repository")
def add_collaborator(call: Call) -> Reply:
    _guard_owner(call)
    permission = str(call.get("permission") or "write")
    call.repository.collaborators[call.names["login"].casefold()] = permission
    return EMPTY


@route("DELETE", REPO + "/collaborators/{login}", "repository")
def remove_collaborator(call: Call) -> Reply:
    _guard_owner(call)
    call.repository.collaborators.pop(call.names["login"].casefold(), None)
    return EMPTY
