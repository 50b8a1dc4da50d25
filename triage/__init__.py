"""One complete backlog triage cycle for Gitea and Forgejo, then exit."""

__version__ = "1.0.0"
