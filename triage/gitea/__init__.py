"""Everything that talks to Gitea: `protocol` (no I/O), `client` (httpx), `reads`, `writes`."""
