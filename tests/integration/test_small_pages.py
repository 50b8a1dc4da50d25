"""Humans are respected however the server cuts a timeline (gitea-facts §2, as seen on 1.27)."""

from __future__ import annotations
