"""What the tool relies on, asserted alike of the double and of a real server.

The real one is asked when these are set, else its tests are skipped:

- TRIAGE_LIVE_URL, such as http://localhost:3000
- TRIAGE_LIVE_TOKEN: a token with all scopes of a user who may create repositories. Each test
  makes one of its own, with a random name, and deletes it.
- TRIAGE_LIVE_SECOND_TOKEN (optional): the same of another user, who plays the human.
- TRIAGE_LIVE_LIMITED_TOKEN (optional): a token of the first user with the scope read:issue alone.

What differs between versions is in `tests/double/versions.py`, for the double and for these tests.
"""
