"""Plain data for values that are more than numbers and text.

Nodes are numbered through all arguments of a call, in order: first every
node of the first argument, then of the next. A linked list numbers its nodes
from the head, a tree level by level, a graph in breadth-first order from
node 0. These numbers are the identity of a node: a returned node that has one
is that very node of the input, and one that has None was made by the
submission.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Identity = tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class LinkedList:
    """A non-empty singly linked list; the empty one is None.

    `cycle` is the index that the last node leads back to. `nodes` says which
    nodes of the input these are; it takes no part in equality.
    """

    values: tuple[Any, ...]
    cycle: int | None = None
    nodes: Identity = field(default=(), compare=False)

    def __repr__(self) -> str:
        back = "" if self.cycle is None else f", cycle={self.cycle}"
        return f"linked_list({list(self.values)!r}{back})"


@dataclass(frozen=True, slots=True)
class Tree:
    """A non-empty binary tree, level by level; the empty one is None.

    `entries` has None for a missing child of a present node, without trailing
    Nones. `nodes` has the identity of the present nodes, in the same order.
    """

    entries: tuple[Any, ...]
    nodes: Identity = field(default=(), compare=False)

    def __repr__(self) -> str:
        return f"tree({list(self.entries)!r})"


@dataclass(frozen=True, slots=True)
class Graph:
    """A graph reached from node 0; `neighbors[i]` are the edges out of node i."""

    values: tuple[Any, ...]
    neighbors: tuple[tuple[int, ...], ...]
    nodes: Identity = field(default=(), compare=False)

    def __repr__(self) -> str:
        edges = [list(leads_to) for leads_to in self.neighbors]
        return f"graph({list(self.values)!r}, {edges!r})"


@dataclass(frozen=True, slots=True)
class NodeRef:
    """Node number `index` of the arguments that come before this one."""

    index: int

    def __repr__(self) -> str:
        return f"node({self.index})"


@dataclass(frozen=True, slots=True)
class Seed:
    """Stands for `random.Random(value)`: a generator that the judge seeds."""

    value: int

    def __repr__(self) -> str:
        return f"Random({self.value})"


@dataclass(slots=True)
class Proxy:
    """A callable argument: the call is answered on the trusted side.

    `function` is a function of the problem's spec; it receives the arguments
    of the call and then `data` as keywords. `calls` records the arguments of
    every call of the present case, for the checker.
    """

    function: Callable[..., Any]
    data: dict[str, Any]
    calls: list[tuple[Any, ...]] = field(default_factory=list, compare=False)

    def __repr__(self) -> str:
        data = ", ".join(f"{key}={value!r}" for key, value in self.data.items())
        return f"{self.function.__name__}({data})"

    def __call__(self, *args: Any) -> Any:
        """Answer one call and record it."""
        self.calls.append(args)
        return self.function(*args, **self.data)


@dataclass(frozen=True, slots=True)
class Op:
    """One call of a method of an instance under test."""

    name: str
    args: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """What is done to one instance: how it is made, then the calls in order."""

    init: tuple[Any, ...]
    ops: tuple[Op, ...]
