"""The model of what people have decided: design §4.3, in as few words as possible.

The double's timelines tell what happened; only who it was must be remembered, for the tool shares
its login with a workflow: what that does counts as a human's.
"""

from __future__ import annotations

from collections.abc import Mapping

from tests.double import Entry, Issue, Repo
from tests.walk.facts import AGENTS, APPROVED, BOT, OWN, Facts, begun, events, is_put
from triage.state.markers import Entry as Marker


class Memory:
    """What people did.

    Attributes:
        theirs: the ids of the entries that people made, or a workflow with the tool's login.
        meddled: issues on which they had a say in labels, agents or our comment: no rule alone
            tells their state.
    """

    def __init__(self) -> None:
        self.theirs: set[int] = set()
        self.meddled: set[int] = set()

    def note(
        self, repo: Repo, since: int, before: Mapping[int, Facts], after: Mapping[int, Facts]
    ) -> None:
        """Takes in what somebody has just done; `since` was the newest entry before it."""
        for issue in repo.issues:
            self.theirs |= {entry.id for entry in issue.entries if entry.id > since}
        for number, now in after.items():
            was = before.get(number)
            gestures = events(repo.issue(number), {*OWN, *AGENTS})
            gestured = bool(gestures) and gestures[-1].id > since
            if was and (gestured or _placed(was) != _placed(now)):
                self.meddled.add(number)

    def flagged(self, issue: Issue, flag: str) -> Entry | None:
        """Where somebody put a flag on that is on the issue, or None."""
        last = self._last(issue, flag)
        return last if last and is_put(last) else None

    def unflagged(self, issue: Issue, flag: str, prior: Marker | None) -> bool:
        """Whether somebody's taking a flag off still stands: whoever would flag must approve.

        It counts until all begins anew, until `triage/approved` is taken off, and until the tool
        announces something else; `prior` is what its comment announced before this cycle. Where
        it announced no removal with its own login, a workflow that shares it was somebody, too.
        """
        last = self._last(issue, flag)
        if last is None or is_put(last):
            return False
        revoked = max((e.id for e in events(issue, {APPROVED}, put=False)), default=0)
        weighed = prior.after if prior and APPROVED not in prior.on else 0
        if last.id <= max(begun(issue), revoked, weighed):
            return False
        return last.user.login != BOT or (prior is not None and flag not in prior.off)

    def took_agent_off(self, issue: Issue) -> bool:
        """Whether somebody took any agent off since all began anew."""
        removals = events(issue, AGENTS, put=False)
        return any(e.id > begun(issue) and e.id in self.theirs for e in removals)

    def gave(self, issue: Issue, agent: str) -> bool:
        """Whether somebody gave the issue to the agent that has it."""
        last = self._last(issue, agent)
        return last is not None and is_put(last)

    def _last(self, issue: Issue, thing: str) -> Entry | None:
        """What happened to a thing last, if it was somebody's doing."""
        last = next(reversed(events(issue, {thing})), None)
        return last if last and last.id in self.theirs else None


def _placed(facts: Facts) -> tuple[object, ...]:
    return facts.logins, facts.comment
