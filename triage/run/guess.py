"""Guesses a first policy from what a server tells of a repository; people correct it (no I/O)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from triage.policy import DEFAULT_POLICY, Agent
from triage.policy.kinds import LOGIN

AGENTS = frozenset(
    {"aider", "claude", "codex", "copilot", "gemini", "kimi", "opencode", "openhands", "qwen"}
)
"""Coding agents whose name alone, or with such a word behind it, is hardly a person's login."""

KINDS = frozenset({"agent", "ai", "bot", "cli", "code", "coder"})

PERHAPS = AGENTS | {"agent", "ai", "bot", "cursor", "devin", "goose", "jules"}
"""Words in a login that may mean an agent, or a person, or a bot for something else."""

OTHER_BOTS = frozenset(
    {"actions", "ci", "dependabot", "deploy", "forgejo", "gitea", "mirror", "release", "renovate",
     "triage"}
)  # fmt: skip

FALLBACK = Agent(name="agent", label="agent-ready")
"""Where nobody looks like an agent: whoever watches that label gets the work."""

SYNONYMS = {
    "bug": ("defect", "fault", "incident"),
    "feature": ("feature request", "feature-request", "improvement", "new feature"),
    "refactor": ("performance", "refactoring", "tech debt", "technical debt", "technical-debt"),
    "meta": ("proposal", "support"),
    "urgent": ("blocker", "urgent", "vulnerability"),
    "research": ("exploration", "needs investigation", "needs-investigation"),
    "ignored": ("not a bug", "not planned", "wont fix", "wont-fix"),
}
"""Labels that people use for a group of tags, besides those that are built in."""

EXTENSIONS = {
    "C": (".c", ".h"), "C#": (".cs",), "C++": (".cpp", ".hpp", ".cc"), "CSS": (".css",),
    "Clojure": (".clj",), "Dart": (".dart",), "Dockerfile": ("dockerfile",), "Elixir": (".ex",),
    "Erlang": (".erl",), "Go": (".go",), "HCL": (".tf",), "Haskell": (".hs",), "Java": (".java",),
    "Julia": (".jl",), "Kotlin": (".kt",), "Lua": (".lua",), "Nix": (".nix",), "OCaml": (".ml",),
    "Objective-C": (".m",), "PHP": (".php",), "Perl": (".pl",), "PowerShell": (".ps1",),
    "R": (".r",), "Ruby": (".rb",), "Rust": (".rs",), "SCSS": (".scss",), "SQL": (".sql",),
    "Scala": (".scala",), "Svelte": (".svelte",), "Swift": (".swift",),
    "TypeScript": (".ts", ".tsx"), "Vue": (".vue",), "Zig": (".zig",),
}  # fmt: skip
"""What files of a language end in, where the built-in policy does not know it."""


def guess_agents(
    logins: Iterable[str], labels: Iterable[str], ours: str
) -> tuple[list[Agent], list[str]]:
    """Who is an agent for all that can be seen, and the logins that may be one.

    Args:
        logins: those that can be assigned.
        labels: the names of the repository's labels, case-folded.
        ours: the login of the tool, which is no agent.
    """
    watched = {name: f"{name}-ready" for name in sorted(AGENTS)}
    known = set(labels)
    found = {n: Agent(name=n, label=label) for n, label in watched.items() if label in known}
    perhaps = []
    for login in sorted(who for who in logins if LOGIN.fullmatch(who) and who != ours.casefold()):
        words = re.split("[-_.]", login)
        if words[0] in AGENTS and KINDS.issuperset(words[1:]):
            found.setdefault(words[0], Agent(name=words[0], assign=login))
        elif PERHAPS & set(words) and not OTHER_BOTS & set(words):
            perhaps.append(login)
    return list(found.values()) or [FALLBACK], perhaps


def guess_tags(labels: Iterable[str]) -> dict[str, list[str]]:
    """By group, the words of labels that mean it and are not built in."""
    words = {word.strip() for label in labels for word in (label, *re.split("[/:]", label)[-1:])}
    found = {group: sorted(words & set(known)) for group, known in SYNONYMS.items()}
    return {group: known for group, known in found.items() if known}


def guess_paths(languages: Iterable[str]) -> list[str]:
    """What the files of these languages end in, as far as it is not built in."""
    found = [ending for name in languages for ending in EXTENSIONS.get(name, ())]
    return [ending for ending in found if ending not in DEFAULT_POLICY.score_path]
