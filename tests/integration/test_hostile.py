"""Whole cycles over texts that somebody wrote to break them (design §5: text is hostile)."""

from __future__ import annotations

import itertools
import json
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.double import FakeGitea, MakeRepo
from tests.integration.conftest import READY, Triage, invoke
from triage.state.markers import parse_entry

PIECES = [
    "`", "``", "```\n", "\\", "|", "\n", "\r\n", " ", "@bob", "@alice", "#1", "alice/app#1",
    "![x](",
    "](http://evil.example)", "<img src=x>", "<!--", "-->", "<details>", "&commat;bob", "&#64;bob",
    "closes #1", "http://gitea.test/alice/app/issues/1", "::error::x", "##[group]", "::add-mask::a",
    "\x1b[31m", "\x1b]0;t\x07", "\u202e", "\u200b", "\u2028", "\x00", "é", "\U0001f600", "a" * 60,
    "[bug]", "[p0]", "[rfc]", "Blocked by #1", "depends on ", "- [ ] #1", "> ", "once #1 is merged",
    'gitea-triage:entry {"action":"dispatch"}', "gitea-triage:summary {}", "%0A::set-output",
]  # fmt: skip
HOSTILE = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8)), max_size=12).map(
    "".join
)
# What is no text at all for a database is not stored by a server either.
STORED = HOSTILE.map(lambda text: text.encode("utf-8", "ignore").decode().replace("\x00", ""))


NUMBERS = itertools.count(1)


def issue(number: int, title: str, body: str, name: str = "x") -> dict[str, object]:
    """An issue as the API returns it."""
    label = {"id": 1, "name": name}
    return {
        "number": number, "title": title, "body": body, "state": "open", "labels": [label],
        "assignees": [], "user": {"login": name or "x"}, "created_at": "2026-11-01T00:00:00Z",
        "updated_at": "2026-11-01T00:00:00Z", "comments": 0,
    }  # fmt: skip


@settings(
    max_examples=100,
    deadline=None,  # the first run of the command imports it
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.tuples(HOSTILE, HOSTILE, HOSTILE), min_size=1, max_size=4))
def test_offline__no_line_is_theirs(tmp_path: Path, texts: list[tuple[str, str, str]]) -> None:
    issues = [issue(n, *three) for n, three in enumerate(texts, 1)]
    file = tmp_path / "backlog.json"
    file.write_text(json.dumps(issues), "utf-8")

    shown = invoke("run", "--backlog", str(file), environ={"CI": "true", "GITHUB_ACTIONS": "true"})

    log = shown.stdout + shown.stderr
    lines = log.split("\n")
    kinds = {unicodedata.category(char) for char in log.replace("\n", "")}
    assert not kinds & {"Cc", "Cf", "Zl", "Zp"}
    commands = [line for line in lines if re.match(r"\s*(::|##\[)", line)]
    assert all(re.match(r"::(group|endgroup|error|warning|notice)\b", line) for line in commands)
    assert f"{len(issues)} open" in shown.stdout


@settings(
    max_examples=50,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(HOSTILE, HOSTILE, HOSTILE)
def test_explain_and_compare__no_line_is_theirs(
    tmp_path: Path, title: str, body: str, name: str
) -> None:
    file, draft, policy = (tmp_path / name for name in ("backlog.json", "draft.md", "new.toml"))
    file.write_text(json.dumps([issue(1, title, body, name)]), "utf-8")
    draft.write_text(f"# t {title}\n{body}", "utf-8", errors="replace")
    policy.write_text("ready_threshold = 0\n[blocked]\ntext = 'off'\n", "utf-8")
    backlog = ("--backlog", str(file))
    environ = {"CI": "true", "GITHUB_ACTIONS": "true"}
    summary = title.startswith("[Triage] Daily backlog summary") or "triage:summary" in body
    shown = [
        invoke("explain", "1", *backlog, environ=environ, expect=None if summary else 0),
        invoke("explain", "--file", str(draft), environ=environ, expect=None),
        invoke("compare", "built-in", str(policy), *backlog, environ=environ),
    ]

    log = "".join(ran.stdout + ran.stderr for ran in shown)
    kinds = {unicodedata.category(char) for char in log.replace("\n", "")}
    assert not kinds & {"Cc", "Cf", "Zl", "Zp"}
    commands = [line for line in log.split("\n") if re.match(r"\s*(::|##\[)", line)]
    assert all(line.startswith("::error title=gitea-triage::") for line in commands)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(STORED, STORED, st.booleans())
def test_cycle__nobody_is_called_and_nothing_referred_to(
    gitea: FakeGitea, make_repo: MakeRepo, triage: Triage, title: str, body: str, ready: bool
) -> None:
    repo = make_repo(f"alice/r{next(NUMBERS)}")
    bystander = repo.open_issue("[rfc] bystander", "short")
    number = repo.open_issue(f"[bug] {title}", f"{READY if ready else ''}\n{body}", author="bob")
    before = [entry.kind for entry in repo.issue(bystander).entries]
    gitea.forget()

    triage(repo)
    quiet = triage(repo)

    assert set(gitea.mentioned) <= {"alice"}  # the owner, where a human is needed
    assert [entry.kind for entry in repo.issue(bystander).entries] == before
    ours = [c for c in repo.issue(number).comments if parse_entry(c.body)]
    assert len(ours) == len(repo.issue(number).comments) <= 1
    assert set(quiet.report["requests"]) == {"GET"}


MEGABYTE = 1_000_000
KINDS = [
    "a", " ", "\n", "#", "`", "[", "[]", "](", "> ", ">", "- [ ] ", "<!--", "<details>", "**", "~~",
    "|", "“", "\u00df", "```\n", "    x\n", "blocked by ", "blocked by #1 ", "depends on #1, ",
    "once ", "once #1 is merged ", "after ", "until ", "(", "https://x/y/issues/1 ", "test_",
    "## Steps\n", "should ", "> - [ ] `<!--[(", "<details>\n> ```\n", "**[x](`<b>~~\n",
    "<!-->`\n- ",
]  # fmt: skip


def test_offline__megabytes_of_anything_come_to_an_end(tmp_path: Path) -> None:
    bodies = [kind * (MEGABYTE // len(kind)) for kind in KINDS]
    issues = [issue(n, f"[feature] {n}", body) for n, body in enumerate(bodies, 1)]
    issues.append(issue(len(issues) + 1, "[bug] " + "[" * MEGABYTE, "x"))
    file = tmp_path / "backlog.json"
    file.write_text(json.dumps(issues), "utf-8")

    shown = invoke("run", "--backlog", str(file), "--format", "json")

    assert shown.counts["open"] == len(issues)
    assert len(shown.stdout) < 2 * MEGABYTE  # the one title is told whole


@pytest.mark.parametrize("fence", ["`", ">", "[", "<b>", "- "])
def test_blocked__nested_without_end_is_read(tmp_path: Path, fence: str) -> None:
    body = f"{fence * 5000}\n\n{READY}\n\nBlocked by acme/lib#3"
    file = tmp_path / "backlog.json"
    file.write_text(json.dumps([issue(1, "[feature] x", body)]), "utf-8")

    shown = invoke("run", "--backlog", str(file), "--format", "json")

    assert shown.counts["open"] == 1
