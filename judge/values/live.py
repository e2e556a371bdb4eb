"""Live values: what a submission is given, and what it gives back.

Runs inside the worker. Node classes are the submission's own if it defines
them, else those of `judge.types`; any object with the right attributes is
accepted back, so hand-made nodes work.
"""

from __future__ import annotations

import itertools
import random
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

from judge import types
from judge.values import declared as d
from judge.values.reader import Reader, node_values
from judge.values.writer import Mismatch, NotWritable, Writer, plain_number

Ask = Callable[[int, d.Function, tuple[Any, ...]], Any]

MAX_NODES = 5_000_000


class World:
    """The nodes that one call was given, by number; their identity."""

    def __init__(self, classes: dict[str, type], ask: Ask) -> None:
        self.classes = classes
        self.ask = ask
        self.nodes: list[Any] = []
        self._numbers: dict[int, int] = {}

    def make(self, kind: str, value: Any) -> Any:
        """Return a new numbered node with that value and no links."""
        node = _construct(self.classes.get(kind, getattr(types, kind)), value)
        self._numbers[id(node)] = len(self.nodes)
        self.nodes.append(node)
        return node

    def number(self, node: Any) -> int:
        """Return the number of a node of the input, -1 for another."""
        return self._numbers.get(id(node), -1)


def _construct(cls: type, value: Any) -> Any:
    """Make a node, whatever arguments its class wants."""
    try:
        return cls(value)
    except TypeError:
        node: Any = object.__new__(cls)
        node.val = value
        return node


class LiveReader(Reader):
    """Builds the arguments of a call."""

    def __init__(self, buffers: list[memoryview], world: World) -> None:
        super().__init__(buffers)
        self.world = world

    def node(self, type_: d.Node, wire: Any) -> Any:
        if isinstance(wire, dict):
            return self.world.nodes[wire["ref"]]
        return {
            "ListNode": self._list,
            "TreeNode": self._tree,
            "GraphNode": self._graph,
        }[type_.name](wire)

    def function(self, type_: d.Function, wire: Any) -> Any:
        number, ask = wire["proxy"], self.world.ask

        def call(*args: Any) -> Any:
            return ask(number, type_, args)

        return call

    def random(self, wire: Any) -> random.Random:
        return random.Random(wire)

    def iterate(self, items: list[Any]) -> Iterator[Any]:
        return iter(items)

    def _list(self, wire: Any) -> Any:
        values, cycle, _ = wire
        items = node_values(self.numbers(values))
        nodes = [self.world.make("ListNode", value) for value in items]
        for node, following in itertools.pairwise(nodes):
            node.next = following
        nodes[-1].next = None if cycle is None else nodes[cycle]
        return nodes[0]

    def _tree(self, wire: Any) -> Any:
        entries = iter(node_values(wire[0]))
        root = self._leaf(next(entries))
        waiting = deque([root])
        for left in entries:
            node = waiting.popleft()
            right = next(entries, None)
            if left is not None:
                node.left = self._leaf(left)
                waiting.append(node.left)
            if right is not None:
                node.right = self._leaf(right)
                waiting.append(node.right)
        return root

    def _leaf(self, value: Any) -> Any:
        node = self.world.make("TreeNode", value)
        node.left = node.right = None
        return node

    def _graph(self, wire: Any) -> Any:
        values, neighbors, _ = wire
        items = node_values(self.numbers(values))
        nodes = [self.world.make("GraphNode", value) for value in items]
        for node, leads_to in zip(nodes, neighbors, strict=True):
            node.neighbors = [nodes[index] for index in leads_to]
        return nodes[0]


class LiveWriter(Writer):
    """Writes what a submission returned."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self.world = world

    def node(self, type_: d.Node, value: Any, path: str) -> Any:
        if type_.name == "ListNode" and hasattr(value, "next"):
            return self._list(value, path)
        if type_.name == "TreeNode" and hasattr(value, "left"):
            return self._tree(value, path)
        if type_.name == "GraphNode" and hasattr(value, "neighbors"):
            return self._graph(value, path)
        raise Mismatch(path, type_, value)

    def _list(self, head: Any, path: str) -> Any:
        seen: dict[int, int] = {}
        nodes: list[Any] = []
        node = head
        while node is not None and id(node) not in seen:
            _limit(nodes, path)
            seen[id(node)] = len(nodes)
            nodes.append(node)
            node = node.next
        cycle = None if node is None else seen[id(node)]
        return [self._values(nodes, path), cycle, self._identities(nodes)]

    def _tree(self, root: Any, path: str) -> Any:
        nodes, seen = [root], {id(root)}
        entries = self._values([root], path)
        waiting = deque([root])
        while waiting:
            node = waiting.popleft()
            for child in (node.left, node.right):
                if child is None:
                    entries.append(None)
                    continue
                if id(child) in seen:
                    raise NotWritable(path, "not a tree: two links lead to one node")
                _limit(nodes, path)
                seen.add(id(child))
                nodes.append(child)
                waiting.append(child)
                entries.extend(self._values([child], path))
        while entries[-1] is None:
            entries.pop()
        return [entries, self._identities(nodes)]

    def _graph(self, start: Any, path: str) -> Any:
        order, nodes = {id(start): 0}, [start]
        neighbors: list[list[int]] = []
        for node in nodes:  # grows while it is walked: breadth first
            for other in node.neighbors:
                if id(other) not in order:
                    _limit(nodes, path)
                    order[id(other)] = len(nodes)
                    nodes.append(other)
            neighbors.append([order[id(other)] for other in node.neighbors])
        return [self._values(nodes, path), neighbors, self._identities(nodes)]

    def _values(self, nodes: list[Any], path: str) -> list[Any]:
        return [self._value(node.val, path) for node in nodes]

    def _value(self, value: Any, path: str) -> Any:
        if type(value) is int:
            return value
        number = plain_number(value)
        kinds: tuple[tuple[type, d.ScalarName], ...] = (
            (bool, "bool"),
            (int, "int"),
            (float, "float"),
        )
        names = [name for kind, name in kinds if isinstance(number, kind)]
        scalar = d.Scalar(names[0] if names else "str")
        wire = self.write(scalar, value, f"{path} value")
        return [wire] if scalar.name == "float" and isinstance(wire, str) else wire

    def _identities(self, nodes: list[Any]) -> Any:
        return self.numbers([self.world.number(node) for node in nodes])


def _limit(nodes: list[Any], path: str) -> None:
    if len(nodes) >= MAX_NODES:
        raise NotWritable(path, "has no end")
