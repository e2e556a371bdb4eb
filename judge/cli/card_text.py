"""A card on a terminal: wrapped to its width, with the answer set off."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import click

from judge.cli.pretty import columns

if TYPE_CHECKING:
    from judge.practice.questions import Graded, Question

_WIDEST = 88


def asked(question: Question) -> str:
    """Return a question, with the options that it has."""
    from judge.practice.card_kinds import Rubric

    first, *code = question.ask.splitlines()
    lines = [click.style(wrapped(first), bold=True)]
    lines += [f"    {line}".rstrip() for line in code]
    if isinstance(question.card, Rubric):
        lines.append(f"You have {question.card.minutes} minutes; say it out loud.")
    elif question.options:
        lines += ["", options(question)]
    return "\n".join(lines)


def options(question: Question) -> str:
    """Return the options of a question, each with its letter."""
    return "\n".join(
        wrapped(text, f"  {letter}) ") for letter, text in question.lettered
    )


def told(question: Question, graded: Graded | None) -> str:
    """Return how an answer was graded, what is right, and why.

    Without `graded` it was not answered. A checklist was seen before it is graded.
    """
    from judge.practice import questions
    from judge.practice.card_kinds import Rubric

    lines = []
    if graded is not None:
        colour = "green" if graded.right else "red"
        lines.append(click.style(graded.message, fg=colour, bold=True))
    if graded is None or not (graded.right or isinstance(question.card, Rubric)):
        answer = questions.answer(question).splitlines()
        lines += [wrapped(line, "  ") for line in answer]
    lines.append(wrapped(question.card.why))
    lines.append(click.style(wrapped(f"Source: {question.card.source}"), dim=True))
    return "\n".join(lines)


def wrapped(text: str, head: str = "") -> str:
    """Return a text wrapped to the terminal; lines after the first stand under it."""
    return textwrap.fill(
        text,
        width=max(min(columns(), _WIDEST), 20),
        initial_indent=head,
        subsequent_indent=" " * len(head),
        break_long_words=False,
        break_on_hyphens=False,
    )
