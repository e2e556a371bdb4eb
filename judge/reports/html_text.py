"""Text and tables as HTML.

Text that others wrote stands between tags, never in an attribute, and each piece
of it keeps its direction of writing to itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from judge.reports.plain import MAX_LINES, block, one_line

NAME, LINE = 60, 400
"""Most characters of a name, and of a line of evidence."""


def bare(text: str, width: int = NAME) -> str:
    """Return the text on one line, cut, where no element may be."""
    return escape(one_line(text, width))


def inline(text: str, width: int = NAME) -> str:
    """Return the text on one line, cut, inside a sentence or a cell."""
    return f"<bdi>{bare(text, width)}</bdi>"


def code(text: str) -> str:
    """Return a value on one line, cut, as code."""
    return f"<code>{bare(text, LINE)}</code>"


def lines(text: str, most: int = MAX_LINES) -> str:
    """Return the text as lines of code; says what was cut."""
    shown = "\n".join(block(text, most))
    return f"<pre><code>{escape(shown)}</code></pre>"


def facts(pairs: Iterable[tuple[str, str]]) -> str:
    """Return names with their values, which are HTML already."""
    told = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in pairs)
    return f"<dl>{told}</dl>"


def row(head: str, cells: Iterable[str]) -> str:
    """Return a row of a table: what it is about, then its cells as HTML."""
    return f'<tr><th scope="row">{head}</th>{"".join(cells)}</tr>\n'


def number(value: object) -> str:
    """Return a cell with a number of ours."""
    return f'<td class="number">{value}</td>'


def table(
    caption: str, heads: Sequence[str], rows: Iterable[str], kind: str = ""
) -> Iterator[str]:
    """Yield a table in a box of its own that scrolls, also by keyboard.

    The caption is ours; `heads` and `rows` are HTML.
    """
    yield f'<div class="scroll" role="group" tabindex="0" aria-label="{caption}">\n'
    yield f'<table class="{kind}"><caption>{caption}</caption>\n<thead><tr>'
    yield from (f'<th scope="col">{head}</th>' for head in heads)
    yield "</tr></thead>\n<tbody>\n"
    yield from rows
    yield "</tbody></table></div>\n"
