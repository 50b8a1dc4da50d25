"""Scripts for a live server, and the proxy with which one of them disturbs it (see README.md)."""
