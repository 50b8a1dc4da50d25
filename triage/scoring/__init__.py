"""What an issue's text and tags say about it: tags, score, type, tier (design §3; no I/O)."""

from triage.scoring.kinds import Tier, Type, is_urgent, tier_of, type_of
from triage.scoring.score import Score, score_issue
from triage.scoring.tags import tags_of

__all__ = [
    "Score",
    "Tier",
    "Type",
    "is_urgent",
    "score_issue",
    "tags_of",
    "tier_of",
    "type_of",
]
