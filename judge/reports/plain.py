"""Text that a submission controls, made safe to show.

No control character passes: a terminal could be made to lie with one. Long
text is cut, and says so.
"""

from __future__ import annotations

import re

_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"
    r"\ud800-\udfff]"
)

MAX_LINES = 20
MAX_WIDTH = 400


def visible(text: str) -> str:
    """Return the text with control and direction characters as escapes."""
    return _CONTROL.sub(lambda match: ascii(match[0])[1:-1], text)


def source_lines(source: bytes) -> list[str]:
    """Return the lines of a source as Python numbers them."""
    return re.split("\r\n|\r|\n", source.decode("utf-8", "replace"))


def one_line(text: str, width: int = MAX_WIDTH) -> str:
    """Return the text on one line of at most `width` characters."""
    line = visible(text).replace("\n", "\\n").replace("\t", "\\t")
    return line if len(line) <= width else f"{line[: width - 2]} …"


def block(text: str, lines: int = MAX_LINES, width: int = MAX_WIDTH) -> list[str]:
    """Return the text as lines, at most so many and so wide; says what was cut."""
    found = visible(text).splitlines()
    shown = [line if len(line) <= width else f"{line[: width - 2]} …" for line in found]
    if len(shown) > lines:
        rest = len(shown) - lines
        return [*shown[:lines], f"… and {rest} more lines"]
    return shown
