"""Network Delay Time against networkx, which is Dijkstra's algorithm too."""

from __future__ import annotations

from itertools import permutations, product
from random import Random

import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings

import judge
from judge.verdicts import Verdict

REFERENCES = ("earliest_first", "tick_by_tick")
RIGHT_BUT_SLOW = (
    "wrong/round_after_round",
    "wrong/searches_the_earliest",
    "wrong/all_pairs",
)


@pytest.fixture
def spec(load_spec):
    return load_spec("network_delay_time")


@pytest.fixture
def solutions(load_solution):
    load = load_solution
    return {
        name: load("network_delay_time", name).network_delay_time
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


def by_networkx(times, n, k):
    graph = nx.DiGraph()
    graph.add_nodes_from(range(1, n + 1))
    graph.add_weighted_edges_from(times)
    found = nx.single_source_dijkstra_path_length(graph, k)
    return max(found.values()) if len(found) == n else -1


def small_networks():
    """Yield all networks of two nodes, and of three: no link, or a time of 0, 1, 3."""
    for n, lengths in ((2, (None, 0, 1, 3)), (3, (None, 0, 1, 3))):
        pairs = list(permutations(range(1, n + 1), 2))
        for chosen in product(lengths, repeat=len(pairs)):
            links = zip(pairs, chosen, strict=True)
            times = [[u, v, w] for (u, v), w in links if w is not None]
            if times:
                yield times, n


def test_networkx_agrees_with_oracle_and_solutions_on_all_small_networks(
    spec, solutions
):
    for times, n in small_networks():
        right = by_networkx(times, n, 1)
        assert spec.oracle((times, n, 1)) == right
        for name, solve in solutions.items():
            assert solve([list(link) for link in times], n, 1) == right, name


def test_networkx_agrees_with_oracle_and_solutions_on_drawn_networks(spec, solutions):
    def law(times, n, k):
        right = by_networkx(times, n, k)
        assert spec.oracle((times, n, k)) == right
        for name, solve in solutions.items():
            assert solve([list(link) for link in times], n, k) == right, name

    for_cases(spec, law, 2000)


def test_drawn_networks_keep_the_promises_of_the_statement(spec):
    def law(times, n, k):
        assert 2 <= n <= 12
        assert times
        assert 1 <= k <= n
        assert all(1 <= u <= n and 1 <= v <= n and u != v for u, v, _ in times)
        assert all(0 <= w <= 100 for _, _, w in times)
        assert len({(u, v) for u, v, _ in times}) == len(times)

    for_cases(spec, law, 500)


@pytest.mark.parametrize("n", [32, 500, 4096])
def test_worst_reaches_all_over_ways_of_many_links(spec, n):
    times, count, k = spec.worst(n=n, rng=Random(n)).args
    assert count == n
    assert len({(u, v) for u, v, _ in times}) == len(times) <= 4 * n
    assert all(0 <= w <= 100 for _, _, w in times)
    graph = nx.DiGraph()
    graph.add_weighted_edges_from(times)
    paths = nx.single_source_dijkstra_path(graph, k)
    assert len(paths) == n
    assert max(map(len, paths.values())) >= n / 16


def test_worst_is_the_same_for_the_same_seed_only(spec):
    assert spec.worst(n=64, rng=Random(1)) == spec.worst(n=64, rng=Random(1))
    assert spec.worst(n=64, rng=Random(1)) != spec.worst(n=64, rng=Random(2))


def test_labels_tell_what_naive_ways_miss(spec):
    def labels(times, n, k):
        return set(spec.labels((times, n, k)))

    quick = [[1, 2, 1], [2, 3, 1], [1, 3, 5]]
    assert "more links are quicker" in labels(quick, 3, 1)
    assert "more links are quicker" not in labels(quick[:2], 3, 1)
    assert "the direction matters" in labels([[1, 2, 1]], 2, 2)
    assert "a link takes no time" in labels([[1, 2, 0]], 2, 1)


def test_what_is_accepted_elsewhere_is_accepted_here():
    source = (
        b"class Solution:\n"
        b"    def networkDelayTime(self, times: List[List[int]], n: int, k: int):\n"
        b"        edges = collections.defaultdict(list)\n"
        b"        for u, v, w in times:\n"
        b"            edges[u].append((v, w))\n"
        b"        heap, visit, t = [(0, k)], set(), 0\n"
        b"        while heap:\n"
        b"            w1, n1 = heapq.heappop(heap)\n"
        b"            if n1 in visit:\n"
        b"                continue\n"
        b"            visit.add(n1)\n"
        b"            t = max(t, w1)\n"
        b"            for n2, w2 in edges[n1]:\n"
        b"                if n2 not in visit:\n"
        b"                    heapq.heappush(heap, (w1 + w2, n2))\n"
        b"        return t if len(visit) == n else -1\n"
    )
    assert judge.run("network_delay_time", source).verdict is Verdict.AC
