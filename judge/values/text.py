"""Calls as text: one that can be pasted, and a pasted one as plain arguments."""

from __future__ import annotations

import ast
from typing import Any

from judge.values import declared as d
from judge.values.plain import (
    Graph,
    LinkedList,
    NodeRef,
    Op,
    Script,
    Seed,
    Tree,
)


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
    name = "".join(
        ("_" if i and letter.isupper() else "") + letter.lower()
        for i, letter in enumerate(signature.name)
    )
    lines = [f"{name} = {signature.name}({_joined(script.init)})"]
    for index, op in enumerate(script.ops):
        line = f"{name}.{op.name}({_joined(op.args)})"
        if results is not None and index < len(results) and results[index] is not None:
            line += f"  # -> {render(results[index])}"
        lines.append(line)
    return lines


def render(value: Any) -> str:
    """Return a plain value as the Python that builds it."""
    match value:
        case Seed(number):
            return f"Random({number})"
        case list():
            return f"[{_joined(value)}]"
        case tuple():
            return f"({_joined(value)}{',' if len(value) == 1 else ''})"
        case dict():
            pairs = (f"{render(key)}: {render(item)}" for key, item in value.items())
            return "{" + ", ".join(pairs) + "}"
        case float() if value != value or value in (float("inf"), float("-inf")):
            return f'float("{value}")'
    if hasattr(value, "tolist"):
        return f"np.array({render(value.tolist())})" if value.shape else repr(value[()])
    return repr(value)


def _joined(values: Any) -> str:
    return ", ".join(map(render, values))


def _count(value: Any) -> int:
    """Return how many numbered nodes a plain argument holds."""
    match value:
        case LinkedList(values) | Graph(values):
            return len(values)
        case Tree(entries):
            return sum(entry is not None for entry in entries)
        case list() | tuple():
            return sum(map(_count, value))
    return 0


def _owners(args: tuple[Any, ...]) -> list[tuple[int, int]]:
    """Return for every node number the argument it is in and its place there."""
    return [
        (index, place) for index, arg in enumerate(args) for place in range(_count(arg))
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


def parse_call(text: str, signature: d.Signature) -> tuple[Any, ...]:
    """Return the plain arguments of a pasted call; for a class, one Script.

    Understands what `render_call` writes, and literals. Raises ValueError with
    a plain message; nothing of the text is run.
    """
    try:
        body = ast.parse(text.strip()).body
    except SyntaxError as error:
        raise ValueError(f"the call does not parse: {error.msg}") from None
    if isinstance(signature, d.Class):
        return (_parse_script(body, signature),)
    named: dict[str, Any] = {}
    for statement in body[:-1]:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                named[name] = _Literals({}, []).value(value, None)
            case _:
                raise ValueError("expected assignments and then one call")
    match body[-1:]:
        case [ast.Expr(value=ast.Call(func=ast.Name(), args=args, keywords=[]))]:
            return _arguments(args, signature, named)
    raise ValueError(f"expected a call like {signature.name}(…) with plain arguments")


def _arguments(
    nodes: list[ast.expr], function: d.Callable, named: dict[str, Any]
) -> tuple[Any, ...]:
    if len(nodes) != len(function.params):
        raise ValueError(
            f"{function.name} takes {len(function.params)} arguments, got {len(nodes)}"
        )
    found: list[Any] = []
    order: list[str] = []
    for node, param in zip(nodes, function.params, strict=True):
        if isinstance(node, ast.Name) and node.id in named and node.id not in order:
            order.append(node.id)
            found.append(_shape(named[node.id], param.type))
        else:
            found.append(_Literals(named, order).value(node, param.type))
    return tuple(found)


class _Literals:
    """Evaluates the few expressions that plain arguments are written with."""

    def __init__(self, named: dict[str, Any], order: list[str]) -> None:
        self.named, self.order = named, order

    def value(self, node: ast.expr, type_: d.Type | None) -> Any:
        match node:
            case ast.Call(func=ast.Name(id="linked_list"), args=[values, *_]):
                items = ast.literal_eval(values)
                cycle = node.keywords[0].value if node.keywords else None
                at = None if cycle is None else ast.literal_eval(cycle)
                return LinkedList(tuple(items), at) if items else None
            case ast.Call(func=ast.Name(id="tree"), args=[entries]):
                items = ast.literal_eval(entries)
                return Tree(tuple(items)) if items else None
            case ast.Call(func=ast.Name(id="graph"), args=[values, neighbors]):
                links = ast.literal_eval(neighbors)
                return Graph(tuple(ast.literal_eval(values)), tuple(map(tuple, links)))
            case ast.Call(func=ast.Name(id="Random"), args=[seed]):
                return Seed(int(ast.literal_eval(seed)))
            case ast.Call(func=ast.Attribute(attr="array"), args=[items]):
                return _shape(ast.literal_eval(items), d.Array())
            case ast.Call(func=ast.Name(id="nth"), args=[ast.Name(id=name), place]):
                return NodeRef(self._start(name) + int(ast.literal_eval(place)))
            case ast.Name(id=name) if name in self.named:
                return NodeRef(self._start(name))
        try:
            return _shape(ast.literal_eval(node), type_)
        except ValueError:
            raise ValueError(f"`{ast.unparse(node)}` is not a plain value") from None

    def _start(self, name: str) -> int:
        if name not in self.order:
            raise ValueError(f"`{name}` must be an earlier argument of the call")
        before = self.order[: self.order.index(name)]
        return sum(_count(self.named[other]) for other in before)


def _shape(value: Any, type_: d.Type | None) -> Any:
    """Return a literal as the plain form of the declared type."""
    match type_:
        case d.Union(options):
            if value is None and d.NONE in options:
                return None
            rest = [option for option in options if option != d.NONE]
            return _shape(value, rest[0]) if len(rest) == 1 else value
        case d.Array():
            import numpy as np

            return np.array(value, dtype=float)
        case d.Sequence(_, item) if isinstance(value, (list, tuple)):
            return [_shape(part, item) for part in value]
        case d.Node("ListNode") if isinstance(value, list):
            return LinkedList(tuple(value)) if value else None
        case d.Node("TreeNode") if isinstance(value, list):
            return Tree(tuple(value)) if value else None
        case d.Function():
            raise ValueError("a callable argument cannot be pasted")
    return value


def _parse_script(body: list[ast.stmt], signature: d.Class) -> Script:
    init: tuple[Any, ...] | None = None
    ops: list[Op] = []
    for statement in body:
        match statement:
            case ast.Assign(value=ast.Call(func=ast.Name(), args=args)) if init is None:
                init = _arguments(args, signature.init, {})
            case ast.Expr(value=ast.Call(func=ast.Attribute(attr=name), args=args)):
                try:
                    method = signature.method(name)
                except KeyError:
                    raise ValueError(f"{signature.name} has no method {name}") from None
                ops.append(Op(name, _arguments(args, method, {})))
            case _:
                raise ValueError(
                    f"expected `x = {signature.name}(…)` and then calls of its methods"
                )
    if init is None:
        raise ValueError(f"expected `x = {signature.name}(…)` first")
    return Script(init, tuple(ops))
