"""A report as text, one file a format (no I/O)."""
