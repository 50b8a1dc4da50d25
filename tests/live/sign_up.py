"""Signs up users of a fresh Gitea and prints the tokens of two of them for the live tests.

    python3 tests/live/sign_up.py URL >> "$GITHUB_ENV"

The first user of a server is its administrator, to whom it tells more in its errors, so that one
is not used. For throw-away servers only: the password is written here.
"""

from __future__ import annotations

import base64
import http.cookiejar
import json
import re
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

ADMIN, TESTS, HUMAN = "live-admin", "live-tests", "live-human"
PASSWORD = "only-for-throw-away-servers"
ATTEMPTS = 60


def main() -> None:
    url = sys.argv[1].rstrip("/")
    wait_for(url)
    for name in (ADMIN, TESTS, HUMAN):
        sign_up(url, name)
    print(f"TRIAGE_LIVE_TOKEN={make_token(url, TESTS)}")
    print(f"TRIAGE_LIVE_SECOND_TOKEN={make_token(url, HUMAN)}")


def wait_for(url: str) -> None:
    """A service container takes a moment to start."""
    for _ in range(ATTEMPTS):
        try:
            urllib.request.urlopen(f"{url}/api/v1/version", timeout=5).close()  # noqa: S310
        except OSError:
            time.sleep(1)
        else:
            return
    sys.exit(f"no answer from {url}")


def sign_up(url: str, name: str) -> None:
    """Fills in the form as a person would; there is no API for the first user."""
    jar = http.cookiejar.CookieJar()
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    page = browser.open(f"{url}/user/sign_up").read().decode()
    found = re.search(r'name="_csrf" value="([^"]*)"', page)
    form = {
        "_csrf": found[1] if found else "",
        "user_name": name,
        "email": f"{name}@localhost.localdomain",
        "password": PASSWORD,
        "retype": PASSWORD,
    }
    browser.open(f"{url}/user/sign_up", urllib.parse.urlencode(form).encode()).close()


def make_token(url: str, name: str) -> str:
    """A token of that user with all scopes."""
    login = base64.b64encode(f"{name}:{PASSWORD}".encode()).decode()
    request = urllib.request.Request(  # noqa: S310
        f"{url}/api/v1/users/{name}/tokens",
        data=json.dumps({"name": f"t{time.time_ns()}", "scopes": ["all"]}).encode(),
        headers={"Authorization": f"Basic {login}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request) as response:  # noqa: S310
        return str(json.load(response)["sha1"])


if __name__ == "__main__":
    main()
