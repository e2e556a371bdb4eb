"""Numbers as people write and read them."""

from __future__ import annotations

import re
from fractions import Fraction

from judge.practice.formulas import read as read_formula

_GROUPED_FROM = 10_000
_GROUPS = re.compile(r"(?<![\d.])[1-9]\d{0,2}(?:[, ]\d{3})+(?!\d)")
_LIKE = str.maketrans({"\N{MINUS SIGN}": "-", "\N{MULTIPLICATION SIGN}": "*"})


def plain(number: Fraction, decimals: int = 6) -> str:
    """Return a number as people write it, rounded to so many decimals."""
    scaled = round(number * 10**decimals)
    whole, after = divmod(abs(scaled), 10**decimals)
    text = f"{whole:,}" if whole >= _GROUPED_FROM else f"{whole}"
    if after:
        text += "." + f"{after:0{decimals}}".rstrip("0")
    return f"-{text}" if scaled < 0 else text


def read_number(text: str, unit: str) -> Fraction:
    """Return the number of an answer, with or without its unit; ValueError if none.

    It may be a small calculation: to know that it is 30 / (30 + 15) is enough. With a
    % where no unit is asked for, it is that share of 1.
    """
    bare = _without_unit(text.translate(_LIKE).strip(), unit)
    percent = bare.endswith("%") and not unit
    bare = bare.removesuffix("%") if percent else bare
    bare = _GROUPS.sub(lambda found: re.sub("[, ]", "", found[0]), bare)
    formula = read_formula(bare.replace("^", "**"))
    given = Fraction(formula.value({}))
    return given / 100 if percent else given


def _without_unit(text: str, unit: str) -> str:
    """Return an answer without its unit, in which a last s may be left out."""
    endings = [unit.casefold(), unit.casefold().removesuffix("s")]
    if unit.startswith("percent"):
        endings.append("%")
    for ending in endings:
        if ending and text.casefold().endswith(ending):
            return text[: len(text) - len(ending)].rstrip(" *")
    return text
