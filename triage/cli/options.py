"""Options that several commands share, their types, and the one way an error ends a command."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

import click
from dotenv.parser import parse_stream

from triage.cli.show import announce, complain, is_ci
from triage.errors import ConfigError, TriageError

F = TypeVar("F", bound=Callable[..., Any])

TOKEN_VARIABLES = ("GITEA_TOKEN", "GITHUB_TOKEN")
"""No flag: what stands on a command line every process of the machine can read."""

_NAME = r"[A-Za-z0-9._-]+"
_REPOSITORY = re.compile(rf"{_NAME}/{_NAME}")


class Checked(click.ParamType[Any]):
    """A type out of a function that returns the value, or raises ValueError with what to do."""

    def __init__(self, name: str, check: Callable[[str], Any]):
        self.name = name
        self._check = check

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The checked value."""
        try:
            return self._check(value.strip()) if isinstance(value, str) else value
        except ValueError as error:
            self.fail(str(error), param, ctx)


def address(value: str) -> str:
    """Gitea's address without a slash at its end; it must not carry a user or a password."""
    try:
        parts = urlsplit(value)
        good = parts.scheme in {"http", "https"} and parts.hostname and (parts.port or True)
    except ValueError:
        good = False
    if not good or not value.isascii() or not value.isprintable() or " " in value:
        raise ValueError("expected an address such as https://git.example.org")
    if set("@?#") & set(value):
        raise ValueError("an address without user, password, '?' and '#' is expected")
    return value.rstrip("/").removesuffix("/api/v1").rstrip("/")


def repository(value: str) -> str:
    """owner/name."""
    if not _REPOSITORY.fullmatch(value) or {".", ".."} & set(value.split("/")):
        raise ValueError(f"expected a repository as owner/name, got {value[:100]!r}")
    return value


def new_file(value: str) -> Path:
    """A file in a directory that exists."""
    path = Path(value)
    try:
        good = path.parent.is_dir() and not path.is_dir()
    except OSError:  # too long a name
        good = False
    if not good:
        raise ValueError(f"{value[:200]}: there is no such directory to write to")
    return path


def option(*names: str, variables: Sequence[str] = (), **attributes: Any) -> Callable[[F], F]:
    """A click option whose help and errors name its environment variables (empty ones: unset)."""
    if variables:
        attributes |= {"envvar": list(variables), "show_envvar": True}
    return click.option(*names, **attributes)


def server_options(command: F) -> F:
    """Where to connect to, and how much to tell."""
    decorators = (
        option(
            "--url",
            type=Checked("URL", address),
            variables=("GITEA_URL", "GITHUB_SERVER_URL"),
            help="Address of Gitea, such as https://git.example.org.",
        ),
        option(
            "--repo",
            type=Checked("OWNER/NAME", repository),
            variables=("GITEA_REPO", "GITHUB_REPOSITORY"),
            help="Repository to triage.",
        ),
        option(
            "--env-file",
            type=click.Path(path_type=Path),
            metavar="FILE",
            is_eager=True,
            expose_value=False,
            callback=_read_env_file,
            help="Read variables from FILE; real ones come first.  [default: ./.env, never under"
            " CI]",
        ),
        click.option("-v", "--verbose", is_flag=True, help="Show each request on stderr."),
    )
    for decorate in reversed(decorators):
        command = decorate(command)
    return command


def config_option(command: F) -> F:
    """Which policy file is in force."""
    decorate = option(
        "--config",
        type=click.Path(path_type=Path),
        metavar="FILE",
        variables=["TRIAGE_CONFIG"],
        help="Policy file.  [default: .gitea/triage.toml here (never under CI), else the one on the"
        " repository's default branch, else the built-in policy]",
    )
    return decorate(command)


def _read_env_file(ctx: click.Context, param: click.Parameter, named: Path | None) -> None:
    """What a `.env` file sets becomes the default of the options, so that all else comes first."""
    path = named or (None if is_ci() else Path(".env"))
    found: dict[str, str | None] = {}
    if path and (named or path.is_file()):
        try:
            found = _variables(path)
        except (OSError, UnicodeDecodeError) as error:
            raise click.BadParameter(f"{path}: cannot be read ({error})", ctx, param) from None
    ctx.meta[__name__] = found
    ctx.default_map = {
        parameter.name: value
        for parameter in ctx.command.params
        if parameter.name and (value := _first(parameter.envvar or (), found))
    }


def _variables(path: Path) -> dict[str, str | None]:
    """What the file sets; a value is what stands there (no interpolation)."""
    found: dict[str, str | None] = {}
    with path.open(encoding="utf-8-sig") as lines:
        for binding in parse_stream(lines):
            if binding.error:
                line = binding.original.line
                click.echo(f"Warning: {path}: line {line} is not NAME=value, left out", err=True)
            elif binding.key:
                found[binding.key] = binding.value
    return found


def token_of(ctx: click.Context) -> str:
    """The token, from the environment or the `.env` file; "" without one.

    Raises:
        ConfigError: when it cannot be one.
    """
    token = _first(TOKEN_VARIABLES, os.environ) or _first(TOKEN_VARIABLES, ctx.meta[__name__])
    if not token.isascii() or not token.isprintable() or " " in token:
        places = " or ".join(TOKEN_VARIABLES)
        raise ConfigError(
            f"{places}: a token has only letters, digits and signs; this one has more"
        )
    return token


def _first(names: str | Sequence[str], values: Mapping[str, str | None]) -> str:
    """The first variable that is set and not empty."""
    wanted = [names] if isinstance(names, str) else names
    return next((text for name in wanted if (text := (values.get(name) or "").strip())), "")


class Command(click.Command):
    """A command whose errors a CI runner shows, too: those of its settings and all others."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """The arguments read.

        Raises:
            UsageError: as click raises it, and shows it on stderr.
        """
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            if is_ci() and ctx.params.get("form") != "json":
                announce(error.format_message())
            raise

    def invoke(self, ctx: click.Context) -> Any:
        """Runs it; an expected error becomes a message on stderr and its exit code."""
        try:
            return super().invoke(ctx)
        except TriageError as error:
            if is_ci() and ctx.params.get("form") == "text":
                announce(str(error))
            complain(error)
            ctx.exit(error.exit_code)
