import copy
import datetime
import json
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 50


class Board:
    def __init__(self, cells):
        self.cells = cells

    def __copy__(self):
        return Board(self.cells)

    def __deepcopy__(self, memo):
        memo[id(self)] = other = Board(copy.deepcopy(self.cells, memo))
        return other


def harmonic(n):
    return sum(Fraction(1, k) for k in range(1, n + 1))


def weekday(day, month, year):
    return datetime.date(year, month, day).strftime("%A")


def load(text):
    try:
        return json.loads(text)
    except json.decoder.JSONDecodeError as error:
        return {"line": error.lineno, "sqrt": str(Decimal(2).sqrt())}
