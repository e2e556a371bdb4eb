"""A card becomes a question, and an answer to it is graded.

Values are drawn and options shuffled from the generator that is given, so that the
same seed asks the same question. An answer that cannot be read is never wrong: it
is an AnswerError, which says how to write it.
"""

from __future__ import annotations

import math
import random
import re
import string
from dataclasses import dataclass
from fractions import Fraction

from judge.errors import PackageError, UsageError
from judge.practice.card_file import PLACE
from judge.practice.card_kinds import Card, Choice, Number, Order, Rubric
from judge.practice.formulas import Formula, FormulaError
from judge.practice.schedule import AGAIN, EASY, GOOD, HARD
from judge.practice.written import plain, read_number

QUICK_S = 8.0
"""Who answers in less, after reading, did not have to think."""

_READING_S = 0.3  # a word, at 200 words a minute
_ROUNDING = Fraction(1, 10**9)  # of the answer: what floats may lose on the way
_HALF, _MOST, _ALL = Fraction(1, 2), Fraction(3, 4), Fraction(1)
_BETWEEN_LETTERS = re.compile(r"[\s,;.()>-]+")
_NONE_NAMED = ("0", "none", "-")


class AnswerError(UsageError):
    """An answer that cannot be read as one; it is not graded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A card as it is asked. `right` has the letters of the right options.

    For an order they are in the right order, otherwise sorted. A number has its
    answer in `number`; the options of a rubric are its checklist.
    """

    card: Card
    ask: str
    options: tuple[str, ...] = ()
    right: str = ""
    number: Fraction | None = None

    @property
    def lettered(self) -> list[tuple[str, str]]:
        """Return the options, each with its letter."""
        return list(zip(string.ascii_lowercase, self.options, strict=False))


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """Whether an answer is right, and in words what is not; `share` is of a rubric."""

    right: bool
    message: str
    share: Fraction


def seeded(card: Card, seed: int) -> Question:
    """Return the question that a card becomes by a seed, everywhere the same."""
    return pose(card, random.Random(f"{card.id}/{seed}"))


def pose(card: Card, rng: random.Random) -> Question:
    """Return a card as it is asked; PackageError if its formulas have no value."""
    match card:
        case Number():
            return _drawn(card, rng)
        case Choice(right=right, wrong=wrong):
            options, places = _shuffled((*right, *wrong), rng)
            letters = "".join(sorted(places[: len(right)]))
            return Question(card=card, ask=card.ask, options=options, right=letters)
        case Order(items=items):
            options, places = _shuffled(items, rng)
            return Question(card=card, ask=card.ask, options=options, right=places)
        case Rubric(checklist=checklist):
            return Question(card=card, ask=card.ask, options=checklist)
    raise AssertionError(f"{card.kind} is not a kind of card")


def grade(question: Question, text: str) -> Graded:
    """Return whether an answer is right; AnswerError if it cannot be read."""
    match question.card:
        case Number() as card:
            return _grade_number(question, card, text)
        case Choice():
            return _grade_choice(question, text)
        case Order():
            return _grade_order(question, text)
    return _grade_rubric(question, text)


def answer(question: Question) -> str:
    """Return the right answer as it is shown; several lines for several options."""
    match question.card:
        case Number(unit=unit):
            return f"{_answer_number(question)} {unit}".rstrip()
        case Rubric():
            return "\n".join(f"{letter}) {text}" for letter, text in question.lettered)
    texts = dict(question.lettered)
    return "\n".join(f"{letter}) {texts[letter]}" for letter in question.right)


def how(question: Question) -> str:
    """Return how an answer is written, in a few words."""
    last = string.ascii_lowercase[max(len(question.options) - 1, 0)]
    match question.card:
        case Number(unit=unit):
            return f"number, {unit}" if unit else "number"
        case Choice(right=(_,)):
            return f"a to {last}"
        case Choice():
            return f"all that fit, a to {last}"
        case Order():
            return f"all in order, a to {last}"
    return "letters of what you named, 0 for none"


def rating(question: Question, graded: Graded, seconds: float | None = None) -> int:
    """Return how well a card was known, as a review keeps it.

    A rubric goes by the share of its checklist. Without `seconds` nothing is quick.
    """
    if isinstance(question.card, Rubric):
        bounds = ((_HALF, AGAIN), (_MOST, HARD), (_ALL, GOOD))
        return next((rate for bound, rate in bounds if graded.share < bound), EASY)
    if not graded.right:
        return AGAIN
    words = len(" ".join((question.ask, *question.options)).split())
    quick = seconds is not None and seconds < QUICK_S + words * _READING_S
    return EASY if quick else GOOD


