"""Live values: what a submission is given, and what it gives back.

Runs inside the worker. Node classes are the submission's own if it defines
them, else those of `judge.types`; any object with the right attributes is
accepted back, so hand-made nodes work.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from judge import types
from judge.values import declared as d
from judge.values.reader import Reader, is_plain, node_values
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

    def make(self, kind: str, values: Iterable[Any]) -> list[Any]:
        """Return new numbered nodes with these values, and no links."""
        cls = self.classes.get(kind, getattr(types, kind))
        made = [_construct(cls, value) for value in values]
        self._numbers.update(zip(map(id, made), itertools.count(len(self.nodes))))
        self.nodes += made
        return made

    def numbers(self, nodes: Iterable[Any]) -> list[int]:
        """Return the numbers of nodes of the input, -1 for others."""
        find = self._numbers.get
        return [find(id(node), -1) for node in nodes]


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

    def _items(self, item: d.Type, wire: list[Any]) -> list[Any]:
        if isinstance(item, d.Union) and all(map(is_plain, item.options)):
            return [inside for _, inside in wire]
        return super()._items(item, wire)

    def iterate(self, items: list[Any]) -> Iterator[Any]:
        return iter(items)

    def _list(self, wire: Any) -> Any:
        values, cycle, _ = wire
        items = node_values(self.numbers(values))
        nodes = self.world.make("ListNode", items)
        for node, following in itertools.pairwise(nodes):
            node.next = following
        nodes[-1].next = None if cycle is None else nodes[cycle]
        return nodes[0]

    def _tree(self, wire: Any) -> Any:
        entries = node_values(wire[0])
        nodes = self.world.make("TreeNode", (e for e in entries if e is not None))
        made = iter(nodes)
        placed = [None if entry is None else next(made) for entry in entries]
        children = iter(placed[1:])
        for node in nodes:
            node.left, node.right = next(children, None), next(children, None)
        return nodes[0]

    def _graph(self, wire: Any) -> Any:
        values, neighbors, _ = wire
        items = node_values(self.numbers(values))
        nodes = self.world.make("GraphNode", items)
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
        nodes, cycle = _chain(head, path)
        return [self._values(nodes, path), cycle, self._identities(nodes)]

    def _tree(self, root: Any, path: str) -> Any:
        nodes, seen = [root], {id(root)}
        present = [True]
        for node in nodes:  # grows while it is walked: level by level
            for child in (node.left, node.right):
                present.append(child is not None)
                if child is None:
                    continue
                if id(child) in seen:
                    raise NotWritable(path, "not a tree: two links lead to one node")
                _limit(nodes, path)
                seen.add(id(child))
                nodes.append(child)
        while not present[-1]:
            present.pop()
        values = iter(self._values(nodes, path))
        entries = [next(values) if there else None for there in present]
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
        values = [node.val for node in nodes]
        if set(map(type, values)) == {int}:
            return values
        return [self._value(value, path) for value in values]

    def _value(self, value: Any, path: str) -> Any:
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
        return self.numbers(self.world.numbers(nodes))


def _chain(head: Any, path: str) -> tuple[list[Any], int | None]:
    """Return the nodes of a list, and which of them the last one leads back to.

    Brent's method: the node is kept that was met at the last power of two.
    """
    nodes: list[Any] = []
    node, kept, place, turn = head, None, 0, 1
    while node is not None and node is not kept:
        if len(nodes) == turn:
            kept, place, turn = node, len(nodes), 2 * turn
        _limit(nodes, path)
        nodes.append(node)
        node = node.next
    if node is None:
        return nodes, None
    length = len(nodes) - place
    start = next(
        i for i in range(place + 1) if i == place or nodes[i] is nodes[i + length]
    )
    return nodes[: start + length], start


def _limit(nodes: list[Any], path: str) -> None:
    if len(nodes) >= MAX_NODES:
        raise NotWritable(path, "has no end")
