"""Signs up the first user of a fresh Gitea, who is its administrator, and prints a token.

    python3 tests/live/sign_up.py URL >> "$GITHUB_ENV"

For throw-away servers only: the password is written here.
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

NAME, PASSWORD = "live-tests", "only-for-throw-away-servers"
ATTEMPTS = 60


def main() -> None:
    url = sys.argv[1].rstrip("/")
    wait_for(url)
    sign_up(url)
    print(f"TRIAGE_LIVE_TOKEN={make_token(url)}")


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


def sign_up(url: str) -> None:
    """Fills in the form as a person would; there is no API for the first user."""
    jar = http.cookiejar.CookieJar()
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    page = browser.open(f"{url}/user/sign_up").read().decode()
    found = re.search(r'name="_csrf" value="([^"]*)"', page)
    form = {
        "_csrf": found[1] if found else "",
        "user_name": NAME,
        "email": f"{NAME}@localhost.localdomain",
        "password": PASSWORD,
        "retype": PASSWORD,
    }
    browser.open(f"{url}/user/sign_up", urllib.parse.urlencode(form).encode()).close()


def make_token(url: str) -> str:
    """A token of that user with all scopes."""
    login = base64.b64encode(f"{NAME}:{PASSWORD}".encode()).decode()
    request = urllib.request.Request(  # noqa: S310
        f"{url}/api/v1/users/{NAME}/tokens",
        data=json.dumps({"name": f"t{time.time_ns()}", "scopes": ["all"]}).encode(),
        headers={"Authorization": f"Basic {login}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request) as response:  # noqa: S310
        return str(json.load(response)["sha1"])


if __name__ == "__main__":
    main()
