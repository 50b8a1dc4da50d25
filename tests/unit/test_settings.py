from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.cli.settings import (
    VARIABLES,
    Server,
    Settings,
    Sources,
    read_repository,
    read_server,
    read_settings,
)
from triage.errors import ConfigError

TODAY = date(2026, 11, 22)
SECRET = "s3cr3t-t0ken"
Flags = Mapping[str, Any] | None
ENVIRON = {
    "GITEA_URL": "https://git.example.org",
    "GITEA_REPO": "acme/app",
    "GITEA_TOKEN": SECRET,
}


def server(flags: Flags = None, **environ: str) -> Server:
    return read_server(Sources(flags or {}, {**ENVIRON, **environ}))


def options(flags: Flags = None, environ: Mapping[str, str] = MappingProxyType({})) -> Settings:
    return read_settings(Sources(flags or {}, environ), TODAY)


def refusal(flags: Flags = None, environ: Mapping[str, str] = MappingProxyType({})) -> str:
    with pytest.raises(ConfigError) as caught:
        options(flags, environ)
    return str(caught.value)


# Where to connect to -----------------------------------------------------------------------------


def test_server__from_the_environment() -> None:
    assert Server(url="https://git.example.org", repository="acme/app", token=SECRET) == server()


def test_server__a_flag_comes_before_the_environment() -> None:
    found = server({"url": "https://flag.example.org", "repo": "a/flag"})
    assert (found.url, found.repository) == ("https://flag.example.org", "a/flag")


@pytest.mark.parametrize("empty", ["", "  ", "\n"])
def test_server__an_empty_variable_counts_as_unset(empty: str) -> None:
    found = server(
        GITEA_URL=empty,
        GITHUB_SERVER_URL="https://hub.example.org",
        GITEA_REPO=empty,
        GITHUB_REPOSITORY="hub/app",
        GITEA_TOKEN=empty,
        GITHUB_TOKEN="other",
    )
    assert Server(url="https://hub.example.org", repository="hub/app", token="other") == found


def test_server__gitea_comes_before_github() -> None:
    found = server(GITHUB_SERVER_URL="https://x.org", GITHUB_REPOSITORY="x/x", GITHUB_TOKEN="x")
    assert server() == found


@pytest.mark.parametrize("flags", [{}, {"repo": None}])
def test_server__everything_that_is_missing_is_named_at_once(flags: dict[str, Any]) -> None:
    with pytest.raises(ConfigError) as caught:
        read_server(Sources(flags, {}))
    assert str(caught.value).split("\n")[1:] == [
        "  the address of Gitea, such as https://git.example.org:"
        " set --url or GITEA_URL or GITHUB_SERVER_URL",
        "  the repository as owner/name: set --repo or GITEA_REPO or GITHUB_REPOSITORY",
        "  a token that may read and write its issues: set GITEA_TOKEN or GITHUB_TOKEN",
    ]


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("https://git.example.org/", "https://git.example.org"),
        ("https://git.example.org/api/v1/", "https://git.example.org"),
        ("http://[::1]:3000", "http://[::1]:3000"),
        ("https://example.org/gitea/", "https://example.org/gitea"),
        ("https://git.example.org//api/v1", "https://git.example.org"),
    ],
)
def test_url__has_no_slash_and_no_api_at_its_end(given: str, url: str) -> None:
    assert url == server(GITEA_URL=given).url


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
    with pytest.raises(ConfigError, match=r"^GITEA_URL: "):
        server(GITEA_URL=url)


def test_url__a_password_in_it_is_not_repeated() -> None:
    with pytest.raises(ConfigError) as caught:
        server(GITEA_URL=f"https://bob:{SECRET}@git.example.org")
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    "repo", ["app", "a/b/c", "/app", "acme/", "acme/..", "./app", "a b/c", "a/b?", "a/é"]
)
def test_repo__anything_but_owner_and_name_is_refused(repo: str) -> None:
    with pytest.raises(ConfigError, match=r"^--repo: expected a repository as owner/name"):
        server({"repo": repo})


def test_repo__may_be_unknown_where_it_is_not_needed() -> None:
    assert read_repository(Sources({}, {})) == ""


def test_repo__is_checked_where_it_is_known() -> None:
    assert read_repository(Sources({"repo": "acme/app"}, {})) == "acme/app"


def test_repo__an_empty_flag_counts_as_unset() -> None:
    assert server({"repo": ""}).repository == "acme/app"


# The token ---------------------------------------------------------------------------------------


def test_token__is_not_shown_by_repr() -> None:
    assert SECRET not in repr(server())


def test_token__is_not_shown_by_the_repr_of_its_sources() -> None:
    assert SECRET not in repr(Sources({}, ENVIRON))


