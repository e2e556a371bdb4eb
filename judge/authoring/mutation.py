"""Small changes to a solution that a good set of cases must notice.

Each mutant is one change to one expression or statement, the kind of slip that
people make: a boundary off by one, a wrong operator, a forgotten line, swapped
arguments. The source text around it stays as it is, so that a difference of two
lines tells all.

Left alone is what no case could see: annotations, docstrings, and what only an
exception would say. Mutants that do not parse are dropped.

A well-kept library (cosmic-ray) was tried: it has neither forgotten lines nor
swapped arguments, and brings thirty packages; docs/decisions/0005.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from judge.authoring import operators

_LEFT_ALONE = (ast.Raise, ast.Assert, ast.JoinedStr, ast.Import, ast.ImportFrom)
_WALKED = (
    *(ast.expr, ast.stmt, ast.comprehension, ast.keyword),
    *(ast.arguments, ast.ExceptHandler, ast.match_case),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """A changed source: the line of the change, the lines before and after it."""

    line: int
    was: str
    becomes: str
    source: str

    @property
    def key(self) -> tuple[str, str]:
        """What a waiver names."""
        return self.was, self.becomes


def mutants(source: str) -> Iterator[Mutant]:
    """Yield every mutant of a source, in order of place, each once."""
    text = _Text(source)
    seen = {source}
    for node, replacement in _changes(ast.parse(source), text):
        mutant = _fitted(text, node, replacement)
        if mutant is None or mutant.source in seen:
            continue
        seen.add(mutant.source)
        yield mutant


class _Text:
    """A source whose nodes can be cut out and replaced."""

    def __init__(self, source: str) -> None:
        self._bytes = source.encode()
        self._starts = [0]
        for line in self._bytes.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))

    def of(self, node: ast.AST) -> str:
        """Return the text of a node."""
        return self._bytes[slice(*self._span(node))].decode()

    def replaced(self, node: ast.AST, replacement: str) -> Mutant:
        """Return the source with other text for a node."""
        start, end = self._span(node)
        first, last = node.lineno, node.end_lineno  # type: ignore[attr-defined]
        lead = self._starts[first - 1]
        tail = self._starts[last]
        changed = self._bytes[:start] + replacement.encode() + self._bytes[end:]
        after = changed[lead : tail + len(changed) - len(self._bytes)]
        return Mutant(
            line=first,
            was=_folded(self._bytes[lead:tail]),
            becomes=_folded(after),
            source=changed.decode(),
        )

    def _span(self, node: ast.AST) -> tuple[int, int]:
        start = self._starts[node.lineno - 1] + node.col_offset  # type: ignore[attr-defined]
        end = self._starts[node.end_lineno - 1] + node.end_col_offset  # type: ignore[attr-defined]
        return start, end


def _fitted(text: _Text, node: ast.AST, replacement: str) -> Mutant | None:
    """Return the mutant, with parentheses if it would mean something else without."""
    bare = text.replaced(node, replacement)
    if not isinstance(node, ast.expr):
        return bare if _parsed(bare.source) else None
    held = text.replaced(node, f"({replacement})")
    meant = _parsed(held.source)
    if meant is None:
        return None
    return bare if _parsed(bare.source) == meant else held


_COMMENT = re.compile(r"  # .*")


def _folded(text: bytes) -> str:
    """Return lines as one, without indentation and comments."""
    return " ".join(_COMMENT.sub("", text.decode()).split())


def _parsed(source: str) -> str | None:
    """Return what a source means, None if it does not parse."""
    try:
        return ast.dump(ast.parse(source))
    except SyntaxError:
        return None


def _changes(tree: ast.Module, text: _Text) -> Iterator[tuple[ast.AST, str]]:
    """Yield a node and what to write in its place, in order of place."""
    for node in _visible(tree):
        if isinstance(node, ast.expr):
            for replacement in operators.of_expression(node, text.of):
                yield node, replacement
        elif isinstance(node, ast.stmt):
            for replacement in operators.of_statement(node, text.of):
                yield node, replacement


def _visible(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes whose change a case could see, outer before inner."""
    yield node
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "type_params"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, _LEFT_ALONE) or _is_docstring(child):
                continue
            if isinstance(child, _WALKED):
                yield from _visible(child)


def _is_docstring(node: object) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )
