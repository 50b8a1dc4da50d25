"""A write that Gitea refuses after another one on the same issue was done."""

from __future__ import annotations

import httpx

from tests.double import Repo
from tests.double.faults import Fault as Answer
from tests.double.faults import no_faults
from tests.drive import READY, cycle
from tests.served import repo as repo  # noqa: PLC0414 - the fixture
from triage.policy import NEEDS_OWNER


def assignment_refused(index: int, request: httpx.Request) -> Answer:
    del index
    return 403 if request.url.path.endswith("/assignees") and request.method == "POST" else None


def test_flag_of_ours__taken_off_before_a_refused_write_is_no_approval(repo: Repo) -> None:
    number = repo.open_issue("[security] Vague", "short")
    cycle(repo, run="flags", expect=0)
    repo.human("alice").edit(number, body=READY)
    repo.fake.faults = assignment_refused
    cycle(repo, run="takes the flag off", expect=1)
    repo.fake.faults = no_faults
    assert repo.issue(number).label_names == set()
    repo.human("alice").edit(number, body="short again")

    cycle(repo, run="flags again", expect=0)

    assert repo.issue(number).label_names == {NEEDS_OWNER}
