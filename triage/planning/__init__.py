"""What is written, in which order, and what does not fit (design §3, §4; no I/O)."""
