"""The product of two square matrices with n rows."""

from judge.spec import case

ENTRY = "product"
STARTER = """
def product(a: list[list[int]], b: list[list[int]]) -> list[list[int]]: ...
"""
AXES = [{"bound": "n^3", "axis": "n", "low": 2, "high": 400}]
SMALL = (2, 5, 12)


def worst(n, rng):
    def square():
        return [[rng.randrange(-9, 10) for _ in range(n)] for _ in range(n)]

    return case(square(), square())
