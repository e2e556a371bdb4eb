"""The code in a completion: models like to wrap it in Markdown."""

from __future__ import annotations

import re
import textwrap

_FENCE = re.compile(
    r"^(?P<indent>[ \t]*)(?P<mark>`{3,}|~{3,})[ \t]*(?P<info>[^\n`]*)\n"
    r"(?P<code>.*?)(?:^[ \t]*(?P=mark)[`~]*[ \t]*$|\Z)",
    re.MULTILINE | re.DOTALL,
)
_TAGS = {
    "py": ("python", "py", "python3", "python2", ""),
    "sql": ("sql", "sqlite", "sqlite3", ""),
}


def unwrapped(completion: str, language: str, entry: str) -> str:
    """Return the code of a completion: all of it if nothing is fenced.

    Of several blocks in the language, or in none, the last that has the entry
    counts: models correct themselves. If none has it, the longest.
    """
    tags = _TAGS[language]
    blocks = [
        textwrap.dedent(match["code"]) if match["indent"] else match["code"]
        for match in _FENCE.finditer(completion)
        if match["info"].strip().partition(" ")[0].lower() in tags
    ]
    if not blocks:
        return completion
    wanted = re.compile(rf"\b(?:{re.escape(entry)}|class\s+Solution)\b")
    named = [block for block in blocks if wanted.search(block)]
    return named[-1] if named else max(blocks, key=len)
