"""Measured by hand, never as a timed test; see README.md beside this file."""
