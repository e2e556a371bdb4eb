"""Coin Change against integer programming, and against all choices of few coins."""

from __future__ import annotations

from itertools import combinations, combinations_with_replacement, permutations
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from scipy.optimize import LinearConstraint, milp

import judge
from judge.verdicts import Verdict

REFERENCES = ("table_of_amounts", "level_by_level")
RIGHT_BUT_SLOW = ("wrong/tries_every_count", "wrong/splits_in_two")


@pytest.fixture
def spec(load_spec):
    return load_spec("coin_change")


@pytest.fixture
def solutions(load_solution):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    return {name: load_solution("coin_change", name).coin_change for name in names}


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


def by_choices(coins, amount):
    """Try all choices of no coin, one coin, two coins …"""
    for count in range(amount + 1):
        for chosen in combinations_with_replacement(coins, count):
            if sum(chosen) == amount:
                return count
    return -1


def by_integer_programming(coins, amount):
    """Return the least sum of counts whose weighted sum is the amount."""
    fitting = [coin for coin in coins if coin <= amount]
    if not fitting:
        return 0 if amount == 0 else -1
    made = LinearConstraint(np.array([fitting]), amount, amount)
    ones = np.ones(len(fitting))
    found = milp(ones, constraints=made, integrality=ones)
    return round(found.fun) if found.success else -1


def small_inputs():
    """Yield every set of up to three coins up to 6, with every amount up to 11."""
    for count in (1, 2, 3):
        for coins in combinations(range(1, 7), count):
            for amount in range(12):
                yield list(coins), amount


def test_all_choices_agree_with_oracle_and_solutions_on_all_small_inputs(
    spec, solutions
):
    for coins, amount in small_inputs():
        right = by_choices(coins, amount)
        assert spec.oracle((coins, amount)) == right
        for order in permutations(coins):
            for name, solve in solutions.items():
                assert solve(list(order), amount) == right, name


def test_integer_programming_agrees_with_the_oracle_on_drawn_cases(spec):
    def law(coins, amount):
        assert spec.oracle((coins, amount)) == by_integer_programming(coins, amount)

    for_cases(spec, law, 400)


def test_references_agree_with_the_oracle_on_drawn_cases(spec, solutions):
    def law(coins, amount):
        right = spec.oracle((coins, amount))
        for name in REFERENCES:
            assert solutions[name](list(coins), amount) == right, name

    for_cases(spec, law, 2000)


def test_drawn_cases_keep_the_promises_of_the_statement(spec):
    def law(coins, amount):
        assert 1 <= len(coins) <= 12
        assert len(set(coins)) == len(coins)
        assert all(1 <= coin <= 2**31 - 1 for coin in coins)
        assert 0 <= amount <= 1500

    for_cases(spec, law, 500)


@pytest.mark.parametrize(("amount", "count"), [(64, 8), (4000, 2), (4000, 64)])
def test_worst_is_impossible_and_reaches_most_even_totals(spec, amount, count):
    coins, asked = spec.worst(amount=amount, coins=count, rng=Random(1)).args
    assert len(set(coins)) == count
    assert min(coins) >= 12
    assert asked == amount + 1
    assert spec.oracle((coins, asked)) == -1


def test_worst_is_the_same_for_the_same_seed_only(spec):
    first = spec.worst(amount=64, coins=8, rng=Random(1))
    assert first == spec.worst(amount=64, coins=8, rng=Random(1))
    assert first != spec.worst(amount=64, coins=8, rng=Random(2))


def test_what_is_accepted_elsewhere_is_accepted_here():
    source = (
        b"class Solution:\n"
        b"    def coinChange(self, coins: List[int], amount: int) -> int:\n"
        b"        @cache\n"
        b"        def dfs(left):\n"
        b"            if left == 0:\n"
        b"                return 0\n"
        b"            if left < 0:\n"
        b"                return inf\n"
        b"            return min(dfs(left - coin) + 1 for coin in coins)\n"
        b"        answer = dfs(amount)\n"
        b"        return answer if answer != inf else -1\n"
    )
    assert judge.run("coin_change", source).verdict is Verdict.AC
