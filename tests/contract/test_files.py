"""Files, commits, languages and what a token may do, as `triage check` and `init` ask (§7, §10)."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from tests.contract.place import Place
from tests.contract.test_access import with_token
from tests.double import connect
from tests.drive import invoke
from triage.errors import RejectedError
from triage.texts.starter import WORKFLOW_PATH


def push(place: Place, path: str, text: str, message: str = "") -> None:
    content = base64.b64encode(text.encode()).decode()
    more = {"message": message} if message else {}
    place.send("POST", f"contents/{path}", {"content": content, **more})


def test_a_folder_has_its_own_files_alone(place: Place) -> None:
    assert place.tracker.folder(".gitea/workflows") == []
    push(place, ".gitea/workflows/b.yml", "b")
    push(place, ".gitea/workflows/a.yml", "a")
    push(place, ".gitea/workflows/more/c.yml", "c")
    assert place.tracker.folder(".gitea/workflows") == ["a.yml", "b.yml"]
    assert place.tracker.folder(".gitea") == []
    assert place.tracker.file(".gitea/workflows/b.yml") == "b"
    with pytest.raises(RejectedError):
        place.tracker.file(".gitea/workflows/more")


def test_the_last_message(place: Place) -> None:
    push(place, "a", "a", "First [skip ci]")
    push(place, "b", "b", "Second")
    assert place.tracker.last_message("a").strip() == "First [skip ci]"
    assert place.tracker.last_message().strip() == "Second"
    assert place.tracker.last_message("c") == ""


def test_languages_of_prose(place: Place) -> None:
    assert place.tracker.languages() == []


def test_an_action_in_a_repository(place: Place) -> None:
    assert not place.tracker.has_action(place.name, "main")
    push(place, "action.yml", "name: x")
    assert place.tracker.has_action(place.name, "main")
    assert not place.tracker.has_action(f"{place.login}/absent", "main")


def test_the_server_says_who_it_is_and_what_time(place: Place) -> None:
    version, answer = place.tracker.server()
    assert version == place.version.text
    assert answer.date


def test_what_a_token_may_do(place: Place) -> None:
    tells = place.version.tells_token
    assert place.tracker.scopes(tells=tells) == (frozenset({"all"}) if tells else None)


def test_what_a_token_may_not_do(place: Place) -> None:
    if not place.server.limited:
        pytest.skip("needs a token with the scope read:issue: set TRIAGE_LIVE_LIMITED_TOKEN")
    told = frozenset({"read:issue"}) if place.version.tells_scopes else None
    with with_token(place, place.server.limited) as tracker:
        assert tracker.scopes(tells=place.version.tells_token) == told


def test_init__what_it_writes_is_found_to_be_well(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    environ = {
        "GITEA_URL": place.server.url, "GITEA_REPO": place.name, "GITEA_TOKEN": place.server.token,
    }  # fmt: skip
    invoke("check", environ=environ, expect=1)

    invoke("init", "--action", "https://elsewhere.test/owner/gitea-triage@v1", environ=environ)
    for path in (WORKFLOW_PATH, ".gitea/triage.toml"):
        push(place, path, Path(path).read_text("utf-8"))
    ran = invoke("check", environ=environ, expect=0)

    assert f"{WORKFLOW_PATH} looks well" in ran.stdout
    assert "there is no label agent-ready yet" in ran.stdout
    with connect(place.server.url, place.name, place.server.token) as tracker:
        assert "agent-ready" not in tracker.labels()
