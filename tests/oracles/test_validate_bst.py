"""Validate a BST against the sorted values in order."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

import judge
from judge.spec import tree
from judge.types import tree as live_tree
from judge.verdicts import Verdict

REFERENCES = ("bounds_from_above", "walk_in_order")
RIGHT_BUT_SLOW = ("wrong/looks_at_every_subtree",)


@pytest.fixture
def spec(load_spec):
    return load_spec("validate_bst")


@pytest.fixture
def solutions(load_solution):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    return {name: load_solution("validate_bst", name).validate_bst for name in names}


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


def in_order(root):
    """Walk without recursion: a node waits until its left side is done."""
    found, waiting = [], [(root, False)]
    while waiting:
        node, ready = waiting.pop()
        if ready:
            found.append(node.val)
        elif node is not None:
            waiting += [(node.right, False), (node, True), (node.left, False)]
    return found


def by_sorting(root):
    nums = in_order(root)
    return nums == sorted(set(nums))


def shapes(size):
    """Yield every binary tree of that size as nested pairs, None for no tree."""
    if size == 0:
        yield None
    for left in range(size):
        for one in shapes(left):
            for other in shapes(size - 1 - left):
                yield one, other


def entries_of(shape, values):
    """Return entries of a tree of that shape, the values level by level."""
    rest = iter(values)
    entries, waiting = [next(rest)], [shape]
    for each in waiting:
        for child in each:
            entries.append(None if child is None else next(rest))
            if child is not None:
                waiting.append(child)
    return entries


def small_trees():
    """Yield all trees of up to four nodes with values 0 to 3, and larger orders."""
    for size in (1, 2, 3, 4):
        for shape in shapes(size):
            for values in product(range(4), repeat=size):
                yield tree(entries_of(shape, values))


def agree(spec, solutions, root, names):
    alive = live_tree(root.entries)
    right = by_sorting(alive)
    assert spec.oracle((root,)) is right
    for name in names:
        assert solutions[name](alive) is right, name


def test_sorting_agrees_with_oracle_and_solutions_on_all_small_trees(spec, solutions):
    for root in small_trees():
        agree(spec, solutions, root, solutions)


def test_sorting_agrees_with_oracle_and_references_on_drawn_trees(spec, solutions):
    for_cases(spec, lambda root: agree(spec, solutions, root, REFERENCES), 700)


def test_drawn_trees_keep_the_promises_of_the_statement(spec):
    def law(root):
        values = [each for each in root.entries if each is not None]
        assert 1 <= len(values) <= 400
        assert all(-(2**31) <= value <= 2**31 - 1 for value in values)
        assert len(in_order(live_tree(root.entries))) == len(values)

    for_cases(spec, law, 500)


@pytest.mark.parametrize("n", [64, 100, 4096])
def test_worst_is_a_search_tree_on_a_long_trunk(spec, n):
    (root,) = spec.worst(n=n, rng=Random(n)).args
    alive = live_tree(root.entries)
    assert len(in_order(alive)) == n
    assert by_sorting(alive)
    assert n // 8 < spec.levels(root) <= n // 8 + 14


def test_worst_is_the_same_for_the_same_seed_only(spec):
    assert spec.worst(n=64, rng=Random(1)) == spec.worst(n=64, rng=Random(1))
    assert spec.worst(n=64, rng=Random(1)) != spec.worst(n=64, rng=Random(2))


def test_labels_tell_where_the_fault_is(spec):
    def labels(*entries):
        return set(spec.labels((tree(entries),)))

    assert "wrong further below only" in labels(5, 2, 8, 1, 6)
    assert "parent and child disagree" in labels(5, 6)
    assert "equal values only" in labels(3, 3)
    assert "equal values only" not in labels(3, 4)


def test_what_is_accepted_elsewhere_is_accepted_here():
    source = (
        b"class Solution:\n"
        b"    def isValidBST(self, root: Optional[TreeNode]) -> bool:\n"
        b"        self.prev = float('-inf')\n"
        b"        def walk(node):\n"
        b"            if not node:\n"
        b"                return True\n"
        b"            if not walk(node.left) or node.val <= self.prev:\n"
        b"                return False\n"
        b"            self.prev = node.val\n"
        b"            return walk(node.right)\n"
        b"        return walk(root)\n"
    )
    assert judge.run("validate_bst", source).verdict is Verdict.AC
