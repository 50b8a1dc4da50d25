"""A stateful double of Gitea's API, served through respx.

Fixtures (in `tests/conftest.py`): `gitea` is the server, `make_repo` makes a repository of alice
with bob, claude and triage-bot as writers; `repo.token` is triage-bot's. Nothing else is reachable.

    def test_dispatches(gitea: FakeGitea, make_repo: MakeRepo) -> None:
        repo = make_repo()                                # alice/app; settings: archived=True, …
        number = repo.open_issue("[bug] x", "body", labels=["p0"], author="bob", assignees=[])
        repo.human("bob").assign(number, "claude")        # unassign label unlabel edit close reopen
        repo.human("alice").comment(number, "…")          # comment edit_comment delete_comment
        repo.depend(number, on=other)                     # undepend; of=another_repo
        repo.label("x", exclusive=True); repo.drop_label("x"); repo.open_pull("…")
        repo.write_file(".gitea/triage.toml", "…"); repo.rename("new")
        repo.settings(archived=True)                      # private has_code has_issues
                                                          # external_tracker has_dependencies
        repo.collaborator("eve", "read")                  # after gitea.add_user("eve")
        run_the_tool(env=repo.environ)                    # GITEA_URL, GITEA_REPO, GITEA_TOKEN
        with repo.connect() as tracker: …                 # gitea.writes.Gitea; connect(token)

        issue = repo.issue(number)                        # .logins .label_names .comments .entries
        issue.events("assignees"); issue.state; repo.titled("[Triage]")
        gitea.log                                         # [("GET", "repos/alice/app/issues"), …]
        gitea.sent                                        # the same with query, body, status
        gitea.writes; gitea.assert_readonly(); gitea.forget()   # forget() empties log and notices
        gitea.mentioned; gitea.notices                    # who was notified (edits notify nobody)

Server: `gitea.become("1.25.5")`, `gitea.become("15.0.3+gitea-1.22.0")`, `gitea.world.page_most`,
`gitea.add_token(login, "read:issue", …)`, `gitea.add_job_token(repo)`, `gitea.revoke(token)`,
`gitea.add_organisation("acme", labels=["x"])` then `make_repo("acme/app")`.
Clock: `gitea.now` may be set; every human deed advances it by `gitea.step` seconds, requests do
not, so all writes of a cycle happen in the same second, as on a fast server.

Faults: `gitea.faults = lambda index, request: …` returns, for the request of that index in the log,
None (all is well), "refuse", "lost-before", "timeout-before", an int status or an httpx.Response
(nothing took effect), "lost-after", "timeout-after", "truncated", "html", "502-after" (it took
effect), an exception to raise, or "kill-before" and "kill-after": the process dies (KilledError
is a BaseException, and so is every later request of any thread until `gitea.revive()`). The
function may itself act as a human; it is called inside the double's lock.
"""

from tests.double.connect import connect
from tests.double.fake import FakeGitea
from tests.double.faults import KilledError
from tests.double.fixtures import MakeRepo
from tests.double.people import Human, Repo
from tests.double.state import Entry, Issue

__all__ = ["Entry", "FakeGitea", "Human", "Issue", "KilledError", "MakeRepo", "Repo", "connect"]
