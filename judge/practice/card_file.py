"""Read one file of the deck, strictly.

docs/practice.md has the format. What is wrong is collected, not raised, so that an
author sees all of it at once.
"""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

from judge.bank.fields import Fields
from judge.bank.yaml_lines import Value
from judge.bank.yaml_lines import read as read_yaml
from judge.practice.card_kinds import KINDS, Card, Choice, Number, Order, Rubric, Topic
from judge.practice.formulas import Formula, FormulaError, exact
from judge.practice.formulas import read as read_formula

PLACE = re.compile(r"\{(\w+)\}")
"""Where a value stands in the question of a number; other kinds have plain braces."""

_COMMON = ("id", "kind", "ask", "why", "source")
_OWN = {
    "choice": ("right", "wrong"),
    "number": ("values", "answer", "within", "unit"),
    "order": ("items",),
    "rubric": ("minutes", "checklist"),
}
_MOST_OPTIONS = 9
_MOST_VALUES = 10_000
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_ZERO = Fraction(0)
_NO_FORMULA = read_formula("0")

Drawn = tuple[Fraction, ...] | Formula


def read(path: Path, places: dict[str, str], findings: list[str]) -> Topic:
    """Return the topic in a file, and note what is wrong with it.

    `places` says where each card is that was read before; the new ones are added.
    """
    top = Fields(path, read_yaml(path), findings)
    top.only(("topic", "title", "cards"))
    name = top.text("topic")
    if name != path.stem:
        top.finding(
            top.line, f"topic is {name!r}", f"the name of the file, {path.stem}"
        )
    cards = []
    for fields in top.mappings("cards"):
        card = _card(name, fields)
        if card.id in places:
            fact = f"the id {card.id} is taken, at {places[card.id]}"
            fields.finding(fields.line, fact, "another one")
        places[card.id] = f"{path}:{fields.line}"
        cards.append(card)
    if not cards:
        top.finding(top.line, "there are no cards", "at least one, in `cards`")
    return Topic(name=name, title=top.text("title"), cards=tuple(cards))


def _card(topic: str, fields: Fields) -> Card:
    kind = fields.choice("kind", KINDS)
    name = fields.text("id")
    if _NAME.fullmatch(name):
        fields.where = name
    else:
        fields.finding(
            fields.line, f"the id is {name!r}", "small letters, digits and _"
        )
    fields.only((*_COMMON, *_OWN[kind]))
    common = {
        "id": name,
        "topic": topic,
        "ask": _said(fields, "ask"),
        "why": _said(fields, "why"),
        "source": _said(fields, "source"),
    }
    match kind:
        case "choice":
            return _choice(fields, common)
        case "number":
            return _number(fields, common)
        case "order":
            return Order(**common, items=_options(fields, "items", 3))
    return Rubric(
        **common,
        minutes=fields.integer("minutes", 1),
        checklist=_options(fields, "checklist", 3),
    )


def _said(fields: Fields, key: str) -> str:
    """Return a text that says something."""
    text = fields.text(key).rstrip()
    if key in fields.values and not text.strip():
        fields.finding(
            fields.values[key].line, f"{fields.name(key)} is empty", "a text"
        )
    return text


def _options(fields: Fields, key: str, least: int) -> tuple[str, ...]:
    """Return texts to choose from, each of which is there once."""
    if fields.value(key) is None:
        return ()
    found = fields.texts(key)
    line = fields.values[key].line
    if not least <= len(found) <= _MOST_OPTIONS:
        wanted = f"{least} to {_MOST_OPTIONS}"
        fields.finding(line, f"{fields.name(key)} has {len(found)} entries", wanted)
    if len(set(found)) < len(found):
        fields.finding(line, f"{fields.name(key)} has an entry twice", "each once")
    return found


def _choice(fields: Fields, common: dict[str, str]) -> Choice:
    right, wrong = _options(fields, "right", 1), _options(fields, "wrong", 1)
    if set(right) & set(wrong):
        fields.finding(fields.line, f"{fields.where} has an option twice", "each once")
    if len(right) + len(wrong) > _MOST_OPTIONS:
        fact = f"{fields.where} has {len(right) + len(wrong)} options"
        fields.finding(fields.line, fact, f"at most {_MOST_OPTIONS}")
    return Choice(**common, right=right, wrong=wrong)


