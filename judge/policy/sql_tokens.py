"""SQL text as tokens, cut as SQLite cuts it, and the places they stand at.

It knows no grammar: SQLite's own parser decides what a text means. Tokens say
where things are, and which words are text or comment and so mean nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""
      (?P<space>[ \t\n\f\r\ufeff]+ | --[^\n]* | /\*.*?(?:\*/|\Z))
    | (?P<string>[xX]?'(?:[^']|'')*(?:'|\Z))
    | (?P<quoted>"(?:[^"]|"")*(?:"|\Z) | `(?:[^`]|``)*(?:`|\Z) | \[[^\]]*(?:\]|\Z))
    | (?P<number>0[xX][0-9a-fA-F]+ | (?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?)
    | (?P<word>[A-Za-z_\x80-\U0010ffff][A-Za-z0-9_$\x80-\U0010ffff]*)
    | (?P<variable>[?:@$\#][A-Za-z0-9_]*)
    | (?P<sign>->> | -> | \|\| | << | >> | <= | >= | <> | != | == | .)
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of the text: what it is, and from where to where."""

    kind: str
    text: str
    start: int
    end: int

    def says(self, *words: str) -> bool:
        """Whether it is one of these keywords or signs, in capitals or not."""
        return self.kind in ("word", "sign") and self.text.upper() in words

    @property
    def name(self) -> str:
        """Return what it names, in small letters and without quotes."""
        return (self.text[1:-1] if self.kind == "quoted" else self.text).lower()


def tokens(source: str) -> Iterator[Token]:
    """Yield the tokens in order; white space and comments are none."""
    for match in _TOKEN.finditer(source):
        kind = match.lastgroup or ""
        if kind != "space":
            yield Token(kind, match[0], match.start(), match.end())


def place(source: str, index: int) -> tuple[int, int]:
    """Return line and column of a character, from 1, as editors count them."""
    before = re.split(r"\r\n?|\n", source[:index])
    return len(before), len(before[-1]) + 1
