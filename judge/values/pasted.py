"""Pasted calls as plain arguments. Nothing of the text is run."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from typing import Any

from judge.values import declared as d
from judge.values.plain import Graph, LinkedList, NodeRef, Op, Script, Seed, Tree
from judge.values.text import count_nodes


def parse_call(text: str, signature: d.Signature) -> tuple[Any, ...]:
    """Return the plain arguments of a pasted call; for a class, one Script.

    Understands what `render_call` writes, and literals. Raises ValueError with
    a plain message; nothing of the text is run.
    """
    try:
        body = ast.parse(text.strip()).body
    except (SyntaxError, RecursionError, MemoryError) as error:
        words = getattr(error, "msg", None) or "it is nested too deep"
        raise ValueError(f"the call does not parse: {words}") from None
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
        """Return the plain form of an argument; raises ValueError."""
        try:
            return _shape(self._plain(node), type_)
        except (TypeError, LookupError, OverflowError, RecursionError):
            raise _Unreadable(node) from None

    def _plain(self, node: ast.expr) -> Any:
        match node:
            case ast.Constant(value) if not isinstance(value, (complex, type(...))):
                return value
            case ast.UnaryOp(ast.USub(), operand):
                return -self._plain(operand)
            case ast.List(elts):
                return [self._plain(each) for each in elts]
            case ast.Tuple(elts):
                return tuple(self._plain(each) for each in elts)
            case ast.Set(elts):
                return {self._plain(each) for each in elts}
            case ast.Dict(keys, values) if None not in keys:
                pairs = zip(keys, values, strict=True)
                return {self._plain(k): self._plain(v) for k, v in pairs if k}
            case ast.Call(ast.Attribute(ast.Call() as array, "reshape"), lengths):
                return self._plain(array).reshape([self._plain(n) for n in lengths])
            case ast.Call(ast.Name(name), args) if name in _MAKERS:
                return self._made(node, name, args)
            case ast.Call(ast.Attribute(attr="array"), [items]):
                import numpy as np

                return np.array(self._plain(items))
            case ast.Name(name) if name in self.named:
                return NodeRef(self._start(name))
        raise _Unreadable(node)

    def _made(self, node: ast.Call, name: str, args: list[ast.expr]) -> Any:
        if name == "nth":
            match args:
                case [ast.Name(owner), place]:
                    return NodeRef(self._start(owner) + int(self._plain(place)))
            raise _Unreadable(node)
        options = {each.arg or "": self._plain(each.value) for each in node.keywords}
        return _MAKERS[name](*map(self._plain, args), **options)

    def _start(self, name: str) -> int:
        if name not in self.order:
            raise ValueError(f"`{name}` must be an earlier argument of the call")
        before = self.order[: self.order.index(name)]
        return sum(count_nodes(self.named[other]) for other in before)


class _Unreadable(ValueError):
    """An expression that is no plain value."""

    def __init__(self, node: ast.expr) -> None:
        try:
            text = ast.unparse(node)[:80]
        except RecursionError:
            text = "what is given"
        super().__init__(f"`{text}` is not a plain value")


def _linked_list(values: Iterable[Any], cycle: int | None = None) -> Any:
    return LinkedList(tuple(values), cycle) if values else None


def _tree(entries: Iterable[Any]) -> Any:
    return Tree(tuple(entries)) if entries else None


def _graph(values: Iterable[Any], neighbors: Iterable[Iterable[int]]) -> Any:
    return Graph(tuple(values), tuple(map(tuple, neighbors))) if values else None


_MAKERS: dict[str, Callable[..., Any]] = {
    "linked_list": _linked_list,
    "tree": _tree,
    "graph": _graph,
    "Random": lambda seed: Seed(int(seed)),
    "float": float,
    "set": set,
    "nth": NodeRef,
}


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

            return value if hasattr(value, "shape") else np.array(value, dtype=float)
        case d.Sequence(_, item) if isinstance(value, (list, tuple)):
            return [_shape(part, item) for part in value]
        case d.Dict(key, item) if isinstance(value, dict):
            return {_shape(k, key): _shape(v, item) for k, v in value.items()}
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
