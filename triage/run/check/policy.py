"""Checks the policy: every problem at once, and whether the job has the same one."""

from __future__ import annotations

from collections.abc import Iterator

from triage.errors import ConfigError, RefusedError, RejectedError, UnauthorizedError
from triage.gitea.files import POLICY_PATH
from triage.gitea.reads import Reads
from triage.policy import DEFAULT_POLICY, Policy
from triage.policy.reader import parse_policy
from triage.texts.findings import Finding, fine, problem, warning


def check_policy(text: str, source: str) -> tuple[Policy | None, list[Finding]]:
    """The policy of a text, if it is one, and a finding for each mistake in it."""
    try:
        policy = parse_policy(text, source)
    except ConfigError as error:
        fix = "correct it: a cycle refuses the whole file"
        return None, [problem("policy", line, fix) for line in str(error).splitlines()]
    return policy, [fine("policy", f"{source}: {policy.digest}, {_in_short(policy)}")]


def _in_short(policy: Policy) -> str:
    agents = ", ".join(sorted(policy.agents))
    return f"agents {agents}; ready from {policy.ready_threshold}"


def check_remote_policy(reads: Reads) -> tuple[Policy | None, list[Finding]]:
    """The policy on the default branch, which is the one that a job has."""
    try:
        text = reads.policy_file()
    except UnauthorizedError:
        raise
    except RefusedError as error:
        fix = "give the token read:repository, and its user read access to the code"
        return None, [problem("policy", f"{POLICY_PATH} may not be read: {error}", fix)]
    except RejectedError as error:
        return None, [problem("policy", str(error), "make it a file")]
    if text is None:
        said = f"built in: {_in_short(DEFAULT_POLICY)} (no {POLICY_PATH} on the default branch)"
        return DEFAULT_POLICY, [fine("policy", said)]
    return check_policy(text, f"{POLICY_PATH} on the default branch")


def compare_policies(here: Policy | None, there: Policy | None) -> Iterator[Finding]:
    """Whether what was checked here is what a job will have."""
    if here and there and here.digest != there.digest:
        yield warning(
            "policy",
            f"the policy here ({here.digest}) is not the one on the default branch"
            f" ({there.digest}), which a job reads",
            f"push {POLICY_PATH} to the default branch, unless the job names a file itself",
        )
