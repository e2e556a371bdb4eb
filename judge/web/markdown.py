"""Statements, hints and approaches as HTML; code with its tokens marked.

HTML in the text is text, pictures are their words, and a link leads to a solution on
the same page or to another site, never to a file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from html import escape
from typing import Any
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markupsafe import Markup

from judge.reports.plain import visible

_TITLE = re.compile(r"\A# [^\n]*\n+")
_SOLUTION = re.compile(r"(?:wrong/)?(\w+)\.(?:py|sql)")
_MOST_HIGHLIGHTED = 20_000
"""Longer code is shown plainly: to find its tokens takes time."""


def render(text: str, *, solutions: Sequence[str] = (), below: int = 1) -> Markup:
    """Return Markdown as HTML without its title; headings go `below` levels down.

    A link to a file of `solutions` leads to `#NAME`.
    """
    environment = {"solutions": frozenset(solutions), "below": below}
    return Markup(_parser().render(_TITLE.sub("", text), environment))


@lru_cache(1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "highlight": _highlight})
    parser.enable("table")
    parser.disable("image")
    rules: dict[str, Callable[..., str]] = {
        "heading_open": _heading,
        "heading_close": _heading,
        "link_open": _link,
        "link_close": _link_end,
        "table_open": _table,
        "table_close": _table_end,
    }
    for name, rule in rules.items():
        parser.add_render_rule(name, rule)
    return parser


def _heading(
    self: RendererHTML, tokens: Sequence[Token], at: int, options: Any, env: Any
) -> str:
    token = tokens[at]
    level = min(6, int(token.tag[1:]) + int(env["below"]) - 1)
    return f"<h{level}>" if token.nesting > 0 else f"</h{level}>\n"


def _link(
    self: RendererHTML, tokens: Sequence[Token], at: int, options: Any, env: Any
) -> str:
    target = str(tokens[at].attrGet("href") or "")
    found = _SOLUTION.fullmatch(target)
    if found is not None and found[1] in env["solutions"]:
        return f'<a href="#{found[1]}">'
    if urlsplit(target).scheme in ("http", "https"):
        return f'<a href="{escape(target)}" rel="noreferrer">'
    tokens[at].meta["plain"] = True
    return "<span>"


def _link_end(
    self: RendererHTML, tokens: Sequence[Token], at: int, options: Any, env: Any
) -> str:
    depth = 0
    for token in reversed(tokens[:at]):
        depth += token.type == "link_close"
        if token.type == "link_open":
            if depth == 0:
                return "</span>" if token.meta.get("plain") else "</a>"
            depth -= 1
    return "</a>"


def _table(
    self: RendererHTML, tokens: Sequence[Token], at: int, options: Any, env: Any
) -> str:
    return '<div class="scroll" role="group" aria-label="Table" tabindex="0"><table>\n'


def _table_end(
    self: RendererHTML, tokens: Sequence[Token], at: int, options: Any, env: Any
) -> str:
    return "</table></div>\n"


def code(text: str, language: str) -> Markup:
    """Return code with its tokens marked; no invisible character passes."""
    text = visible(text)
    return Markup(_highlight(text, language, "") or escape(text))


def _highlight(text: str, language: str, attributes: str) -> str:
    """Return the tokens as spans; empty for a language that is not known."""
    names = {"python": "python", "py": "python", "sql": "sql", "diff": "diff"}
    if language not in names or len(text) > _MOST_HIGHLIGHTED:
        return ""
    from pygments import highlight
    from pygments.formatters import HtmlFormatter

    formatter: Any = HtmlFormatter(nowrap=True, classprefix="c-")
    return str(highlight(text, _lexer(names[language]), formatter)).removesuffix("\n")


@lru_cache(4)
def _lexer(name: str) -> Any:
    from pygments.lexers import get_lexer_by_name

    return get_lexer_by_name(name, stripnl=False)
