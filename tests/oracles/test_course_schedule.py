"""Course schedule against networkx: is the directed graph acyclic?"""

from __future__ import annotations

from itertools import combinations, permutations
from random import Random

import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings

REFERENCES = ("count_open_prerequisites", "depth_first")
RIGHT_BUT_SLOW = (
    "wrong/round_after_round",
    "wrong/searches_all_pairs",
    "wrong/table_of_all_courses",
    "wrong/walks_again_from_every_course",
)
MOST_FOR_RECURSION = 400


@pytest.fixture
def spec(load_spec):
    return load_spec("course_schedule")


def for_cases(spec, law, count=400):
    """Call `law` with the arguments of many drawn cases, the same in every run."""
    decorate = settings(
        max_examples=count,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    decorate(given(spec.cases())(lambda case: law(*case.args)))()


def graph_of(n, prerequisites):
    graph = nx.DiGraph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from((before, after) for after, before in prerequisites)
    return graph


def acyclic(n, prerequisites):
    return nx.is_directed_acyclic_graph(graph_of(n, prerequisites))


def small_plans():
    """Yield all plans of up to three courses, and of four those of up to six pairs."""
    for n, most in ((1, 0), (2, 2), (3, 6), (4, 6)):
        pairs = [list(pair) for pair in permutations(range(n), 2)]
        for count in range(most + 1):
            for chosen in combinations(pairs, count):
                yield n, list(chosen)


def test_oracle_agrees_with_networkx_on_all_small_plans(spec):
    for n, pairs in small_plans():
        assert spec.oracle((n, pairs)) is acyclic(n, pairs)


def test_oracle_agrees_with_networkx_on_drawn_plans(spec):
    def law(n, prerequisites):
        assert spec.oracle((n, prerequisites)) is acyclic(n, prerequisites)

    for_cases(spec, law)


def test_solutions_agree_with_networkx(spec, load_solution):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    load = load_solution
    solutions = {n: load("course_schedule", n).course_schedule for n in names}

    def law(n, prerequisites):
        right = acyclic(n, prerequisites)
        for name, solve in solutions.items():
            if n <= MOST_FOR_RECURSION or name == REFERENCES[0]:
                assert solve(n, prerequisites) is right, name

    for n, pairs in small_plans():
        law(n, pairs)
    for_cases(spec, law)


def test_drawn_plans_keep_the_promises_of_the_statement(spec):
    lengths = set()

    def law(n, prerequisites):
        lengths.add(n)
        assert 1 <= n <= 2000
        assert all(0 <= a < n and 0 <= b < n and a != b for a, b in prerequisites)
        assert len(set(map(tuple, prerequisites))) == len(prerequisites)

    for_cases(spec, law)
    assert {1, 2, 3, 2000} <= lengths


@pytest.mark.parametrize("n", [256, 1024])
def test_worst_is_possible_and_not_too_deep_for_recursion(spec, n):
    (_, pairs) = spec.worst(n=n, rng=Random(n)).args
    assert len(set(map(tuple, pairs))) == len(pairs)
    assert 1.5 * n <= len(pairs) <= 2 * n
    graph = graph_of(n, pairs)
    assert nx.is_directed_acyclic_graph(graph)
    assert n / 16 - 1 <= nx.dag_longest_path_length(graph) <= n / 8


def test_worst_is_the_same_for_the_same_seed_only(spec):
    assert spec.worst(n=64, rng=Random(1)) == spec.worst(n=64, rng=Random(1))
    assert spec.worst(n=64, rng=Random(1)) != spec.worst(n=64, rng=Random(2))


def test_labels_tell_circles_from_courses_met_twice(spec):
    def labels(n, pairs):
        return set(spec.labels((n, pairs)))

    assert "possible, met on two ways" in labels(4, [[1, 0], [2, 0], [3, 1], [3, 2]])
    assert "possible, met on two ways" not in labels(3, [[1, 0], [2, 1]])
    assert "circle of two" in labels(2, [[0, 1], [1, 0]])
    assert "circle apart from course 0" in labels(3, [[1, 2], [2, 1]])
    assert "circle apart from course 0" not in labels(3, [[0, 1], [1, 2], [2, 1]])
