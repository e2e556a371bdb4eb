"""Lowest common ancestor against networkx.lowest_common_ancestor, by node identity."""

from __future__ import annotations

from itertools import permutations
from random import Random

import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings

from judge.spec import NodeRef, Tree, Wrong, node, tree
from judge.types import tree as live_tree

REFERENCES = ("ask_both_sides", "path_on_a_stack", "climb_from_both")
RIGHT_BUT_SLOW = (
    "wrong/ancestors_in_a_list",
    "wrong/copies_paths",
    "wrong/searches_on_every_level",
)
MOST_FOR_RECURSION = 400


@pytest.fixture
def spec(load_spec):
    return load_spec("lowest_common_ancestor")


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


def shapes(size):
    """Yield every binary tree of that size as nested pairs, None for no tree."""
    if size == 0:
        yield None
    for left in range(size):
        for one in shapes(left):
            for other in shapes(size - 1 - left):
                yield one, other


def level_order(shape):
    """Return entries for a shape; the values are the numbers of the nodes."""
    entries, waiting, count = [0], [shape], 1
    for each in waiting:
        for child in each:
            entries.append(None if child is None else count)
            if child is not None:
                waiting.append(child)
                count += 1
    return entries


def small_trees(most=6):
    for size in range(2, most + 1):
        for shape in shapes(size):
            yield tree(level_order(shape)), size


def linked(root):
    """Return the nodes of a live tree by number, and the graph of their links."""
    nodes, graph = [root], nx.DiGraph()
    graph.add_node(0)
    for number, each in enumerate(nodes):
        for child in (each.left, each.right):
            if child is not None:
                graph.add_edge(number, len(nodes))
                nodes.append(child)
    return nodes, graph


def answer(graph, p, q):
    return nx.lowest_common_ancestor(graph, p, q)


def accepts(spec, root, p, q, got):
    try:
        spec.check((root, node(p), node(q)), got)
    except Wrong as wrong:
        assert wrong.reason and "None" not in wrong.reason
        return False
    return True


def test_check_accepts_the_node_of_networkx_and_no_other_in_all_small_trees(spec):
    for root, size in small_trees():
        _, graph = linked(live_tree(root.entries))
        for p, q in permutations(range(size), 2):
            right = answer(graph, p, q)
            for number in range(size):
                got = Tree((number,), (number,))
                assert accepts(spec, root, p, q, got) == (number == right)
                new = Tree((number,), (None,))
                assert not accepts(spec, root, p, q, new)


def test_check_tells_the_right_subtree_and_goes_by_value_without_identities(spec):
    root = tree([5, 9, 2, 4, 1, None, 7])
    with pytest.raises(Wrong, match="which is lower") as raised:
        spec.check((root, node(3), node(4)), Tree(root.entries, tuple(range(6))))
    assert raised.value.expected == tree([9, 4, 1])
    assert accepts(spec, root, 3, 4, tree([9]))
    assert accepts(spec, root, 3, 4, NodeRef(1))
    assert not accepts(spec, root, 3, 4, tree([2]))


def test_solutions_return_the_very_node_of_networkx_and_check_wants_it(
    spec, load_solution
):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    load = load_solution
    solutions = {
        n: load("lowest_common_ancestor", n).lowest_common_ancestor for n in names
    }

    def law(root, p, q):
        nodes, graph = linked(live_tree(root.entries))
        number = answer(graph, p.index, q.index)
        right = nodes[number]
        for other in {0, p.index, q.index, number}:
            wanted = other == number
            assert accepts(spec, root, p.index, q.index, NodeRef(other)) == wanted
        for name, solve in solutions.items():
            if len(nodes) <= MOST_FOR_RECURSION or name in REFERENCES[1:]:
                found = solve(nodes[0], nodes[p.index], nodes[q.index])
                assert found is right, name

    for root, size in small_trees():
        for p, q in permutations(range(size), 2):
            law(root, node(p), node(q))
    for_cases(spec, law)


def test_drawn_trees_keep_the_promises_of_the_statement(spec):
    sizes, levels = set(), set()

    def law(root, p, q):
        values = [entry for entry in root.entries if entry is not None]
        sizes.add(len(values))
        assert 2 <= len(values) <= 10_000
        assert all(type(value) is int and abs(value) <= 10**9 for value in values)
        assert len(set(values)) == len(values)
        assert p.index != q.index
        assert {p.index, q.index} <= set(range(len(values)))
        if len(values) > 9000:
            levels.add(max(depths(graph_of(root)).values()))

    for_cases(spec, law)
    assert {2, 3, 4} <= sizes
    assert levels and 9000 < max(levels) < 10_000


def graph_of(root):
    return linked(live_tree(root.entries))[1]


def depths(graph):
    return nx.single_source_shortest_path_length(graph, 0)


@pytest.mark.parametrize("n", [64, 100, 4096])
def test_worst_has_p_and_q_deep_on_two_arms_of_a_long_trunk(spec, n):
    root, p, q = spec.worst(n=n, rng=Random(n)).args
    graph = graph_of(root)
    assert len(graph) == n
    deep = depths(graph)
    assert deep[p.index] == deep[q.index] == n // 32 * 4
    assert deep[answer(graph, p.index, q.index)] == n // 32
    assert graph.out_degree(p.index) == graph.out_degree(q.index) == 0
    assert max(deep.values()) <= n / 8 + 20


def test_worst_is_the_same_for_the_same_seed_only(spec):
    assert spec.worst(n=64, rng=Random(1)) == spec.worst(n=64, rng=Random(1))
    assert spec.worst(n=64, rng=Random(1)) != spec.worst(n=64, rng=Random(2))


def test_labels_tell_where_the_answer_is(spec):
    def labels(entries, p, q):
        return set(spec.labels((tree(entries), node(p), node(q))))

    assert {"two nodes", "p above q", "answer is the root"} <= labels([1, 2], 0, 1)
    assert "q above p" in labels([1, 2], 1, 0)
    both = labels([5, 9, 2, 4, 1, None, 7], 3, 4)
    assert {"answer below the root", "answer has p and q below it"} <= both
    assert "depths differ" not in both
    assert "node with one child" in both
    assert "node with one child" not in labels([1, 2, 3], 1, 2)
