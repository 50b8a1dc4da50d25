"""Inline Markdown → plain words, with every issue address written as a reference."""

from __future__ import annotations

import re

from triage.blocked.lazy import lazy

# What stands for code, a quotation or an address in plain text: a noun that says nothing.
CODE = "`…`"
TICKET = "‹ticket›"
LINK = "‹link›"

_CODE = lazy(r"(`{1,3})(?!`)[^`\n]{1,300}\1|<code>[^<\n]{0,300}</code>", re.IGNORECASE)
# A state in code is a state.
_STATE = lazy(r"^(\W*(?:status|state)\W{1,6})`(blocked|on[- ]hold|parked)`", re.IGNORECASE)
_STRUCK = lazy(
    r"(~~?)(?=\S)[^~\n]{1,500}(?<=\S)\1|<(del|s|strike)>[^<\n]{0,500}</\2>", re.IGNORECASE
)
_QUOTED = lazy(
    r"(?<![\w\d])\"[^\"\n]{1,300}\"(?!\w)|“[^”\n]{1,300}”|„[^“”\n]{1,300}[“”]|«[^»\n]{1,300}»"
    r"|(?<![\w)])'[^'\n]{1,100} [^'\n]{1,100}'(?!\w)"
)
_ISSUE_URL = lazy(
    r"https?://[^\s/()<>]{1,100}/([\w.-]{1,60}/[\w.-]{1,100})/(?:-/)?(?:issues|pulls?"
    r"|merge_requests)/(\d{1,9})(?![\w])[^\s)\]>,;|*]{0,200}",
    re.IGNORECASE,
)
_URL = lazy(r"https?://[^\s)\]>|*]{1,500}", re.IGNORECASE)
_TRACKER = lazy(r"bug|ticket|jira|browse/|tracker|issue|story|task|/pull|review|/c/", re.IGNORECASE)
_IMAGE = lazy(r"!\[[^\]\n]{0,200}\]\([^)\n]{0,500}\)")
# Trackers made of files link them like this.
_NOTE = lazy(r"\[\[[^\[\]\n]{1,100}\]\]")
_ANCHOR = lazy(r"\[([^\[\]\n]{1,300})\]\(([^()\s]{0,500})\)")
_TAG = lazy(r"</?[a-zA-Z][^<>\n]{0,200}>")
_UNDERSCORE = lazy(r"(?<![A-Za-z0-9_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![A-Za-z0-9_])")
_SPACE = lazy(r"\s{2,}|[\t\xa0]")


def plain(text: str, repository: str) -> str:
    """The words of a line: markup gone, code and quotations emptied, addresses as references."""
    if "`" in text or "<" in text:
        text = _STATE.sub(r"\1\2", text)
        text = _CODE.sub(CODE, text)
    if "~" in text or "<" in text:
        text = _STRUCK.sub("", text)
    if "[[" in text:
        text = _NOTE.sub(TICKET, text)
    if "](" in text:
        text = _ANCHOR.sub(_label_and_address, _IMAGE.sub("", text))
    if "://" in text:
        text = _ISSUE_URL.sub(lambda url: _reference(url, repository), text)
        text = _URL.sub(_address, text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    if '"' in text or "“" in text or "„" in text or "«" in text or "'" in text:
        text = _QUOTED.sub(_quotation, text)
    text = text.replace("*", "").replace("’", "'").replace("\\", "").replace("\ufe0f", "")
    if "_" in text:
        text = _UNDERSCORE.sub("", text)
    return _SPACE.sub(" ", text).strip()


def _reference(url: re.Match[str], repository: str) -> str:
    return f"#{url[2]}" if url[1].lower() == repository.lower() else f"{url[1]}#{url[2]}"


def _address(url: re.Match[str]) -> str:
    return TICKET if _TRACKER.search(url[0]) else LINK


def _label_and_address(anchor: re.Match[str]) -> str:
    label, address = anchor[1], anchor[2]
    return f"{label} ({address})" if "://" in address else label


def _quotation(quoted: re.Match[str]) -> str:
    # A name in quotes ("Add the parser") stays a noun; one word alone is only stressed.
    return quoted[0] if " " not in quoted[0] else CODE
