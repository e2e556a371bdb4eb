"""What a problem's spec.py may import: the words in which a problem is specified.

A spec defines some of

    cases()             Hypothesis strategy of `case(...)`: the valid inputs
    oracle(args)        the right answer (checkers exact, unordered, tolerance)
    check(args, got)    raises Wrong when `got` is not an answer (checker spec)
    chances()           a list of `repeated(...)`: calls to try time and again
    check_chances(args, answers)    raises Wrong for what chance does not explain
    Model, operations() a trusted class and its calls (checker ops)
    worst(n, rng, ...)  a `case(...)` of that size on which nothing stops early
    labels(args)        yields names of what is special about a case

`args` is always the tuple of plain arguments, `got` the plain answer: see
`judge.values.plain` for lists, trees and graphs of nodes. Whatever a function
raises except Wrong is the problem's fault, never the submission's.

Importing this module does not import Hypothesis: judging a submission on
stored cases never needs it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from judge.evenness import evenness
from judge.model import Case
from judge.strategies import (
    edge_lists,
    int_lists,
    linked_lists,
    matrices,
    scripts,
    sizes,
    trees,
)
from judge.values.plain import Graph, LinkedList, NodeRef, Op, Proxy, Script, Seed, Tree

__all__ = [
    "Case",
    "Graph",
    "Invalid",
    "LinkedList",
    "NodeRef",
    "Op",
    "Proxy",
    "Repeated",
    "Script",
    "Seed",
    "Tree",
    "Wrong",
    "case",
    "edge_lists",
    "evenness",
    "graph",
    "int_lists",
    "linked_list",
    "linked_lists",
    "matrices",
    "node",
    "op",
    "proxy",
    "repeated",
    "script",
    "scripts",
    "sizes",
    "tree",
    "trees",
]


class Wrong(Exception):
    """Raised by `check`: the answer is wrong, for a reason in plain words.

    The reason is shown to the candidate, so it speaks of their call.
    `expected`, when given, is printed as the right answer.
    """

    def __init__(self, reason: str, expected: Any = None) -> None:
        self.reason = reason
        self.expected = expected
        super().__init__(reason)


class Invalid(Exception):
    """Raised by a Model's method: this call is not allowed in this state.

    The script is judged without it.
    """


def case(*args: Any) -> Case:
    """Return one input, from its arguments in the order of the signature."""
    return Case(args)


@dataclass(frozen=True, slots=True)
class Repeated:
    """An input that is tried a number of times."""

    times: int
    case: Case


def repeated(times: int, *args: Any) -> Repeated:
    """Return an input to try, each time with a new seed for each of its generators."""
    return Repeated(times, Case(args))


def linked_list(values: Iterable[Any], cycle: int | None = None) -> LinkedList | None:
    """Return a linked list as plain data; no values are the empty list, None."""
    frozen = tuple(values)
    return LinkedList(frozen, cycle) if frozen else None


def tree(level_order: Iterable[Any]) -> Tree | None:
    """Return a binary tree as plain data, None for a missing child."""
    entries = list(level_order)
    while entries and entries[-1] is None:
        entries.pop()
    return Tree(tuple(entries)) if entries else None


def graph(values: Iterable[Any], neighbors: Iterable[Iterable[int]]) -> Graph | None:
    """Return a graph as plain data; every node must be reachable from node 0."""
    frozen = tuple(values)
    return Graph(frozen, tuple(map(tuple, neighbors))) if frozen else None


def node(index: int) -> NodeRef:
    """Return a reference to node `index` of the arguments before this one."""
    return NodeRef(index)


def proxy(function: Callable[..., Any], **data: Any) -> Proxy:
    """Return a callable argument that `function` answers, with `data` added.

    `function` is a top-level function of the spec and `data` is plain data,
    so that the case can be stored.
    """
    return Proxy(function, data)


def op(name: str, *args: Any) -> Op:
    """Return one call of a method."""
    return Op(name, args)


def script(init: Sequence[Any], ops: Iterable[Op]) -> Case:
    """Return the case that makes an instance with `init` and then calls `ops`."""
    return Case((Script(tuple(init), tuple(ops)),))
