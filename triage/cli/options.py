"""Options that several commands share, and the one way an expected error ends a command."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import click
from dotenv import dotenv_values

from triage.cli.settings import VARIABLES, Sources
from triage.cli.show import complain
from triage.errors import ConfigError, TriageError

F = TypeVar("F", bound=Callable[..., Any])


def option(name: str, text: str, **attributes: Any) -> Callable[[F], F]:
    """A click option whose help also names its environment variables."""
    key = name.lstrip("-").partition("/")[0].replace("-", "_")
    variables = ", ".join(VARIABLES.get(key, ()))
    shown = f"{text}  [{variables}]" if variables else text
    return click.option(name, default=None, help=shown, **attributes)


def server_options(command: F) -> F:
    """Where to connect to, and how much to tell."""
    decorators = (
        option("--url", "Address of Gitea, such as https://git.example.org.", metavar="URL"),
        option("--repo", "Repository to triage.", metavar="OWNER/NAME"),
        option(
            "--env-file",
            "Read variables from FILE; real ones come first.  [default: ./.env, never under CI]",
            metavar="FILE",
            type=click.Path(path_type=Path),
        ),
        click.option("-v", "--verbose", is_flag=True, help="Show each request on stderr."),
    )
    for decorate in reversed(decorators):
        command = decorate(command)
    return command


def is_ci(environ: Mapping[str, str]) -> bool:
    """Whether this runs under CI, where the working directory is not to be trusted."""
    names = ("CI", "GITHUB_ACTIONS", "GITEA_ACTIONS", "FORGEJO_ACTIONS")
    return any(environ.get(name, "").lower() not in {"", "false", "0"} for name in names)


def sources(flags: Mapping[str, Any], env_file: Path | None) -> Sources:
    """The flags, the environment, and behind it the `.env` file.

    Raises:
        ConfigError: when a file that was named cannot be read.
    """
    environ = dict(os.environ)
    path = env_file or (None if is_ci(environ) else Path(".env"))
    extra: dict[str, str | None] = {}
    if path and (env_file or path.is_file()):
        try:
            # Without interpolation: a value is what stands there.
            path.open().close()  # dotenv itself is silent about a file that is not there
            extra = dotenv_values(path, interpolate=False)
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(f"--env-file {path}: cannot be read ({error})") from None
    behind = {name: value for name, value in extra.items() if value}
    return Sources(flags, {**behind, **{name: value for name, value in environ.items() if value}})


def ends_with_error(command: F) -> F:
    """An expected error becomes one message on stderr and its exit code, without a traceback."""

    @functools.wraps(command)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        try:
            return command(*args, **kwargs)
        except TriageError as error:
            as_command = is_ci(os.environ) and kwargs.get("form") == "text"
            complain(error, as_command=as_command)
            raise SystemExit(error.exit_code) from None

    return wrapper  # type: ignore[return-value]
