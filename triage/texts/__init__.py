"""Every text: audit comment, summary, and the reports of a cycle (design §5; no I/O)."""
