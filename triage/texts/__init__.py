"""Every text that the tool writes into the tracker (design §5; no I/O)."""
