"""Settings: flags first, then the environment, then `.env`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.drive import VARIABLES
from triage.cli.connect import proxy_for
from triage.cli.options import token_of
from triage.cli.run import run
from triage.errors import ConfigError

SECRET = "s3cr3t-t0ken"
ENVIRON = {
    "GITEA_URL": "https://git.example.org",
    "GITEA_REPO": "acme/app",
    "GITEA_TOKEN": SECRET,
}


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing but what the test sets."""
    monkeypatch.chdir(tmp_path)
    for name in ("CI", "GITHUB_ACTIONS", "GITEA_ACTIONS", "FORGEJO_ACTIONS"):
        monkeypatch.delenv(name, raising=False)
    for names in VARIABLES.values():
        for name in names:
            monkeypatch.delenv(name, raising=False)


def parsed(*arguments: str, **environ: str) -> click.Context:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environ.items():
            patch.setenv(name, value)
        return run.make_context("run", list(arguments))


def settings(*arguments: str, **environ: str) -> dict[str, Any]:
    return parsed(*arguments, **environ).params


def refusal(*arguments: str, **environ: str) -> str:
    with pytest.raises(click.BadParameter) as caught:
        parsed(*arguments, **environ)
    return caught.value.format_message()


def token(**environ: str) -> str:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environ.items():
            patch.setenv(name, value)
        return token_of(run.make_context("run", []))


# Where it comes from -----------------------------------------------------------------------------


def test_defaults() -> None:
    given = settings()
    unset = ["config", "date", "summary", "max_operations", "backlog", "report", "url", "repo"]
    assert {name: given[name] for name in unset} == dict.fromkeys(unset)
    assert (given["dry_run"], given["deadline"], given["form"]) == (False, 600.0, "text")


def test_empty_variables__are_the_defaults() -> None:
    assert settings() == settings(**{names[0]: "" for names in VARIABLES.values()})


def test_variables__are_read(tmp_path: Path) -> None:
    given = settings(
        TRIAGE_CONFIG="x.toml",
        TRIAGE_DRY_RUN="true",
        TRIAGE_DATE="2026-01-02",
        TRIAGE_SUMMARY="false",
        TRIAGE_MAX_OPERATIONS="0",
        TRIAGE_DEADLINE="90",
        TRIAGE_REPORT=str(tmp_path / "report.json"),
        **ENVIRON,
    )
    assert given == {
        "url": "https://git.example.org",
        "repo": "acme/app",
        "config": Path("x.toml"),
        "dry_run": True,
        "date": datetime(2026, 1, 2),  # noqa: DTZ001 - a date
        "summary": False,
        "max_operations": 0,
        "deadline": 90.0,
        "report": tmp_path / "report.json",
        "backlog": None,
        "form": "text",
        "everything": False,
        "verbose": False,
    }


def test_flag__comes_before_the_variable() -> None:
    given = settings("--repo=a/flag", "--no-dry-run", GITEA_REPO="a/b", TRIAGE_DRY_RUN="true")
    assert (given["repo"], given["dry_run"]) == ("a/flag", False)


@pytest.mark.parametrize("empty", ["", None])
def test_gitea__comes_before_github(empty: str | None) -> None:
    names = {"GITHUB_SERVER_URL": "https://hub.example.org", "GITHUB_REPOSITORY": "hub/app"}
    given = settings(**names, **(ENVIRON if empty is None else {"GITEA_URL": "", "GITEA_REPO": ""}))
    expected = ("https://git.example.org", "acme/app") if empty is None else tuple(names.values())
    assert (given["url"], given["repo"]) == expected


