"""What each scope of a source binds: one walk over the tree.

It walks with a stack of its own, so that nested text cannot exhaust Python's; it
is also where code that is nested too deeply for everything after it is refused.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import Any

from judge.policy.parsing import too_deep
from judge.policy.scopes import ALWAYS, Kind, Position, Scope, Scopes, end, start

MAX_DEPTH = 500
"""Levels of syntax; the visitor needs up to six Python frames for each."""

MAX_SCOPES = 40
"""Functions in functions: looking a name up walks through all of them."""


def collect(tree: ast.Module) -> Scopes:
    """Return the scopes of `tree`; raises SyntaxError if it is nested too deeply."""
    collector = _Collector(tree)
    collector.run()
    return collector.finish()


def children(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes right under `node` that can hold names."""
    for name in node._fields:
        value = getattr(node, name, None)
        if isinstance(value, list):
            for item in value:
                if isinstance(item, ast.AST) and item._fields:
                    yield item
        elif isinstance(value, ast.AST) and value._fields:
            yield value


class _Collector:
    """The walk. `_depth`, `_scope` and `_since` are those of the node at hand."""

    def __init__(self, tree: ast.Module) -> None:
        self._module = Scope(Kind.MODULE, None)
        self._by_node: dict[ast.AST, Scope] = {tree: self._module}
        self._stars: list[str] = []
        self._attributes: set[str] = set()
        self._scope, self._depth = self._module, 0
        self._since: Position | None = None
        self._stack: list[tuple[ast.AST, Scope, int, Position | None]] = []
        self._push(tree.body)

    def run(self) -> None:
        handlers = _HANDLERS
        while self._stack:
            node, self._scope, self._depth, self._since = self._stack.pop()
            if self._depth > MAX_DEPTH:
                raise too_deep(getattr(node, "lineno", 1))
            handler = handlers.get(type(node).__name__)
            if handler is None:
                self._push(children(node))
            else:
                handler(self, node)

    def finish(self) -> Scopes:
        """Hand `global` and `nonlocal` names over to the scopes that own them."""
        self._module.globals.clear()  # there it says nothing
        for scope in self._by_node.values():
            for name in scope.globals:
                if scope.names.pop(name, None) is not None:
                    self._module.bind(name, ALWAYS)
            for name in scope.nonlocals:
                scope.names.pop(name, None)
        return Scopes(
            self._by_node,
            self._module,
            tuple(self._stars),
            frozenset(self._attributes),
        )

    def _push(self, nodes: Any, scope: Scope | None = None) -> None:
        """Leave `nodes` for later, in `scope` or in the one at hand."""
        for node in nodes:
            if node is not None:
                here = scope or self._scope
                self._stack.append((node, here, self._depth + 1, self._since))

    def _open(self, node: ast.AST, kind: Kind) -> Scope:
        level = self._scope.level + 1
        if level > MAX_SCOPES:
            raise too_deep(getattr(node, "lineno", 1))
        self._by_node[node] = inner = Scope(kind, self._scope, level)
        return inner

    def name(self, node: ast.Name) -> None:
        if not isinstance(node.ctx, ast.Load):
            self._scope.bind(node.id, self._since or start(node))

    def attribute(self, node: ast.Attribute) -> None:
        if isinstance(node.ctx, ast.Store):
            self._attributes.add(node.attr)
        self._push([node.value])

    def assignment(self, node: ast.Assign | ast.AugAssign) -> None:
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        self._push([node.value])
        self._since = end(node)
        self._push(targets)

    def annotated(self, node: ast.AnnAssign) -> None:
        self._push([node.annotation, node.value])
        bare = node.value is None and self._scope.kind is not Kind.FUNCTION
        if not (bare and isinstance(node.target, ast.Name)):
            self._since = end(node)
            self._push([node.target])

    def loop(self, node: ast.For | ast.AsyncFor) -> None:
        self._push([node.iter, *node.body, *node.orelse])
        self._since = end(node.iter)
        self._push([node.target])

    def walrus(self, node: ast.NamedExpr) -> None:
        self._scope.binder().bind(node.target.id, end(node))
        self._push([node.value])

    def function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self._scope.bind(node.name, end(node))
        self._push([*node.decorator_list, node.returns])
        self._parameters(node)
        self._push(node.body, self._by_node[node])

    def function_expression(self, node: ast.Lambda) -> None:
        self._parameters(node)
        self._push([node.body], self._by_node[node])

    def _parameters(self, node: Any) -> None:
        inner = self._open(node, Kind.FUNCTION)
        self._push(getattr(node, "type_params", ()), inner)
        args: ast.arguments = node.args
        named = [*args.posonlyargs, *args.args, *args.kwonlyargs]
        for arg in filter(None, [*named, args.vararg, args.kwarg]):
            inner.bind(arg.arg, ALWAYS)
            self._push([arg.annotation])
        self._push([*args.defaults, *args.kw_defaults])

    def class_body(self, node: ast.ClassDef) -> None:
        self._scope.bind(node.name, end(node))
        self._push([*node.decorator_list, *node.bases, *node.keywords])
        inner = self._open(node, Kind.CLASS)
        self._push(getattr(node, "type_params", ()), inner)
        self._push(node.body, inner)

    def comprehension(self, node: Any) -> None:
        inner = self._open(node, Kind.COMPREHENSION)
        first, *others = node.generators
        self._push([first.iter])
        self._push([first.target, *first.ifs, *others], inner)
        parts = ("elt", "key", "value")
        self._push([getattr(node, part, None) for part in parts], inner)

    def import_(self, node: ast.Import) -> None:
        for alias in node.names:
            name = alias.asname or alias.name.partition(".")[0]
            path = alias.name if alias.asname else name
            self._scope.bind(name, end(node), path)

    def import_from(self, node: ast.ImportFrom) -> None:
        for alias in node.names:
            if alias.name != "*":
                path = None if node.level else f"{node.module}.{alias.name}"
                self._scope.bind(alias.asname or alias.name, end(node), path)
            elif node.module and not node.level:
                self._stars.append(node.module)

    def global_(self, node: ast.Global) -> None:
        self._scope.globals.update(node.names)

    def nonlocal_(self, node: ast.Nonlocal) -> None:
        self._scope.nonlocals.update(node.names)

    def named(self, node: Any) -> None:
        """Note what `except … as name`, a pattern or a type parameter binds."""
        name = getattr(node, "name", None) or getattr(node, "rest", None)
        if isinstance(name, str):
            self._scope.bind(name, start(node))
        self._push(children(node))


_HANDLERS: dict[str, Callable[[_Collector, Any], None]] = {
    "Name": _Collector.name,
    "Attribute": _Collector.attribute,
    "Assign": _Collector.assignment,
    "AugAssign": _Collector.assignment,
    "AnnAssign": _Collector.annotated,
    "For": _Collector.loop,
    "AsyncFor": _Collector.loop,
    "NamedExpr": _Collector.walrus,
    "FunctionDef": _Collector.function,
    "AsyncFunctionDef": _Collector.function,
    "Lambda": _Collector.function_expression,
    "ClassDef": _Collector.class_body,
    "Import": _Collector.import_,
    "ImportFrom": _Collector.import_from,
    "Global": _Collector.global_,
    "Nonlocal": _Collector.nonlocal_,
    **dict.fromkeys(
        ("ListComp", "SetComp", "DictComp", "GeneratorExp"), _Collector.comprehension
    ),
    **dict.fromkeys(
        (
            "ExceptHandler",
            "MatchAs",
            "MatchStar",
            "MatchMapping",
            "TypeVar",
            "ParamSpec",
            "TypeVarTuple",
        ),
        _Collector.named,
    ),
}
