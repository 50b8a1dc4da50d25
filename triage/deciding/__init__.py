"""What is decided: the rules, our own history, and what is left to do (design §3, §4; no I/O)."""
