"""Level Order against a queue of nodes with their depths."""

from __future__ import annotations

from collections import deque
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

import judge
from judge.spec import tree
from judge.types import tree as live_tree
from judge.verdicts import Verdict

REFERENCES = ("list_after_list", "by_depth")
RIGHT_BUT_SLOW = (
    "wrong/from_the_root_again",
    "wrong/merges_the_sides",
)
MOST_FOR_RECURSION = 200


@pytest.fixture
def spec(load_spec):
    return load_spec("level_order")


@pytest.fixture
def solutions(load_solution):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    return {name: load_solution("level_order", name).level_order for name in names}


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


def by_queue(root):
    found, queue = [], deque([(root, 0)] if root else [])
    while queue:
        node, depth = queue.popleft()
        found += [[]] * (depth == len(found))
        found[depth] = [*found[depth], node.val]
        queue += [(each, depth + 1) for each in (node.left, node.right) if each]
    return found


def shapes(size):
    """Yield every binary tree of that size as nested pairs, None for no tree."""
    if size == 0:
        yield None
    for left in range(size):
        for one in shapes(left):
            for other in shapes(size - 1 - left):
                yield one, other


def small_trees(most=8):
    """Yield all of them; the values are 0, 1, 2, … level by level."""
    for size in range(most + 1):
        for shape in shapes(size):
            entries, waiting, count = [0] * (size > 0), [shape] * (size > 0), 1
            for each in waiting:
                for child in each:
                    entries.append(None if child is None else count)
                    if child is not None:
                        waiting.append(child)
                        count += 1
            yield tree(entries)


def agree(spec, solutions, root):
    alive = live_tree(root.entries) if root else None
    right = by_queue(alive)
    assert spec.oracle((root,)) == right
    for name, solve in solutions.items():
        if name == REFERENCES[0] or len(right) <= MOST_FOR_RECURSION:
            assert solve(alive) == right, name


def test_a_queue_agrees_with_oracle_and_solutions_on_all_small_trees(spec, solutions):
    for root in small_trees():
        agree(spec, solutions, root)


def test_a_queue_agrees_with_oracle_and_solutions_on_drawn_trees(spec, solutions):
    for_cases(spec, lambda root: agree(spec, solutions, root), 600)


def test_drawn_trees_keep_the_promises_of_the_statement(spec):
    def law(root):
        values = [each for each in root.entries if each is not None] if root else []
        assert len(values) <= 600
        assert all(type(value) is int and abs(value) <= 1000 for value in values)
        alive = live_tree(root.entries) if root else None
        assert sum(map(len, by_queue(alive))) == len(values)

    for_cases(spec, law, 500)


@pytest.mark.parametrize("n", [64, 100, 4096])
def test_worst_is_both_deep_and_wide(spec, n):
    (root,) = spec.worst(n=n, rng=Random(n)).args
    levels = by_queue(live_tree(root.entries))
    assert sum(map(len, levels)) == n
    assert len(levels) == n // 8 + 1
    assert max(map(len, levels)) > n / 4


def test_worst_is_the_same_for_the_same_seed_only(spec):
    assert spec.worst(n=64, rng=Random(1)) == spec.worst(n=64, rng=Random(1))
    assert spec.worst(n=64, rng=Random(1)) != spec.worst(n=64, rng=Random(2))


def test_labels_tell_which_side_ends_first_and_where_gaps_are(spec):
    def labels(*entries):
        return set(spec.labels((tree(entries),)))

    assert "left side ends first" in labels(1, 2, 3, None, None, 4)
    assert "right side ends first" in labels(1, 2, 3, 4)
    assert "a gap within a level" in labels(1, 2, 3, 4, None, 5)
    assert "a gap within a level" not in labels(1, 2, 3, None, None, 4)
    assert "one node on every level" in labels(1, None, 2, 3)


def test_what_is_accepted_elsewhere_is_accepted_here():
    source = (
        b"class Solution:\n"
        b"    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:\n"
        b"        ans, q = [], collections.deque([root] if root else [])\n"
        b"        while q:\n"
        b"            ans.append([node.val for node in q])\n"
        b"            for _ in range(len(q)):\n"
        b"                node = q.popleft()\n"
        b"                if node.left: q.append(node.left)\n"
        b"                if node.right: q.append(node.right)\n"
        b"        return ans\n"
    )
    assert judge.run("level_order", source).verdict is Verdict.AC
