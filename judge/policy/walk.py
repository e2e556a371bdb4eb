"""The walk that the rules ride on: keeps the scope at hand and takes findings down."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import Any

from judge.policy.codes import Code
from judge.policy.names import definition_refusal
from judge.policy.permits import Permits
from judge.policy.places import Place, Places
from judge.policy.scopes import Scopes
from judge.rules import Finding

MAX_FINDINGS = 100
"""Nobody reads more, and hostile text could ask for a hundred thousand."""

_TYPE_SYNTAX = (
    ast.Attribute,
    ast.BinOp,
    ast.BitOr,
    ast.Constant,
    ast.List,
    ast.Load,
    ast.Name,
    ast.Starred,
    ast.Subscript,
    ast.Tuple,
)


class Enough(Exception):
    """There are MAX_FINDINGS: the walk ends here."""


class ScopedWalk(Permits):
    """Visits every node in the scope in which Python evaluates it."""

    def __init__(self, source: str, scopes: Scopes) -> None:
        super().__init__()
        self.findings: list[Finding] = []
        self.places = Places(source)
        self.scopes = scopes
        self.scope = scopes.module
        self.in_annotation = False

    def refuse(self, where: ast.AST | Place, code: Code, message: str) -> None:
        """Take a finding down."""
        place = where if isinstance(where, Place) else self.places.of(where)
        self.findings.append(
            Finding(
                line=place.line,
                col=place.col,
                end_line=place.end_line,
                end_col=place.end_col,
                code=code.value,
                message=message,
            )
        )
        if len(self.findings) >= MAX_FINDINGS:
            raise Enough

    def error(self, node: ast.AST, info: str) -> None:
        """Take down what a method of RestrictedPython refuses by itself."""
        self.refuse(node, Code.SYNTAX, info)

    def not_allowed(self, node: ast.AST) -> None:
        """A node that nobody has thought about is refused."""
        name = type(node).__name__
        self.error(node, f"the judge does not know this syntax yet: {name}")

    def check_name(
        self, node: Any, name: str | None, allow_magic_methods: bool = False
    ) -> None:
        """Any name may be bound, save the few that Python itself looks up."""
        message = definition_refusal(name) if name else None
        if name and message:
            in_line = isinstance(node, (ast.stmt, ast.ExceptHandler))
            place = self.places.of_word(node, name) if in_line else node
            self.refuse(place, Code.SPECIAL_NAME, message)

    def visit_FunctionDef(
        self, node: ast.FunctionDef | ast.AsyncFunctionDef
    ) -> ast.AST:
        """A function may have any name, annotations, decorators and parameters."""
        self.check_name(node, node.name)
        self.walk_each(node.decorator_list)
        self.visit(node.args)
        self.walk_annotation(node.returns)
        self.walk_inside(node, [*getattr(node, "type_params", ()), *node.body])
        return node

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        """A coroutine is a function; without an event loop it is a generator."""
        return self.visit_FunctionDef(node)

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        """A lambda may have any parameters."""
        self.visit(node.args)
        self.walk_inside(node, [node.body])
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        """A class may have any bases, metaclass, decorators and special methods."""
        self.check_name(node, node.name)
        self.walk_each([*node.decorator_list, *node.bases, *node.keywords])
        self.walk_inside(node, [*getattr(node, "type_params", ()), *node.body])
        return node

    def visit_ListComp(self, node: ast.ListComp) -> ast.AST:
        """A comprehension binds its names in a scope of its own."""
        return self.walk_comprehension(node, [node.elt])

    def visit_SetComp(self, node: ast.SetComp) -> ast.AST:
        """See `visit_ListComp`."""
        return self.walk_comprehension(node, [node.elt])

    def visit_GeneratorExp(self, node: ast.GeneratorExp) -> ast.AST:
        """See `visit_ListComp`."""
        return self.walk_comprehension(node, [node.elt])

    def visit_DictComp(self, node: ast.DictComp) -> ast.AST:
        """See `visit_ListComp`."""
        return self.walk_comprehension(node, [node.key, node.value])

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        """A variable may have an annotation, with a value or without."""
        self.visit(node.target)
        self.walk_annotation(node.annotation)
        if node.value is not None:
            self.visit(node.value)
        return node

    def visit_arg(self, node: ast.arg) -> ast.AST:
        """A parameter may have any name and annotation."""
        self.check_name(node, node.arg)
        self.walk_annotation(node.annotation)
        return node

    def visit_TypeAlias(self, node: Any) -> ast.AST:
        """`type Row = list[int]` is an annotation with a name."""
        self.walk_each([node.name, *node.type_params])
        self.walk_annotation(node.value)
        return node  # type: ignore[no-any-return]

    def walk_each(self, nodes: Iterable[ast.AST]) -> None:
        for node in nodes:
            self.visit(node)

    def walk_inside(self, owner: ast.AST, nodes: Iterable[ast.AST]) -> None:
        """Walk through `nodes` in the scope that `owner` opens."""
        outer, self.scope = self.scope, self.scopes.by_node[owner]
        self.walk_each(nodes)
        self.scope = outer

    def walk_comprehension(self, node: Any, results: list[ast.expr]) -> ast.AST:
        """Walk through a comprehension; its first iterable is the outer scope's."""
        first, *others = node.generators
        self.visit(first.iter)
        self.walk_inside(node, [first.target, *first.ifs, *others, *results])
        return node  # type: ignore[no-any-return]

    def walk_annotation(self, node: ast.expr | None) -> None:
        """Walk through an annotation; one that only names types makes no objects."""
        if node is not None:
            names_types = all(isinstance(n, _TYPE_SYNTAX) for n in ast.walk(node))
            outer, self.in_annotation = self.in_annotation, names_types
            self.visit(node)
            self.in_annotation = outer
