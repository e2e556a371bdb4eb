"""Cards as a text file that Anki imports by itself.

Each line is a note; its guid stays the same from export to export, so that Anki
updates a note rather than adding it again. A number becomes a few notes, each with
values of its own, drawn from fixed seeds.
Source: Anki manual, "Importing: Text Files", File Headers.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from judge.practice import questions
from judge.practice.card_kinds import Card, Number, Rubric, Topic
from judge.practice.questions import Question

DECK = "Coding interviews"
_COLUMNS = ("guid", "deck", "Front", "Back", "tags")
_HEAD = (
    "#separator:tab",
    "#html:true",
    "#notetype:Basic",
    f"#columns:{chr(9).join(_COLUMNS)}",
    "#guid column:1",
    "#deck column:2",
    "#tags column:5",
)
_EXAMPLES = 3
_SEEDS = range(40)  # enough to find that many different ones, where there are
_CODE = re.compile(r"`([^`]+)`")


def export(topics: Iterable[Topic]) -> str:
    """Return the text of the file."""
    return (
        "\n".join([*_HEAD, *(line for topic in topics for line in _lines(topic))])
        + "\n"
    )


def _lines(topic: Topic) -> Iterator[str]:
    for card in topic.cards:
        for index, question in enumerate(_asked(card)):
            number = f"-{index + 1}" if isinstance(card, Number) else ""
            fields = (
                f"judge-{card.id}{number}",
                f"{DECK}::{topic.title.replace('::', ': ')}",
                _front(question),
                _back(question),
                f"judge judge::{topic.name} judge::{card.kind}",
            )
            yield "\t".join(field.replace("\t", " ") for field in fields)


def _asked(card: Card) -> list[Question]:
    """Return a card as it is asked: a few times with other values, if it has any."""
    found: dict[str, Question] = {}
    for seed in _SEEDS if isinstance(card, Number) else range(1):
        question = questions.seeded(card, seed)
        found.setdefault(question.ask, question)
    return list(found.values())[:_EXAMPLES]


def _front(question: Question) -> str:
    card = question.card
    parts = [_text(question.ask)]
    if isinstance(card, Rubric):
        parts.append(f"<i>{card.minutes} minutes</i>")
    elif question.options:
        parts.append(_rows(f"{letter}) {text}" for letter, text in question.lettered))
    elif isinstance(card, Number) and card.unit:
        parts.append(f"<i>{html.escape(card.unit)}</i>")
    return "<br><br>".join(parts)


def _back(question: Question) -> str:
    card = question.card
    return "<br><br>".join(
        (
            f"<b>{_rows(questions.answer(question).splitlines())}</b>",
            _text(card.why),
            f"<small>{html.escape(card.source)}</small>",
        )
    )


def _rows(lines: Iterable[str]) -> str:
    return "<br>".join(_line(line) for line in lines)


def _text(text: str) -> str:
    """Return a text as HTML in one line; what comes after its first line is code."""
    first, *code = text.strip().splitlines()
    if not code:
        return _line(first)
    # The lines of <pre> are kept apart by <br>: a line of the file is a note.
    return f"{_line(first)}<pre>{'<br>'.join(map(html.escape, code))}</pre>"


def _line(text: str) -> str:
    return _CODE.sub(r"<code>\1</code>", html.escape(text))
