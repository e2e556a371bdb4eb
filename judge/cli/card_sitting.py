"""A sitting with cards at a terminal.

Each review is kept as soon as an answer is graded, so that whoever leaves, in
whatever way, keeps what was answered.
"""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from datetime import datetime, timedelta

import click

from judge.cli import card_text
from judge.practice import questions, schedule
from judge.practice.card_kinds import Card, Rubric
from judge.practice.progress import Progress
from judge.practice.questions import AnswerError, Graded, Question

_HINT = "? shows the answer, q ends the sitting; what is answered is kept."


class _Leaves(Exception):
    """The person wants to stop: q, or the end of the input."""


class _Passes(Exception):
    """The person does not know, and wants to see the answer."""


def hold(progress: Progress, cards: Sequence[Card], rng: random.Random) -> bool:
    """Ask one card after the other; return False if it was interrupted by Ctrl-C."""
    click.secho(card_text.wrapped(_HINT), dim=True)
    asked = right = 0
    stays = True
    try:
        for number, card in enumerate(cards, 1):
            click.echo()
            click.secho(f"{card.topic}, {number} of {len(cards)}", fg="cyan")
            right += _ask(progress, questions.pose(card, rng))
            asked += 1
    except _Leaves:
        click.echo()
    except KeyboardInterrupt:
        click.echo()
        stays = False
    click.echo(f"\n{right} of {asked} right. {next_due(progress)}")
    return stays


def next_due(progress: Progress) -> str:
    """Return in words when the next card is due."""
    times = {
        key: at
        for key, at in schedule.schedule(progress).items()
        if key.startswith(schedule.card_key(""))
    }
    if not times:
        return "No card was answered yet."
    now = sum(key in times for key in schedule.due(progress))
    if now:
        return f"{now} more {'is' if now == 1 else 'are'} due today."
    day = min(times.values()).astimezone().date()
    tomorrow = datetime.now().astimezone().date() + timedelta(1)
    return f"Next due: {'tomorrow' if day == tomorrow else day}."


def _ask(progress: Progress, question: Question) -> bool:
    """Ask a card, keep how it went, tell what is right; return whether it was known."""
    click.echo(card_text.asked(question))
    begun = time.monotonic()
    graded: Graded | None
    try:
        if isinstance(question.card, Rubric):
            _listen(question, question.card)
        graded, seconds = _answered(question, begun)
        rating = questions.rating(question, graded, seconds)
    except _Passes:
        graded, seconds = None, time.monotonic() - begun
        rating = schedule.AGAIN
    progress.review(schedule.card_key(question.card.id), rating, round(seconds, 1))
    click.echo(card_text.told(question, graded))
    return graded is not None and graded.right


def _answered(question: Question, begun: float) -> tuple[Graded, float]:
    """Return the first answer that can be graded, and how long it took."""
    while True:
        text = _read(f"Answer ({questions.how(question)}): ")
        seconds = time.monotonic() - begun
        try:
            return questions.grade(question, text), seconds
        except AnswerError as error:
            click.echo(card_text.wrapped(str(error)))


def _listen(question: Question, card: Rubric) -> None:
    """Wait until the person has said it; then show what a good answer names."""
    begun = time.monotonic()
    _read("Press Enter when you are done: ")
    minutes, seconds = divmod(round(time.monotonic() - begun), 60)
    click.echo(f"{minutes}:{seconds:02} of {card.minutes}:00 minutes. Did you name it?")
    click.echo(card_text.options(question))


def _read(prompt: str) -> str:
    try:
        text = input(prompt)
    except EOFError:
        raise _Leaves from None
    if text.strip().casefold() in ("q", "quit"):
        raise _Leaves
    if text.strip() == "?":
        raise _Passes
    return text
