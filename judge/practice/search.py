"""Find problems by words: as they are written, else as they may have been meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence

from judge.bank.heading import Heading

_LIKE = 0.75
"""How alike two words have to be, from 0 to 1."""


def matching(headings: Iterable[Heading], words: Sequence[str]) -> list[Heading]:
    """Return the problems that all words occur in; if there are none, those that
    come near: a word is misspelt, or has the first letters of the slug's words.
    """
    problems, wanted = list(headings), [word.lower() for word in words]
    found = [each for each in problems if all(word in _text(each) for word in wanted)]
    if found:
        return found
    return [each for each in problems if all(_near(word, each) for word in wanted)]


def _text(problem: Heading) -> str:
    return " ".join(
        (problem.slug, problem.title, *problem.tags, *problem.tracks)
    ).lower()


def _near(word: str, problem: Heading) -> bool:
    text = _text(problem)
    initials = "".join(part[0] for part in problem.slug.split("_"))
    if word in text or initials.startswith(word):
        return True
    parts = text.replace("_", " ").replace("-", " ").split()
    return bool(difflib.get_close_matches(word, parts, 1, _LIKE))
