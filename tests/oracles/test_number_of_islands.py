"""Number of Islands against scipy.ndimage.label."""

from __future__ import annotations

from itertools import product
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from scipy import ndimage

import judge
from judge.verdicts import Verdict

REFERENCES = ("visit_each_island", "join_neighbours")
RIGHT_BUT_SLOW = (
    "wrong/visited_in_a_list",
    "wrong/spreads_in_rounds",
)


@pytest.fixture
def spec(load_spec):
    return load_spec("number_of_islands")


@pytest.fixture
def solutions(load_solution):
    load = load_solution
    return {
        name: load("number_of_islands", name).number_of_islands
        for name in (*REFERENCES, *RIGHT_BUT_SLOW)
    }


def for_cases(spec, law, count):
    """Call `law` with the arguments of many drawn cases, the same in every run."""
    decorate = settings(
        max_examples=count,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    decorate(given(spec.cases())(lambda case: law(*case.args)))()


def by_scipy(grid):
    """Its default is a cross: four neighbours."""
    return ndimage.label(np.array(grid) == "1")[1]


def small_maps():
    """Yield every map of up to nine fields, one row or three rows high, and 2 by 4."""
    for height, width in ((1, 1), (1, 4), (4, 1), (2, 2), (2, 4), (3, 2), (3, 3)):
        for fields in product("01", repeat=height * width):
            yield [list(fields[y * width : (y + 1) * width]) for y in range(height)]


def test_scipy_agrees_with_oracle_and_solutions_on_all_small_maps(spec, solutions):
    for grid in small_maps():
        right = by_scipy(grid)
        assert spec.oracle((grid,)) == right
        for name, solve in solutions.items():
            assert solve([list(row) for row in grid]) == right, name


def test_scipy_agrees_with_oracle_and_solutions_on_drawn_maps(spec, solutions):
    def law(grid):
        right = by_scipy(grid)
        assert spec.oracle((grid,)) == right
        for name, solve in solutions.items():
            assert solve([list(row) for row in grid]) == right, name

    for_cases(spec, law, 2000)


def test_drawn_maps_keep_the_promises_of_the_statement(spec):
    def law(grid):
        assert 1 <= len(grid) <= 10
        assert {len(row) for row in grid} <= set(range(1, 11))
        assert len({len(row) for row in grid}) == 1
        assert {field for row in grid for field in row} <= {"0", "1"}

    for_cases(spec, law, 500)


@pytest.mark.parametrize("n", [256, 1024, 16384])
def test_worst_has_about_half_land_in_islands_that_wind(spec, n):
    (grid,) = spec.worst(n=n, rng=Random(n)).args
    assert sum(map(len, grid)) == n
    land = sum(row.count("1") for row in grid)
    assert n / 2 <= land <= 0.6 * n
    assert 2 <= by_scipy(grid) <= 32


def test_worst_keeps_its_islands_short_enough_for_recursion(spec):
    (grid,) = spec.worst(n=65536, rng=Random(1)).args
    numbered, count = ndimage.label(np.array(grid) == "1")
    assert np.bincount(numbered.ravel())[1:].max() <= 65536 / 28
    assert count >= 16


def test_labels_tell_where_islands_lead(spec):
    def labels(*rows):
        return set(spec.labels(([list(row) for row in rows],)))

    assert "a way goes up" in labels("101", "111")
    assert "a way goes up" not in labels("111", "101")
    assert "a way goes left" in labels("01", "11")
    assert "an island around water" in labels("111", "101", "111")
    assert "an island around water" not in labels("111", "101", "101")
    assert "fields touch at a corner" in labels("10", "01")
    assert "fields touch at a corner" not in labels("10", "11")


def test_what_is_accepted_elsewhere_is_accepted_here():
    source = (
        b"class Solution:\n"
        b"    def numIslands(self, grid: List[List[str]]) -> int:\n"
        b"        def sink(i, j):\n"
        b"            if 0 <= i < len(grid) and 0 <= j < len(grid[0]):\n"
        b"                if grid[i][j] == '1':\n"
        b"                    grid[i][j] = '#'\n"
        b"                    sink(i + 1, j)\n"
        b"                    sink(i - 1, j)\n"
        b"                    sink(i, j + 1)\n"
        b"                    sink(i, j - 1)\n"
        b"        count = 0\n"
        b"        for i in range(len(grid)):\n"
        b"            for j in range(len(grid[0])):\n"
        b"                if grid[i][j] == '1':\n"
        b"                    sink(i, j)\n"
        b"                    count += 1\n"
        b"        return count\n"
    )
    assert judge.run("number_of_islands", source).verdict is Verdict.AC