def _number(fields: Fields, common: dict[str, str]) -> Number:
    values: dict[str, Drawn] = {}
    inner = fields.mapping("values")
    fields.value("values")
    for name, value in inner.values.items():
        values[name] = _drawn(inner, name, value, set(values))
    answer = _NO_FORMULA
    given = fields.value("answer")
    if given is not None:
        answer = _formula(fields, "answer", given, set(values))
    line = fields.values["ask"].line if "ask" in fields.values else fields.line
    shown = set(PLACE.findall(common["ask"]))
    for name in sorted(shown - set(values)):
        fields.finding(line, f"{fields.name('ask')} has {{{name}}}", "it in `values`")
    for name in values:
        if name not in shown and not _followed(name, values, shown):
            fact = f"{fields.name('ask')} does not tell the value `{name}`"
            fields.finding(line, fact, f"{{{name}}} in it")
    return Number(
        **common,
        values=values,
        answer=answer,
        within=_within(fields),
        unit=fields.text("unit", ""),
    )


def _followed(name: str, values: dict[str, Drawn], shown: set[str]) -> bool:
    """Whether a value that is told follows from this one, so that it need not be."""
    return any(
        isinstance(other, Formula) and name in other.names and told in shown
        for told, other in values.items()
    )


def _within(fields: Fields) -> Fraction:
    value = fields.value("within")
    number = None if value is None else _exact(value)
    if value is not None and (number is None or number < 0):
        fact = f"{fields.name('within')} is {value.kind}"
        fields.finding(value.line, fact, "a number from 0 on")
    return number or _ZERO


def _drawn(fields: Fields, name: str, value: Value, above: set[str]) -> Drawn:
    """Return what a value is drawn from, or the formula that it follows by."""
    if isinstance(value.data, str):
        return _formula(fields, name, value, above)
    found: tuple[Fraction, ...] | None = None
    if isinstance(value.data, list):
        found = _range([_exact(each) for each in value.data])
    elif isinstance(value.data, dict) and set(value.data) == {"of"}:
        each = value.data["of"].data
        numbers = [_exact(one) for one in each] if isinstance(each, list) else []
        found = tuple(number for number in numbers if number is not None)
        found = found if len(found) == len(numbers) else None
    if not found:
        wanted = "[low, high], [low, high, step], {of: [...]} or a formula"
        fields.finding(value.line, f"{fields.name(name)} cannot be drawn", wanted)
        return (_ZERO,)
    return found


def _range(given: list[Fraction | None]) -> tuple[Fraction, ...] | None:
    """Return the numbers from low to high; None if these are not such bounds."""
    numbers = [number for number in given if number is not None]
    if len(numbers) < len(given) or not 2 <= len(numbers) <= 3:
        return None
    low, high, step = (*numbers, Fraction(1))[:3]
    if step <= 0 or not 0 <= (high - low) / step <= _MOST_VALUES:
        return None
    return tuple(low + step * k for k in range((high - low) // step + 1))


def _exact(value: Value) -> Fraction | None:
    """Return a number; None for what is none, infinity among it."""
    if isinstance(value.data, bool) or not isinstance(value.data, int | float):
        return None
    try:
        return exact(value.data)
    except ValueError:
        return None


def _formula(fields: Fields, key: str, value: Value, known: set[str]) -> Formula:
    """Return a formula over the names that are known; a plain number is one."""
    text = value.data
    if isinstance(text, int | float) and not isinstance(text, bool):
        text = repr(text)
    if not isinstance(text, str):
        fields.finding(value.line, f"{fields.name(key)} is {value.kind}", "a formula")
        return _NO_FORMULA
    try:
        formula = read_formula(text)
    except FormulaError as error:
        fields.finding(value.line, f"{fields.name(key)}: {error}", "a formula")
        return _NO_FORMULA
    for name in sorted(formula.names - known):
        fact = f"{fields.name(key)} has the name `{name}`"
        fields.finding(value.line, fact, "it in `values`, above")
    return formula
