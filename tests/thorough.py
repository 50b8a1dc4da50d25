"""Whether the tests that sample their cases by default are to try every one."""

from __future__ import annotations

import os

THOROUGH = os.environ.get("TRIAGE_TESTS") == "all"
