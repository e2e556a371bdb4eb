"""Which line explains the growth: deterministic counts at two sizes.

Counts see loops at Python level only. When no line runs more often than the
bound allows and the clock still says that time grows too fast, the loop is
inside a call: the usual ones are named.
"""

from __future__ import annotations

import ast
import math

from judge.complexity.bounds import exponent
from judge.complexity.inputs import Inputs
from judge.complexity.timing import roomy
from judge.growth import LineGrowth
from judge.model import Problem
from judge.sandbox.levels import Sandbox
from judge.sandbox.session import Session

_SIZES = (128, 256)
_LIMIT_S = 4.0
_NOTABLE = 0.35
"""An exponent above the bound's by this much explains a verdict."""

_HIDDEN_METHODS = {
    "pop": "`.pop(i)` moves the items behind it, if it is a list",
    "insert": "`.insert(0, …)` moves every item",
    "index": "`.index` looks through the list",
    "count": "`.count` looks through the list",
    "remove": "`.remove` looks through the list",
}


def hottest(
    sandbox: Sandbox, problem: Problem, source: str, inputs: Inputs, bound: str
) -> LineGrowth | None:
    """Return the line whose count grows fastest, if faster than the bound."""
    low, high = _SIZES
    counts = []
    for n in (low, high):
        with Session(sandbox, roomy(problem), source, False) as session:
            found = session.measured(inputs.at(n), "lines", _LIMIT_S)
        if found is None:
            return None
        counts.append(dict(map(tuple, found["lines"])))
    before, after = counts
    growths = [
        (math.log(after[line] / before[line]) / math.log(high / low), after[line], line)
        for line in after
        if before.get(line) and after[line]
    ]
    if not growths:
        return None
    steepest, _, line = max(growths, key=lambda each: (round(each[0], 1), each[1]))
    if steepest < exponent(bound, low, high) + _NOTABLE:
        return None
    return LineGrowth(line=line, per_doubling=2**steepest, bound=bound)


def hidden_loops(source: str) -> tuple[str, ...]:
    """Return the places of a source where a loop hides inside one call."""
    found = []
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ()  # a worker has more room for this than we have
    for loop in ast.walk(tree):
        if isinstance(loop, (ast.For, ast.While, ast.ListComp, ast.GeneratorExp)):
            for node in ast.walk(loop):
                words = _hidden(node)
                if words is not None and node is not loop:
                    found.append((node.lineno, f"line {node.lineno}: {words}"))  # type: ignore[attr-defined]
    return tuple(text for _, text in sorted(set(found)))[:4]


def _hidden(node: ast.AST) -> str | None:
    match node:
        case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[ast.Subscript()]):
            return "`in` looks through a slice that was just copied"
        case ast.Compare(ops=[ast.In() | ast.NotIn()]):
            return "`in` looks through the whole list, if it is a list"
        case ast.Subscript(slice=ast.Slice(), ctx=ast.Load()):
            return "a slice copies its items"
        case ast.Call(func=ast.Attribute(attr=name), args=args) if (
            name in _HIDDEN_METHODS
        ):
            if name == "pop" and len(args) != 1:  # the last item, or one of a dict
                return None
            return _HIDDEN_METHODS[name]
        case ast.AugAssign(op=ast.Add(), value=ast.Constant(value=str())):
            return "adding to a string may copy it"
        case ast.Call(func=ast.Name(id="sum" | "min" | "max" | "sorted" as name)):
            return f"`{name}` goes through its argument"
    return None
