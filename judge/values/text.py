"""Calls as text that can be pasted; `pasted` reads it back."""

from __future__ import annotations

import re
from typing import Any

from judge.values import declared as d
from judge.values.plain import (
    Graph,
    LinkedList,
    NodeRef,
    Script,
    Seed,
    Tree,
)

_WORD_ENDS = re.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def render_call(args: tuple[Any, ...], signature: d.Signature) -> str:
    """Return Python that makes the call; nodes need `from judge.types import *`."""
    if isinstance(signature, d.Class):
        return "\n".join(render_script(args[0], signature))
    lines, words = [], []
    owners = _owners(args)
    referred = any(isinstance(arg, NodeRef) for arg in args)
    for index, (param, arg) in enumerate(zip(signature.params, args, strict=True)):
        if isinstance(arg, NodeRef):
            words.append(_reference(arg, signature, args, owners))
        elif referred and index in {owner for owner, _ in owners}:
            lines.append(f"{param.name} = {render(arg)}")
            words.append(param.name)
        else:
            words.append(render(arg))
    lines.append(f"{signature.name}({', '.join(words)})")
    return "\n".join(lines)


def render_script(
    script: Script, signature: d.Class, results: tuple[Any, ...] | None = None
) -> list[str]:
    """Return the lines that make an instance and drive it.

    With `results`, each line that gave one says what it gave.
    """
    name = _WORD_ENDS.sub("_", signature.name).lower()
    lines = [f"{name} = {signature.name}({_joined(script.init)})"]
    for index, op in enumerate(script.ops):
        line = f"{name}.{op.name}({_joined(op.args)})"
        if results is not None and index < len(results) and results[index] is not None:
            line += f"  # -> {render(results[index])}"
        lines.append(line)
    return lines


def render(value: Any) -> str:
    """Return a plain value as the Python that builds it."""
    try:
        return _render(value)
    except RecursionError:  # nested deeper than our own calls may be
        return repr(value)


def _render(value: Any) -> str:
    match value:
        case LinkedList(values, cycle):
            back = "" if cycle is None else f", cycle={cycle}"
            return f"linked_list([{_joined(values)}]{back})"
        case Tree(entries):
            return f"tree([{_joined(entries)}])"
        case Seed(number):
            return f"Random({number})"
        case list():
            return f"[{_joined(value)}]"
        case tuple():
            return f"({_joined(value)}{',' if len(value) == 1 else ''})"
        case dict():
            pairs = (f"{_render(key)}: {_render(item)}" for key, item in value.items())
            return "{" + ", ".join(pairs) + "}"
        case float() if value != value or value in (float("inf"), float("-inf")):
            return f'float("{value}")'
    if hasattr(value, "tolist"):
        text = f"np.array({_render(value.tolist())})"
        flat = value.size == 0 and value.shape != (0,)
        return f"{text}.reshape{value.shape}" if flat else text
    return repr(value)


def _joined(values: Any) -> str:
    return ", ".join(map(_render, values))


def count_nodes(value: Any) -> int:
    """Return how many numbered nodes a plain argument holds."""
    match value:
        case LinkedList(values) | Graph(values):
            return len(values)
        case Tree(entries):
            return sum(entry is not None for entry in entries)
        case list() | tuple():
            return sum(map(count_nodes, value))
    return 0


def _owners(args: tuple[Any, ...]) -> list[tuple[int, int]]:
    """Return for every node number the argument it is in and its place there."""
    return [
        (index, place)
        for index, arg in enumerate(args)
        for place in range(count_nodes(arg))
    ]


def _reference(
    ref: NodeRef,
    signature: d.Callable,
    args: tuple[Any, ...],
    owners: list[tuple[int, int]],
) -> str:
    index, place = owners[ref.index]
    name = signature.params[index].name
    return name if place == 0 else f"nth({name}, {place})"
