"""The node classes that problems hand out, and short ways to build them.

This is the one module of the judge that a submission may import. It stands
alone on the standard library, so that a file which uses it also runs by
itself:

    >>> from judge.types import linked_list
    >>> linked_list([1, 2, 3])
    linked_list([1, 2, 3])
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Any

__all__ = [
    "GraphNode",
    "ListNode",
    "TreeNode",
    "graph",
    "linked_list",
    "nth",
    "tree",
]


class ListNode:
    """A node of a singly linked list: a value and the next node, or None."""

    def __init__(self, val: Any = 0, next: ListNode | None = None) -> None:
        self.val = val
        self.next = next

    def __repr__(self) -> str:
        seen: dict[int, int] = {}
        values = []
        node: ListNode | None = self
        while node is not None and id(node) not in seen:
            seen[id(node)] = len(seen)
            values.append(node.val)
            node = node.next
        back = "" if node is None else f", cycle={seen[id(node)]}"
        return f"linked_list({values!r}{back})"


class TreeNode:
    """A node of a binary tree: a value and two subtrees, each may be None."""

    def __init__(
        self,
        val: Any = 0,
        left: TreeNode | None = None,
        right: TreeNode | None = None,
    ) -> None:
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self) -> str:
        return f"tree({_level_order(self)!r})"


class GraphNode:
    """A node of a graph: a value and the nodes that its edges lead to."""

    __slots__ = ("neighbors", "val")

    def __init__(self, val: Any = 0, neighbors: list[GraphNode] | None = None) -> None:
        self.val = val
        self.neighbors = [] if neighbors is None else neighbors

    def __repr__(self) -> str:
        nodes = list(_walk(self))
        number = {id(node): index for index, node in enumerate(nodes)}
        values = [node.val for node in nodes]
        edges = [[number[id(n)] for n in node.neighbors] for node in nodes]
        return f"graph({values!r}, {edges!r})"


def linked_list(values: Sequence[Any], cycle: int | None = None) -> ListNode | None:
    """Return the first node of a list with `values`; no values give None.

    With `cycle`, the last node leads back to the node at that index.
    """
    nodes = [ListNode(value) for value in values]
    for node, following in itertools.pairwise(nodes):
        node.next = following
    if cycle is not None:
        nodes[-1].next = nodes[cycle]
    return nodes[0] if nodes else None


def tree(level_order: Sequence[Any]) -> TreeNode | None:
    """Return the root of a tree given level by level, None for a missing child.

    Children of a missing node are not listed, so a chain of n nodes takes
    about 2 n entries: `tree([1, None, 2, None, 3])`.
    """
    entries = iter(level_order)
    first = next(entries, None)
    if first is None:
        return None
    root = TreeNode(first)
    waiting = deque([root])
    for left in entries:
        node = waiting.popleft()
        if left is not None:
            node.left = TreeNode(left)
            waiting.append(node.left)
        right = next(entries, None)
        if right is not None:
            node.right = TreeNode(right)
            waiting.append(node.right)
    return root


def graph(values: Sequence[Any], neighbors: Sequence[Sequence[int]]) -> Any:
    """Return node 0 of a graph; `neighbors[i]` numbers what node i leads to."""
    nodes = [GraphNode(value) for value in values]
    for node, leads_to in zip(nodes, neighbors, strict=True):
        node.neighbors = [nodes[index] for index in leads_to]
    return nodes[0] if nodes else None


def nth(root: Any, index: int) -> Any:
    """Return node `index` of a list, a tree (level by level) or a graph."""
    for position, node in enumerate(_walk(root)):
        if position == index:
            return node
    raise IndexError(f"there is no node {index}")


def _walk(root: Any) -> Iterator[Any]:
    """Yield every node once, in the order in which the judge numbers them."""
    seen = {id(root)} if root is not None else set()
    waiting = deque([root] if root is not None else [])
    while waiting:
        node = waiting.popleft()
        yield node
        if hasattr(node, "neighbors"):
            following = node.neighbors
        elif hasattr(node, "next"):
            following = [node.next]
        else:
            following = [node.left, node.right]
        for other in following:
            if other is not None and id(other) not in seen:
                seen.add(id(other))
                waiting.append(other)


def _level_order(root: TreeNode) -> list[Any]:
    """Return the entries that `tree` would build `root` from."""
    entries: list[Any] = [root.val]
    waiting = deque([root])
    while waiting:
        node = waiting.popleft()
        for child in (node.left, node.right):
            entries.append(None if child is None else child.val)
            if child is not None:
                waiting.append(child)
    while entries[-1] is None:
        entries.pop()
    return entries
