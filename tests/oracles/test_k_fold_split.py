"""K-fold split against scikit-learn, with every split and with fair shuffles."""

from __future__ import annotations

from collections import Counter
from itertools import permutations
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from sklearn.model_selection import KFold

from judge.spec import Seed, Wrong

REFERENCES = ("cut_the_order", "numbered_rows")
DRAWN: list[tuple] = []


@pytest.fixture
def spec(load_spec):
    return load_spec("k_fold_split")


@pytest.fixture
def solutions(load_solution):
    return [load_solution("k_fold_split", name).k_fold for name in REFERENCES]


@pytest.fixture
def drawn(spec):
    """Return the arguments of 1200 drawn cases, the same in every run."""
    if not DRAWN:
        decorate = settings(
            max_examples=1200,
            database=None,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        )
        decorate(given(spec.cases())(lambda case: DRAWN.append(case.args)))()
    return list(DRAWN)


def by_scikit_learn(n, k):
    found = KFold(k).split(range(n))
    return [(train.tolist(), test.tolist()) for train, test in found]


def accepts(spec, args, got):
    try:
        spec.check(args, got)
    except Wrong as wrong:
        assert wrong.reason and wrong.expected is not None
        return False
    return True


def live(rng):
    return None if rng is None else Random(rng.value)


def from_order(order, k):
    """Cut an order as the sizes of scikit-learn say."""
    rows, split = list(order), []
    for _, test in by_scikit_learn(len(rows), k):
        split.append(
            ([r for i, r in enumerate(rows) if i not in test], [rows[i] for i in test])
        )
    return split


def test_without_a_generator_it_is_the_split_of_scikit_learn(spec, solutions):
    for n in range(2, 24):
        for k in range(2, n + 1):
            wanted = by_scikit_learn(n, k)
            assert spec.right(n, k, None) == wanted
            assert [solve(n, k, None) for solve in solutions] == [wanted] * 2
            assert accepts(spec, (n, k, None), wanted)


def test_check_accepts_every_order_of_few_rows_with_a_generator(spec):
    for n in (2, 3, 4, 5):
        for k in range(2, n + 1):
            for order in permutations(range(n)):
                got = from_order(order, k)
                assert accepts(spec, (n, k, Seed(5000)), got)
                plain = all(train == sorted(train) for train, _ in got)
                in_order = plain and list(order) == sorted(order)
                assert accepts(spec, (n, k, None), got) == in_order


def test_references_are_right_on_drawn_cases(spec, solutions, drawn):
    for n, k, rng in drawn:
        for solve in solutions:
            assert accepts(spec, (n, k, rng), solve(n, k, live(rng)))


def shuffled(order, rng):
    rng.shuffle(order)
    return order


def by_keys(order, rng):
    return sorted(order, key=lambda _: rng.random())


def one_by_one(order, rng):
    return [order.pop(rng.randrange(len(order))) for _ in range(len(order))]


def by_gauss_and_choice(order, rng):
    turned = sorted(order, key=lambda _: rng.gauss(0, 1))
    return [turned.pop(turned.index(rng.choice(turned))) for _ in order]


@pytest.mark.parametrize("way", [shuffled, by_keys, one_by_one, by_gauss_and_choice])
def test_every_fair_way_to_shuffle_is_accepted(spec, drawn, way):
    for n, k, rng in drawn[::4]:
        if rng is not None:
            got = from_order(way(list(range(n)), live(rng)), k)
            assert accepts(spec, (n, k, rng), got)


def from_seed(order, seed):
    Random(seed).shuffle(order)
    return order


def shifted(order, rng):
    """Cut the deck only: every row is equally likely in every place."""
    start = rng.randrange(len(order))
    return order[start:] + order[:start]


def series(spec, way):
    """Return whether every series of splits passes, for a way to shuffle."""
    rng = Random(11)
    for wanted in spec.chances():
        n, k, _ = wanted.case.args
        answers = [from_order(way(list(range(n)), rng), k) for _ in range(wanted.times)]
        try:
            spec.check_chances(wanted.case.args, answers)
        except Wrong:
            return False
    return True


@pytest.mark.parametrize("way", [shuffled, by_keys, one_by_one, by_gauss_and_choice])
def test_series_of_fair_shuffles_are_accepted(spec, way):
    assert series(spec, way)


@pytest.mark.parametrize(
    "way",
    [
        lambda order, rng: order,
        lambda order, rng: order[::-1],
        lambda order, rng: from_seed(order, 42),
        lambda order, rng: from_seed(order, 987_654_321),
        lambda order, rng: order if rng.random() < 0.2 else shuffled(order, rng),
        shifted,
    ],
)
def test_series_of_unfair_shuffles_are_rejected(spec, way):
    assert not series(spec, way)


def test_references_make_every_split_equally_often(solutions):
    for solve in solutions:
        seen: Counter = Counter()
        for seed in range(6000):
            split = solve(4, 2, Random(seed))
            seen[frozenset(split[0][1])] += 1
        assert len(seen) == 6
        assert sum((count - 1000) ** 2 / 1000 for count in seen.values()) < 35


@pytest.mark.parametrize(
    "got",
    [
        [],
        [([], []), ([], [])],
        [([2, 3], [0, 1])],
        [([2, 3], [0, 1]), ([0, 1], [2, 9])],
        [([2, 3], [0, 1]), ([0, 1], [2, 2])],
        [([2, 3], [0, 1]), ([2, 3], [0, 1])],
        [([2, 3, 3], [0, 1]), ([0, 1], [2, 3])],
        [([0, 1, 2, 3], [0, 1]), ([0, 1], [2, 3])],
        [([1, 2, 3], [0]), ([0], [1, 2, 3])],
        [([2, 3], [0, 10**30]), ([0, 1], [-2, 3])],
    ],
)
@pytest.mark.parametrize("rng", [None, Seed(4321)])
def test_check_rejects_odd_answers_without_failing(spec, got, rng):
    assert not accepts(spec, (4, 2, rng), got)


def test_drawn_cases_keep_the_promises_of_the_statement(drawn):
    for n, k, rng in drawn:
        assert 2 <= k <= n <= 100
        assert rng is None or 0 <= rng.value < 2**32


@pytest.mark.parametrize("n", [64, 1000])
def test_worst_has_a_generator_and_eight_folds(spec, solutions, n):
    args = spec.worst(n=n, rng=Random(n)).args
    assert args[:2] == (n, 8) and isinstance(args[2], Seed)
    assert all(accepts(spec, args, solve(n, 8, live(args[2]))) for solve in solutions)
