"""K-means against exact fractions, scikit-learn, and many ways to use floats."""

from __future__ import annotations

import math
import warnings
from fractions import Fraction
from itertools import pairwise, product
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, find, given, settings
from hypothesis.errors import NoSuchExample
from sklearn.cluster import KMeans
from sklearn.exceptions import ConvergenceWarning

from judge.spec import Wrong

REFERENCES = ("loops", "vectorised")
RIGHT_BUT_SLOW = (
    "wrong/assigns_again_for_every_centroid",
    "wrong/looks_up_every_point",
)
SMALL = [(0,), (1,), (3,), (4,)]
DRAWN: list[tuple] = []


@pytest.fixture
def spec(load_spec):
    return load_spec("k_means")


@pytest.fixture
def solutions(load_solution):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    return {name: load_solution("k_means", name).k_means for name in names}


@pytest.fixture
def drawn(spec):
    """Return the arguments of many drawn cases, the same in every run."""
    if not DRAWN:
        decorate = settings(
            max_examples=400,
            database=None,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        )
        decorate(given(spec.cases())(lambda case: DRAWN.append(case.args)))()
    return list(DRAWN)


def exact(points, starts, max_iter):
    """Do the rounds in fractions, as the statement tells them.

    Returns the centroids, the labels of every assignment, and whether a centroid
    was ever without points.
    """
    rows = [[Fraction(x) for x in point] for point in points]
    places = [[Fraction(x) for x in place] for place in starts]
    history, lonely = [assign(rows, places)], False
    for _ in range(max_iter):
        labels, before = history[-1], places
        places = []
        for j, place in enumerate(before):
            members = [r for r, label in zip(rows, labels, strict=True) if label == j]
            lonely = lonely or not members
            columns = zip(*members, strict=True)
            moved = [sum(column) / len(members) for column in columns]
            places.append(moved or place)
        history.append(assign(rows, places))
        if places == before:
            break
    return places, history, lonely


def squared(row, place):
    return sum((a - b) ** 2 for a, b in zip(row, place, strict=True))


def assign(rows, places):
    everyone = range(len(places))
    return [min(everyone, key=lambda j: squared(row, places[j])) for row in rows]


def accepts(spec, args, got):
    try:
        spec.check(args, got)
    except Wrong as wrong:
        assert wrong.reason and wrong.expected is not None
        return False
    return True


def plain(answer):
    places, labels = answer
    return [list(map(float, place)) for place in places], list(map(int, labels))


def small_cases():
    """Yield all calls with up to three points and two centroids on a short line."""
    for n, k in ((1, 1), (1, 2), (2, 1), (2, 2), (3, 2)):
        for points in product(SMALL, repeat=n):
            for starts in product(SMALL, repeat=k):
                yield list(map(list, points)), list(map(list, starts))


def test_check_accepts_exactly_what_fractions_give_on_all_small_lines(spec):
    for points, starts in small_cases():
        for max_iter in (0, 1, 10**6):
            args = (points, starts, max_iter)
            places, history, _ = exact(*args)
            right = plain((places, history[-1]))
            assert accepts(spec, args, right)
            for j in range(len(starts)):
                others = [list(place) for place in right[0]]
                others[j][0] += 1e-6
                assert not accepts(spec, args, (others, right[1]))
            for i in range(len(points)):
                marks = list(right[1])
                marks[i] = 1 - marks[i]
                assert not accepts(spec, args, (right[0], marks))


def test_check_accepts_what_fractions_give_on_drawn_cases(spec, drawn):
    for args in drawn:
        places, history, _ = exact(*args)
        assert accepts(spec, args, plain((places, history[-1])))


@pytest.mark.parametrize(
    "got",
    [
        ([], []),
        ([[1.0], [5.0], [5.0]], [0, -1]),
        ([[1.0], [5.0]], [0]),
        ([[1.0], [5.0, 0.0]], [0, 1]),
        ([[math.nan], [5.0]], [0, 1]),
        ([[1.0], [math.inf]], [0, 1]),
        ([[5.0], [1.0]], [1, 0]),
        ([[1.0], [5.0 + 1e-10]], [0, 1]),
    ],
)
def test_check_rejects_odd_answers_without_failing(spec, got):
    args = ([[1.0], [5.0]], [[0.0], [4.0]], 3)
    assert accepts(spec, args, ([[1.0], [5.0 + 1e-12]], [0, 1]))
    assert not accepts(spec, args, got)


def test_solutions_are_right_on_small_lines_and_drawn_cases(spec, solutions, drawn):
    small = []
    for points, starts in small_cases():
        replay = spec.Replay(points, starts)
        if all(replay.is_clear() for _ in replay.rounds(9)):
            small.append((points, starts, 9))
    for args in small + drawn:
        for name, solve in solutions.items():
            assert accepts(spec, args, plain(solve(*args))), name


def running_mean(members):
    mean = list(members[0])
    for count, member in enumerate(members[1:], 2):
        mean = [m + (x - m) / count for m, x in zip(mean, member, strict=True)]
    return mean


def mean_of_columns(members):
    return [math.fsum(column) / len(members) for column in zip(*members, strict=True)]


def weighted(members):
    return list(np.average(np.array(members), axis=0, weights=[3.0] * len(members)))


def norm(point, place):
    return np.linalg.norm(np.subtract(point, place))


def sum_backwards(point, place):
    return sum((b - a) ** 2 for a, b in list(zip(point, place, strict=True))[::-1])


def root_of_powers(point, place):
    return math.sqrt(sum(abs(a - b) ** 2.0 for a, b in zip(point, place, strict=True)))