def values_of(card: Number, drawn: dict[str, Fraction]) -> dict[str, Fraction]:
    """Return the drawn values and those that follow from them."""
    found: dict[str, Fraction] = {}
    for name, value in card.values.items():
        if isinstance(value, Formula):
            found[name] = _value(card, value, found)
        else:
            found[name] = drawn[name]
    return found


def with_values(card: Number, drawn: dict[str, Fraction]) -> Question:
    """Return the question of a number card for such values."""
    values = values_of(card, drawn)
    ask = PLACE.sub(lambda place: plain(values[place[1]]), card.ask)
    number = _value(card, card.answer, values)
    return Question(card=card, ask=ask, number=number)


def _drawn(card: Number, rng: random.Random) -> Question:
    drawn = {
        name: rng.choice(value)
        for name, value in card.values.items()
        if not isinstance(value, Formula)
    }
    return with_values(card, drawn)


def _value(card: Number, formula: Formula, values: dict[str, Fraction]) -> Fraction:
    """Return what a formula comes to; a float of it is taken as it is."""
    try:
        return Fraction(formula.value(values))
    except FormulaError as error:
        shown = ", ".join(f"{name} = {plain(value)}" for name, value in values.items())
        raise PackageError(
            f"the card {card.id}: {error} for {shown}; narrow its values"
        ) from None


def _shuffled(
    items: tuple[str, ...], rng: random.Random
) -> tuple[tuple[str, ...], str]:
    """Return items in another order, and the letter that each of them got."""
    order = list(range(len(items)))
    rng.shuffle(order)
    letters = {item: string.ascii_lowercase[at] for at, item in enumerate(order)}
    places = "".join(letters[item] for item in range(len(items)))
    return tuple(items[item] for item in order), places


def _grade_number(question: Question, card: Number, text: str) -> Graded:
    assert question.number is not None
    try:
        given = read_number(text, card.unit)
    except ValueError:
        wanted = f"a number in {card.unit}" if card.unit else "a number"
        raise AnswerError(
            f"{_quoted(text)} is no number; give {wanted}, such as 12, 0.5 or 3/4"
        ) from None
    slack = card.within + _ROUNDING * max(Fraction(1), abs(question.number))
    right = abs(given - question.number) <= slack
    return _graded(right)


def _grade_choice(question: Question, text: str) -> Graded:
    given = _letters(question, text)
    if len(question.right) == 1 and len(given) > 1:
        raise AnswerError(f"{_quoted(text)} is more than one letter; give one")
    missing = " ".join(sorted(set(question.right) - given))
    extra = " ".join(sorted(given - set(question.right)))
    facts = [f"{extra} does not fit"] if extra else []
    facts += [f"{missing} does"] if missing else []
    return _graded(given == set(question.right), ", ".join(facts))


def _grade_order(question: Question, text: str) -> Graded:
    given = _BETWEEN_LETTERS.sub("", text.casefold())
    if sorted(given) != sorted(question.right):
        letters = " ".join(sorted(question.right))
        raise AnswerError(f"{_quoted(text)} is no order; give each of {letters} once")
    pairs = zip(given, question.right, strict=True)
    off = next((at for at, (one, other) in enumerate(pairs) if one != other), None)
    where = "" if off is None else f"{question.right[off]} is at place {off + 1}"
    return _graded(off is None, where)


def _grade_rubric(question: Question, text: str) -> Graded:
    none = text.strip().casefold() in _NONE_NAMED
    given = set() if none else _letters(question, text)
    share = Fraction(len(given), len(question.options))
    message = f"{len(given)} of {len(question.options)} named"
    return Graded(right=share >= _HALF, message=message, share=share)


def _letters(question: Question, text: str) -> set[str]:
    """Return the letters that were given; AnswerError for none, or others."""
    given = _BETWEEN_LETTERS.sub("", text.casefold())
    known = string.ascii_lowercase[: len(question.options)]
    if not given or not set(given) <= set(known):
        raise AnswerError(
            f"{_quoted(text)} is no answer; give letters from a to {known[-1]}"
        )
    return set(given)


def _graded(right: bool, wrong: str = "") -> Graded:
    if right:
        return Graded(right=True, message="right", share=_ALL)
    message = f"not right: {wrong}" if wrong else "not right"
    return Graded(right=False, message=message, share=Fraction(0))


def _answer_number(question: Question) -> str:
    """Return the right number with as many decimals as an answer needs."""
    assert isinstance(question.card, Number) and question.number is not None
    within = question.card.within
    if not within:
        return plain(question.number)
    return plain(question.number, max(0, math.ceil(-math.log10(within))))


def _quoted(text: str) -> str:
    """Return what was typed so that nothing in it can command a terminal."""
    return ascii(text if len(text) <= 40 else text[:37] + "...")
