"""What a first policy is guessed from."""

from __future__ import annotations

import pytest

from triage.policy import DEFAULT_POLICY, Agent
from triage.run.guess import FALLBACK, SYNONYMS, guess_agents, guess_paths, guess_tags


@pytest.mark.parametrize(
    ("login", "name"),
    [("claude", "claude"), ("claude-code", "claude"), ("kimi-bot", "kimi"), ("codex_ai", "codex")],
)
def test_agents__known_by_name(login: str, name: str) -> None:
    assert guess_agents([login, "bob"], [], "") == ([Agent(name=name, assign=login)], [])


@pytest.mark.parametrize("login", ["claude.monet", "devin", "code-agent", "bot-7", "acme-kimi"])
def test_agents__that_may_be_people(login: str) -> None:
    assert guess_agents([login], [], "") == ([FALLBACK], [login])


@pytest.mark.parametrize(
    "login", ["alice", "renovate-bot", "ci-bot", "claudette", "a bot", "bot\n"]
)
def test_agents__that_are_none(login: str) -> None:
    assert guess_agents([login], [], "") == ([FALLBACK], [])


def test_agents__not_the_tool_itself() -> None:
    assert guess_agents(["claude", "work-bot"], [], "Claude") == ([FALLBACK], ["work-bot"])


def test_agents__by_the_label_that_they_watch() -> None:
    found, _ = guess_agents(["claude", "kimi"], ["kimi-ready", "merge-ready"], "")

    assert found == [Agent(name="kimi", label="kimi-ready"), Agent(name="claude", assign="claude")]


def test_tags__a_label_and_the_value_of_a_scoped_one() -> None:
    labels = ["kind/defect", "feature request", "priority: urgent", "bug", "odd", "x: y/z"]

    assert guess_tags(labels) == {
        "bug": ["defect"], "feature": ["feature request"], "urgent": ["urgent"],
    }  # fmt: skip


def test_tags__none_is_built_in() -> None:
    for group, words in SYNONYMS.items():
        assert not getattr(DEFAULT_POLICY.tags, group) & set(words)


def test_paths__of_languages_that_are_not_built_in() -> None:
    assert guess_paths(["Go", "Python", "Klingon", "C++"]) == [".go", ".cpp", ".hpp", ".cc"]
