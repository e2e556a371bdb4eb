"""Cards and questions as plain data, for programs."""

from __future__ import annotations

from dataclasses import fields
from fractions import Fraction
from typing import Any

from judge.practice import questions
from judge.practice.card_kinds import Card, Rubric
from judge.practice.formulas import Formula
from judge.practice.questions import Question


def of_card(card: Card) -> dict[str, Any]:
    """Return everything about a card; what is drawn from is written out."""
    found = {field.name: _plain(getattr(card, field.name)) for field in fields(card)}
    return {"id": card.id, "topic": card.topic, "kind": card.kind, **found}


def of_question(question: Question, seed: int) -> dict[str, Any]:
    """Return a question without its answer; a checklist would be one."""
    card = question.card
    shown = [] if isinstance(card, Rubric) else question.lettered
    return {
        "id": card.id,
        "topic": card.topic,
        "kind": card.kind,
        "seed": seed,
        "ask": question.ask,
        "options": [{"letter": letter, "text": text} for letter, text in shown],
        "unit": getattr(card, "unit", ""),
        "minutes": getattr(card, "minutes", None),
        "how": questions.how(question),
    }


def of_answer(question: Question) -> dict[str, Any]:
    """Return the answer to a question, why it is right, and who says so."""
    card = question.card
    answer = questions.answer(question)
    return {"answer": answer, "why": card.why, "source": card.source}


def _plain(value: Any) -> Any:
    match value:
        case Formula(text=text):
            return text
        case Fraction():
            return value.numerator if value.denominator == 1 else float(value)
        case tuple():
            return [_plain(each) for each in value]
        case dict():
            return {key: _plain(each) for key, each in value.items()}
    return value
