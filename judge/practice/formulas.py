"""Formulas of cards: a few functions and operators over exact numbers.

Whole numbers, decimals and their quotients are Fractions, so that 3 * 0.1 is 0.3
and the ceiling of an exact quotient is what it is on paper. Roots, logarithms and
exponentials are floats. Whatever is not listed here is refused before anything is
worked out, and so is a power that would take long: people type formulas too.
"""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

Number = Fraction | float

_LONGEST = 200
_GREATEST_EXPONENT = 1000
_GREATEST_BITS = 10_000
_NO_DECIMALS, _MOST_DECIMALS = Fraction(0), 15


class FormulaError(ValueError):
    """A formula that cannot be read, or that has no value."""


def _power(base: Number, exponent: Number) -> Any:
    """Return a power, unless it is so large that working it out takes long."""
    if isinstance(base, Fraction) and isinstance(exponent, Fraction):
        bits = max(base.numerator.bit_length(), base.denominator.bit_length())
        if abs(exponent) > _GREATEST_EXPONENT or bits * abs(exponent) > _GREATEST_BITS:
            raise FormulaError("the power is too large")
    return base**exponent


def _rounded(number: Number, digits: Number = _NO_DECIMALS) -> Any:
    """Return a number rounded to at most so many decimals as a float can have."""
    if not (0 <= digits <= _MOST_DECIMALS and digits == int(digits)):
        raise FormulaError(f"round takes 0 to {_MOST_DECIMALS} decimals")
    return round(number, int(digits))


_OPERATORS: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: _power,
}
_FUNCTIONS: dict[str, tuple[Callable[..., Any], int, int]] = {
    "sqrt": (math.sqrt, 1, 1),
    "log": (math.log, 1, 1),
    "log2": (math.log2, 1, 1),
    "exp": (math.exp, 1, 1),
    "ceil": (math.ceil, 1, 1),
    "floor": (math.floor, 1, 1),
    "abs": (abs, 1, 1),
    "min": (min, 2, 9),
    "max": (max, 2, 9),
    "round": (_rounded, 1, 2),
}
"""What a name calls, with the least and the most arguments."""

# The parser warns of `5if`, and would do so on the screen of who typed it.
_RUN_TOGETHER = re.compile(r"(?<![\w.])\d[\d.]*(?!e[-+]?\d)[a-z]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula that was read; `names` are those that it takes values for."""

    text: str
    tree: ast.expr
    names: frozenset[str]

    def value(self, values: Mapping[str, Number]) -> Number:
        """Return what the formula comes to; FormulaError where it has no value."""
        try:
            found = _value(self.tree, values)
            finite = not isinstance(found, float) or math.isfinite(found)
        except FormulaError:
            raise
        except ZeroDivisionError:
            raise FormulaError(f"`{self.text}` divides by 0") from None
        except (ArithmeticError, ValueError, TypeError) as error:
            raise FormulaError(f"`{self.text}` has no value: {error}") from None
        if not finite:
            raise FormulaError(f"`{self.text}` has no finite value")
        return found


def read(text: str) -> Formula:
    """Return a formula; FormulaError for whatever is not one."""
    if len(text) > _LONGEST or _RUN_TOGETHER.search(text):
        raise FormulaError(f"{_quoted(text)} is not a formula")
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise FormulaError(f"{_quoted(text)} is not a formula") from None
    names: set[str] = set()
    _check(tree, names)
    return Formula(text.strip(), tree, frozenset(names))


def exact(number: float) -> Fraction:
    """Return the number that was written: 0.1 is a tenth, not the nearest float."""
    return Fraction(str(number))


def _check(node: ast.AST, names: set[str]) -> None:
    """Refuse every kind of node that is not listed, and collect the names."""
    match node:
        case ast.Constant(value=value) if _is_number(value):
            return
        case ast.Name(id=name):
            names.add(name)
        case ast.UnaryOp(op=ast.USub() | ast.UAdd(), operand=operand):
            _check(operand, names)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            _check(left, names)
            _check(right, names)
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]) if (
            name in _FUNCTIONS
        ):
            _, least, most = _FUNCTIONS[name]
            if not least <= len(arguments) <= most:
                raise FormulaError(f"{name} does not take {len(arguments)} numbers")
            for each in arguments:
                _check(each, names)
        case _:
            raise FormulaError(
                f"{_quoted(ast.unparse(node))} is not allowed in a formula; known are "
                f"+ - * / // % ** and {' '.join(_FUNCTIONS)}"
            )


def _is_number(value: object) -> bool:
    """Whether a constant is a number; True is none, and 1e400 is read as infinity."""
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, int) and not isinstance(value, bool)


def _value(node: ast.expr, values: Mapping[str, Number]) -> Number:
    match node:
        case ast.Constant(value=int() | float() as value):
            return exact(value)
        case ast.Name(id=name):
            if name not in values:
                raise FormulaError(f"the name {_quoted(name)} has no value")
            return values[name]
        case ast.UnaryOp(op=op, operand=operand):
            found = _value(operand, values)
            return -found if isinstance(op, ast.USub) else found
        case ast.BinOp(left=left, op=op, right=right):
            function = _OPERATORS[type(op)]
            return _number(function(_value(left, values), _value(right, values)))
        case ast.Call(func=ast.Name(id=name), args=arguments):
            called = _FUNCTIONS[name][0]
            return _number(called(*(_value(each, values) for each in arguments)))
    raise AssertionError(f"{ast.dump(node)} was not refused")


def _number(found: Any) -> Number:
    if isinstance(found, complex):
        raise FormulaError("the root of a negative number has no value")
    return found if isinstance(found, float) else Fraction(found)


def _quoted(text: str) -> str:
    """Return text so that nothing in it can command a terminal."""
    return repr(text if len(text) <= 40 else text[:37] + "...")
