"""What the rules say of each issue: an assessment (design §3; no I/O)."""
