"""The kinds of cards, as values: what is asked, and what is right."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from judge.practice.formulas import Formula

KINDS = ("choice", "number", "order", "rubric")


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What every card has: a question, why the answer is right, and who says so."""

    kind: ClassVar[str]
    id: str
    topic: str
    ask: str
    why: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Card):
    """One or more right options among wrong ones."""

    kind = "choice"
    right: tuple[str, ...]
    wrong: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Card):
    """A number to be worked out from `values`, which `ask` has as {name}.

    A value is drawn from a tuple, or follows by a formula from those above it. An
    answer may be off by `within`.
    """

    kind = "number"
    values: dict[str, tuple[Fraction, ...] | Formula]
    answer: Formula
    within: Fraction
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(Card):
    """Steps to be put into order; `items` are in the right one."""

    kind = "order"
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rubric(Card):
    """Something to say out loud, and what a good answer names."""

    kind = "rubric"
    minutes: int
    checklist: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """The cards of one file, in its order."""

    name: str
    title: str
    cards: tuple[Card, ...]