def test_env_file__comes_last(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("GITEA_REPO=a/file\nTRIAGE_DRY_RUN=yes\nTRIAGE_DEADLINE=5s\n")
    given = settings("--deadline=7s", GITEA_REPO="a/real", TRIAGE_DRY_RUN="")
    assert (given["repo"], given["dry_run"], given["deadline"]) == ("a/real", True, 7.0)


def test_env_file__github_in_the_environment_comes_before_it(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("GITEA_REPO=a/file\n")
    assert settings(GITHUB_REPOSITORY="a/real")["repo"] == "a/real"


def test_env_file__never_under_ci_but_when_it_is_named(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("GITEA_REPO=a/file\n")
    assert settings(CI="true")["repo"] is None
    assert settings("--env-file=.env", CI="true")["repo"] == "a/file"


def test_env_file__a_line_that_sets_nothing_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / ".env").write_text("GITEA_REPO=a/file\nwhat is this\nexport TRIAGE_DEADLINE=5s\n")
    given = settings()
    assert (given["repo"], given["deadline"]) == ("a/file", 5.0)
    assert capsys.readouterr().err == "Warning: .env: line 2 is not NAME=value, left out\n"


def test_env_file__a_value_is_what_stands_there(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("TRIAGE_CONFIG=${HOME}/x.toml\n")
    assert settings()["config"] == Path("${HOME}/x.toml")


@pytest.mark.parametrize(
    ("environ", "proxy"),
    [
        ({}, ""),
        ({"HTTPS_PROXY": "http://bob:secret@proxy.example.org:3128"}, "proxy.example.org:3128"),
        ({"ALL_PROXY": "http://proxy:1"}, "http://proxy:1"),
        ({"HTTPS_PROXY": "http://proxy:1", "NO_PROXY": "git.example.org"}, ""),
        ({"HTTP_PROXY": "http://proxy:1"}, ""),
    ],
)
def test_proxy__is_named_without_its_password(
    monkeypatch: pytest.MonkeyPatch, environ: dict[str, str], proxy: str
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert proxy_for("https://git.example.org") == proxy


# Types -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("https://git.example.org/", "https://git.example.org"),
        ("https://git.example.org/api/v1/", "https://git.example.org"),
        ("http://[::1]:3000", "http://[::1]:3000"),
        ("https://example.org/gitea/", "https://example.org/gitea"),
        ("https://git.example.org//api/v1", "https://git.example.org"),
        (" https://git.example.org\n", "https://git.example.org"),
    ],
)
def test_url__has_no_slash_and_no_api_at_its_end(given: str, url: str) -> None:
    assert settings(GITEA_URL=given)["url"] == url


@pytest.mark.parametrize(
    "url",
    [
        "git.example.org",
        "ftp://git.example.org",
        "https://",
        "https:///x",
        "https://git.example.org:99999",
        "https://git.example.org:x",
        "https://git example.org",
        "https://gït.example.org",
        "https://git.example.org/\x7f",
        "https://[::1",
        "https://bob@git.example.org",
        "https://:x@git.example.org",
        "https://@git.example.org",
        "https://git.example.org/?q=1",
        "https://git.example.org/#x",
        "https://git.example.org?",
        "https://git.example.org#",
    ],
)
def test_url__anything_else_is_refused_and_the_variable_named(url: str) -> None:
    assert "'--url' (env var: 'GITEA_URL', 'GITHUB_SERVER_URL')" in refusal(GITEA_URL=url)


def test_url__a_password_in_it_is_not_repeated() -> None:
    assert SECRET not in refusal(GITEA_URL=f"https://bob:{SECRET}@git.example.org")


@pytest.mark.parametrize(
    "repo", ["app", "a/b/c", "/app", "acme/", "acme/..", "./app", "a b/c", "a/b?", "a/é", ""]
)
def test_repo__anything_but_owner_and_name_is_refused(repo: str) -> None:
    assert "expected a repository as owner/name" in refusal("--repo", repo)


@pytest.mark.parametrize(
    ("text", "seconds"), [("90", 90), ("90s", 90), ("10m", 600), ("1.5 H", 5400), (" 1m ", 60)]
)
def test_deadline__in_seconds_minutes_or_hours(text: str, seconds: float) -> None:
    assert settings("--deadline", text)["deadline"] == seconds


@pytest.mark.parametrize("text", ["0", "-1", "m", "1e3", "٣s", "99999999"])
def test_deadline__anything_else_is_refused(text: str) -> None:
    assert "expected a time such as 90s, 10m, 1h or 3d" in refusal(TRIAGE_DEADLINE=text)


@pytest.mark.parametrize("text", ["x", "-1", "1.5", "99999999999"])
def test_max_operations__is_a_whole_number_within_reason(text: str) -> None:
    assert "'--max-operations' (env var: 'TRIAGE_MAX_OPERATIONS')" in refusal(
        TRIAGE_MAX_OPERATIONS=text
    )


@pytest.mark.parametrize("text", ["yesterday", "2026-02-30", "22.11.2026", "2026-11-22T12:00"])
def test_date__is_a_calendar_date(text: str) -> None:
    assert "'--date' (env var: 'TRIAGE_DATE')" in refusal(TRIAGE_DATE=text)


@pytest.mark.parametrize("variable", ["TRIAGE_DRY_RUN", "TRIAGE_SUMMARY"])
def test_boolean__anything_but_true_and_false_is_refused(variable: str) -> None:
    assert f"(env var: '{variable}')" in refusal(**{variable: "maybe"})


@pytest.mark.parametrize("path", ["nowhere/report.json", ".", "x" * 300 + "/y"])
def test_report__needs_a_directory_to_be_written_to(path: str) -> None:
    assert "there is no such directory to write to" in refusal("--report", path)


# The token ---------------------------------------------------------------------------------------


def test_token__gitea_comes_before_github_and_both_before_the_file(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("GITEA_TOKEN=of-the-file\n")
    assert token(GITEA_TOKEN=SECRET, GITHUB_TOKEN="other") == SECRET
    assert token(GITEA_TOKEN="", GITHUB_TOKEN=f"{SECRET}\n") == SECRET
    assert token() == "of-the-file"


@pytest.mark.parametrize("odd", [f"{SECRET} x", f"{SECRET}\nx", f"{SECRET}é"])
def test_token__an_odd_one_is_refused_but_not_shown(odd: str) -> None:
    with pytest.raises(ConfigError) as caught:
        token(GITEA_TOKEN=odd)
    assert str(caught.value).startswith("GITEA_TOKEN or GITHUB_TOKEN: ")
    assert SECRET not in str(caught.value)


def test_token__there_is_no_flag_for_it() -> None:
    assert not [option for option in run.params if "token" in str(option.name)]


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=9)


@given(st.dictionaries(st.sampled_from([v for vs in VARIABLES.values() for v in vs]), TEXTS))
def test_token__no_error_ever_shows_it(environ: dict[str, str]) -> None:
    said = ""
    try:
        parsed(**{**environ, "GITEA_TOKEN": SECRET + environ.get("GITEA_TOKEN", "")})
    except click.BadParameter as error:
        said = error.format_message()
    assert SECRET not in said