@pytest.mark.parametrize("mean", [running_mean, mean_of_columns, weighted])
@pytest.mark.parametrize("distance", [math.dist, norm, sum_backwards, root_of_powers])
def rounds(points, starts, max_iter, mean, distance):
    def nearest(point):
        return min(range(len(places)), key=lambda j: distance(point, places[j]))

    places = [list(place) for place in starts]
    labels = list(map(nearest, points))
    for _ in range(max_iter):
        before = labels
        for j in range(len(places)):
            pairs = zip(points, labels, strict=True)
            members = [point for point, label in pairs if label == j]
            places[j] = mean(members) if members else places[j]
        labels = list(map(nearest, points))
        if labels == before:
            break
    return places, labels


@pytest.mark.parametrize(
    "mean, distance",
    [
        (running_mean, math.dist),
        (mean_of_columns, sum_backwards),
        (weighted, root_of_powers),
        (running_mean, norm),
    ],
)
def test_every_honest_way_to_use_floats_is_accepted(spec, drawn, mean, distance):
    for args in drawn:
        assert accepts(spec, args, plain(rounds(*args, mean, distance)))


def test_scikit_learn_agrees_where_it_means_the_same(spec, drawn):
    """It moves a centroid without points elsewhere, and wants a round and k <= n.

    It also takes the mean off all data first, so that ties, exact before, may go
    either way: cases with a tie are left out.
    """
    compared = []
    for points, starts, max_iter in drawn:
        places, history, lonely = exact(points, starts, max_iter)
        tie = "tie at the start" in spec.labels((points, starts, max_iter))
        far = max(abs(x) for row in points for x in row) > 1e8
        if lonely or tie or far or max_iter == 0 or len(starts) > len(points):
            continue
        model = KMeans(len(starts), init=np.array(starts), n_init=1, tol=0)
        model.set_params(max_iter=max_iter, algorithm="lloyd")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)
            model.fit(np.array(points))
        assert model.labels_.tolist() == history[-1]
        right = np.array([[float(x) for x in place] for place in places])
        assert np.allclose(model.cluster_centers_, right, rtol=1e-9, atol=1e-9)
        compared.append(len(history))
    assert len(compared) > 60 and max(compared) >= 4


def test_drawn_cases_keep_the_promises_of_the_statement(spec, drawn):
    for points, starts, max_iter in drawn:
        n, k, d = len(points), len(starts), len(points[0])
        assert 1 <= n <= 40 and 1 <= k <= 6 and 1 <= d <= 3
        assert 0 <= max_iter <= 10**6
        assert {len(row) for row in (*points, *starts)} == {d}
        numbers = [x for row in (*points, *starts) for x in row]
        assert all(isinstance(x, float) and abs(x) <= 1e9 for x in numbers)


@pytest.mark.parametrize(
    ("part", "size"), [("n", 1), ("n", 40), ("k", 1), ("k", 6), ("d", 1), ("d", 3)]
)
def test_the_ends_of_every_range_are_drawn(spec, part, size):
    """Found, not counted: what 400 draws hold depends on what else is loaded."""

    def is_there(case):
        points, starts, _ = case.args
        return {"n": len(points), "k": len(starts), "d": len(points[0])}[part] == size

    search = settings(
        max_examples=20_000,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    assert find(spec.cases(), is_there, settings=search, random=Random(1))


def test_no_more_centroids_are_drawn_than_the_statement_says(spec):
    search = settings(
        max_examples=1_000,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    with pytest.raises(NoSuchExample):
        find(
            spec.cases(),
            lambda case: len(case.args[1]) > 6,
            settings=search,
            random=Random(1),
        )


def test_no_drawn_case_comes_near_a_tie(spec, drawn):
    """The promise about rounding, worked out in fractions, without the spec."""
    for points, starts, max_iter in drawn:
        rows = [list(map(Fraction, row)) for row in (*points, *starts)]
        spread = max(squared(a, b) for a in rows for b in rows)
        for done in range(max_iter + 1):
            places, history, _ = exact(points, starts, done)
            for row in rows[: len(points)]:
                distances = sorted(squared(row, place) for place in places)
                gaps = [x - distances[0] for x in distances]
                assert all(gap == 0 or gap > spread / 10**5 for gap in gaps)
            if len(history) <= done:
                break


def test_what_floats_may_see_otherwise_is_not_clear(spec):
    assert spec.Replay([[0.0], [4.0]], [[1.0], [7.0]]).is_clear()
    assert not spec.Replay([[2.0]], [[0.0], [4.0 + 1e-9]]).is_clear()
    for pulls, clear in (([[-1.0], [1.0]], True), ([[-1.0], [0.0], [1.0]], False)):
        replay = spec.Replay([*pulls, [4.0], [12.0]], [[0.0], [6.0]])
        next(replay.rounds(1))  # to 0 and 8; of three points, the mean may be rounded
        assert replay.is_clear() is clear


@pytest.mark.parametrize("n, k", [(64, 8), (1000, 8), (256, 4), (128, 128)])
def test_worst_changes_something_in_every_round(spec, n, k):
    points, starts, max_iter = spec.worst(n=n, k=k, rng=Random(n + k)).args
    assert (len(points), len(starts), max_iter) == (n, k, 3)
    places, history, _ = exact(points, starts, max_iter)
    assert len(history) == 4
    found, labels = spec.in_floats(points, starts, max_iter)  # how answers are checked
    assert labels == history[-1]
    assert np.allclose(found, np.array(places, dtype=float), rtol=0, atol=1e-13)
    assert all(a != b for a, b in pairwise(history))


def test_worst_is_the_same_for_the_same_seed_only(spec):
    assert spec.worst(9, Random(1), 2) == spec.worst(9, Random(1), 2)
    assert spec.worst(9, Random(1), 2) != spec.worst(9, Random(2), 2)
