"""One complete cycle: reads, decides, writes (design §1, §4)."""
