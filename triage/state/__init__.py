"""Our own history on an issue, and what is left to write: a plan (design §4; no I/O)."""