@pytest.mark.parametrize("token", [f"{SECRET} x", f"{SECRET}\nx", f"{SECRET}é", f"{SECRET}\x00"])
def test_token__an_odd_one_is_refused_but_not_shown(token: str) -> None:
    with pytest.raises(ConfigError) as caught:
        server(GITEA_TOKEN=token)
    assert str(caught.value).startswith("GITEA_TOKEN: ")
    assert SECRET not in str(caught.value)


@given(
    st.dictionaries(
        st.sampled_from([v for vs in VARIABLES.values() for v in vs]), st.text(max_size=9)
    )
)
def test_token__no_error_ever_shows_it(environ: dict[str, str]) -> None:
    sources = Sources({}, {**environ, "GITEA_TOKEN": SECRET + environ.get("GITEA_TOKEN", "")})
    said = ""
    try:
        read_server(sources)
        read_settings(sources, TODAY)
    except ConfigError as error:
        said = str(error)
    assert SECRET not in said


# What to do --------------------------------------------------------------------------------------


def test_settings__defaults() -> None:
    assert (
        Settings(
            config=None,
            dry_run=False,
            date="2026-11-22",
            summary=None,
            max_operations=None,
            deadline=600.0,
            report=None,
        )
        == options()
    )


def test_settings__empty_variables_are_the_defaults() -> None:
    assert options() == options({}, {names[0]: " " for names in VARIABLES.values()})


def test_settings__from_the_environment(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    environ = {
        "TRIAGE_CONFIG": "x.toml",
        "TRIAGE_DRY_RUN": "true",
        "TRIAGE_DATE": "2026-01-02",
        "TRIAGE_SUMMARY": "false",
        "TRIAGE_MAX_OPERATIONS": "0",
        "TRIAGE_DEADLINE": "90",
        "TRIAGE_REPORT": str(report),
    }
    assert Settings(
        config=Path("x.toml"),
        dry_run=True,
        date="2026-01-02",
        summary=False,
        max_operations=0,
        deadline=90.0,
        report=report,
    ) == options({}, environ)


def test_settings__a_flag_comes_before_the_environment() -> None:
    flags = {"dry_run": False, "date": "2026-02-03"}
    found = options(flags, {"TRIAGE_DRY_RUN": "true", "TRIAGE_DATE": "x"})
    assert (found.dry_run, found.date) == (False, "2026-02-03")


@pytest.mark.parametrize(
    ("word", "expected"),
    [("true", True), ("1", True), ("Yes", True), ("ON", True),
     ("false", False), ("0", False), ("no", False), ("Off", False)],
)  # fmt: skip
def test_dry_run__is_a_word_of_its_kind(word: str, expected: bool) -> None:
    assert expected is options({}, {"TRIAGE_DRY_RUN": word}).dry_run


@pytest.mark.parametrize(
    ("text", "seconds"), [("90", 90), ("90s", 90), ("1.5m", 90), ("1 H", 3600), ("0.5s", 0.5)]
)
def test_deadline__takes_a_unit(text: str, seconds: float) -> None:
    assert seconds == options({}, {"TRIAGE_DEADLINE": text}).deadline


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("TRIAGE_DRY_RUN", "maybe"),
        ("TRIAGE_SUMMARY", "2"),
        ("TRIAGE_DATE", "22.11.2026"),
        ("TRIAGE_DATE", "2026-13-01"),
        ("TRIAGE_DATE", "20261122"),
        ("TRIAGE_DATE", "0000-01-01"),
        ("TRIAGE_MAX_OPERATIONS", "-1"),
        ("TRIAGE_MAX_OPERATIONS", "1.5"),
        ("TRIAGE_MAX_OPERATIONS", "²"),
        ("TRIAGE_MAX_OPERATIONS", "9" * 10),
        ("TRIAGE_DEADLINE", "0"),
        ("TRIAGE_DEADLINE", "1d"),
        ("TRIAGE_DEADLINE", "-1s"),
        ("TRIAGE_DEADLINE", "soon"),
        ("TRIAGE_DEADLINE", "9" * 400),
    ],
)
def test_settings__a_mistake_names_its_variable(variable: str, value: str) -> None:
    assert refusal({}, {variable: value}).startswith(f"{variable}: ")


def test_settings__a_mistake_names_its_flag() -> None:
    assert refusal({"max_operations": "x"}).startswith("--max-operations: ")


def test_settings__a_long_value_is_cut() -> None:
    assert len(refusal({}, {"TRIAGE_DATE": "x" * 10_000})) < 200


def test_report__needs_a_directory_that_is_there(tmp_path: Path) -> None:
    assert "no such directory" in refusal({"report": str(tmp_path / "none" / "report.txt")})


def test_report__is_a_file(tmp_path: Path) -> None:
    assert refusal({"report": str(tmp_path)})


def test_report__a_mistake_names_its_variable() -> None:
    assert refusal({}, {"TRIAGE_REPORT": "/none/report.txt"}).startswith("TRIAGE_REPORT")


def test_report__an_endless_name_is_no_traceback() -> None:
    assert refusal({"report": "x" * 5000 + "/y"})
