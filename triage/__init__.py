"""One complete backlog triage cycle for Gitea and Forgejo, then exit."""

__version__ = "0.1.0"
