"""Where a finding points: lines and columns as an editor counts them, from 1."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A stretch of source; the end column is the one after the last character."""

    line: int
    col: int
    end_line: int
    end_col: int


class Places:
    """Finds places in one source text."""

    def __init__(self, source: str) -> None:
        # as the tokenizer splits: a form feed ends no line
        self._lines = re.split(r"\r\n?|\n", source)

    def of(self, node: ast.AST) -> Place:
        """Return where `node` is; a node without a position is at the very start."""
        line = getattr(node, "lineno", 1)
        end_line = getattr(node, "end_lineno", None) or line
        return Place(
            line=line,
            col=self._column(line, getattr(node, "col_offset", 0)),
            end_line=end_line,
            end_col=self._column(end_line, getattr(node, "end_col_offset", 0)),
        )

    def of_word(self, node: ast.stmt | ast.ExceptHandler, word: str) -> Place:
        """Return where `word` first stands in the first line of `node`."""
        first = self._line(node.lineno)
        start = self._column(node.lineno, node.col_offset) - 1
        found = re.compile(rf"\b{re.escape(word)}\b").search(first, start)
        begin, end = found.span() if found else (start, len(first.rstrip()))
        return Place(
            line=node.lineno, col=begin + 1, end_line=node.lineno, end_col=end + 1
        )

    def of_last_word(self, node: ast.Attribute) -> Place:
        """Return where the attribute's own name is, after the last dot."""
        whole = self.of(node)
        return Place(
            line=whole.end_line,
            col=max(1, whole.end_col - len(node.attr)),
            end_line=whole.end_line,
            end_col=whole.end_col,
        )

    def _line(self, number: int) -> str:
        return self._lines[number - 1] if number <= len(self._lines) else ""

    def _column(self, line: int, byte_offset: int) -> int:
        """Return the column of a UTF-8 offset, which is how the parser counts."""
        text = self._line(line)
        if text.isascii():
            return byte_offset + 1
        return len(text.encode()[:byte_offset].decode(errors="ignore")) + 1
