"""Finds references and mentions in Markdown as Gitea's stripper does, but for rare constructs.

The regular expressions are those of `modules/references`; what is code, HTML or a link is taken
out before. An escaped `\\#12` or `\\@bob` does not match because no white space is before the sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

_FENCE = re.compile(
    r"^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:.*?\n)?(?: {0,3}\1[`~]*[ \t]*$|\Z)", re.MULTILINE | re.DOTALL
)
_INDENTED = re.compile(r"(?:\A|(?<=\n\n))(?:(?: {4}|\t)[^\n]*(?:\n|\Z))+")
_HTML_BLOCK = re.compile(
    r"^ {0,3}</?(?:details|summary|div|table|p|pre|ul|ol|li|h[1-6]|hr|blockquote)\b"
    r".*?(?:\n\s*\n|\Z)",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)
# Whichever begins first holds the other: `<!--` in a code span begins no comment.
_COMMENT_OR_SPAN = re.compile(r"<!--.*?(?:-->|\Z)|(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_LINK = re.compile(r"(!?)\[(?:\\.|[^\[\]\\])*\]\(\s*<?([^\s<>()]*)>?[^()]*\)")
_AUTO = re.compile(r"<(https?://[^\s<>]+)>|\bhttps?://[^\s<>()`]*[^\s<>()`.,:;!?'\"]")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_EMPHASIS = re.compile(r"(?<![\\\w])(\*+|~~|_+)(?=\S)(.+?)(?<=\S)\1(?!\w)", re.DOTALL)

_AFTER = r"(?=\s|$|\)|\]|[:;,.?!]\s|[:;,.?!]$)"
_NUMBER = re.compile(
    r"""(?:\s|^|\(|\[|'|")([#!][0-9]+)(?=\s|$|\)|\]|'|"|[:;,.?!]\s|[:;,.?!]$)""", re.ASCII
)
_FOREIGN = re.compile(
    rf"(?:\s|^|\(|\[)([0-9a-zA-Z-_.]+/[0-9a-zA-Z-_.]+[#!][0-9]+){_AFTER}", re.ASCII
)
_MENTION = re.compile(r"(?:\s|^|\(|\[)@([-\w][-.\w]*?)(?=\s|$|[:,;.?!](?:\s|$)|'|\)|\])", re.ASCII)
_PATH_PARTS = 5


@dataclass
class Stripped:
    """Markdown without markup, and the links that were in it."""

    text: str
    links: list[str] = field(default_factory=list)


def strip_markdown(markdown: str) -> Stripped:
    text = markdown.replace("\r\n", "\n") + "\n"
    for ignored in (_COMMENT_OR_SPAN, _FENCE, _INDENTED, _HTML_BLOCK):
        text = ignored.sub("\n", text)
    links = [match[2] for match in _LINK.finditer(text) if not match[1]]
    text = _LINK.sub("\n", text)
    links += [match[1] or match[0] for match in _AUTO.finditer(text)]
    text = _TAG.sub("\n", _AUTO.sub("\n", text))
    for _ in range(2):  # ***both***
        text = _EMPHASIS.sub(r"\n\2\n", text)
    return Stripped(text, links)


@dataclass(frozen=True, slots=True)
class Reference:
    """An issue that a text names; `repository` is empty for the text's own."""

    repository: str
    number: int


def find_references(title: str, markdown: str, url: str) -> list[Reference]:
    """What a title (plain text) and a body refer to, each once."""
    stripped = strip_markdown(markdown)
    found = [
        *_in_text(title),
        *_in_text(stripped.text),
        *_in_links(stripped.links, urlsplit(url).netloc),
    ]
    return list(dict.fromkeys(found))


def _in_text(text: str) -> Iterator[Reference]:
    for match in _NUMBER.finditer(text):
        yield Reference("", int(match[1][1:]))
    for match in _FOREIGN.finditer(text):
        repository, _, number = match[1].replace("!", "#").partition("#")
        yield Reference(repository, int(number))


def _in_links(links: list[str], host: str) -> Iterator[Reference]:
    for link in links:
        where = urlsplit(link)
        parts = where.path.split("/")
        ours = where.netloc.casefold() in {"", host.casefold()} and len(parts) == _PATH_PARTS
        if ours and not parts[0] and parts[3] in {"issues", "pulls"} and parts[4].isdigit():
            yield Reference(f"{parts[1]}/{parts[2]}", int(parts[4]))


def find_mentions(markdown: str) -> list[str]:
    """The names behind an `@`, whether anybody has them or not."""
    return list(dict.fromkeys(_MENTION.findall(strip_markdown(markdown).text)))
