"""Syntax that is simply fine: one method per permit, its docstring is the rule.

RestrictedPython refuses or rewrites these because guards of its own must see every
access at run time. There are no such guards here, so nothing is rewritten, and what
it refused for their sake is permitted. Nodes that it permits as they are (literals,
operators, control flow) keep its methods, and a node without a method stays refused.
"""

from __future__ import annotations

import ast
from typing import TypeVar

from RestrictedPython.transformer import RestrictingNodeTransformer

Node = TypeVar("Node", bound=ast.AST)

_LEAVES = frozenset(
    [
        ast.Constant,
        *(ast.Load, ast.Store, ast.Del),
        *(ast.Add, ast.Sub, ast.Mult, ast.MatMult, ast.Div, ast.FloorDiv, ast.Mod),
        *(ast.Pow, ast.LShift, ast.RShift, ast.BitAnd, ast.BitOr, ast.BitXor),
        *(ast.And, ast.Or, ast.Not, ast.Invert, ast.UAdd, ast.USub),
        *(ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE),
        *(ast.Is, ast.IsNot, ast.In, ast.NotIn),
    ]
)
"""Nodes that hold nothing and are fine everywhere; half of all nodes are such."""


class Permits(RestrictingNodeTransformer):
    """A checker that permits ordinary syntax and leaves the tree as it is."""

    def node_contents_visit(self, node: Node) -> Node:
        """Visit what is under `node`, in order, and change nothing."""
        for name in node._fields:
            value = getattr(node, name, None)
            for item in value if isinstance(value, list) else (value,):
                if isinstance(item, ast.AST) and type(item) not in _LEAVES:
                    self.visit(item)
        return node

    def visit_Module(self, node: ast.Module) -> ast.AST:
        """A module is any statements."""
        return self.node_contents_visit(node)

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        """Assignment may unpack: `a, (b, *c) = pairs`."""
        return self.node_contents_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST:
        """Augmented assignment may go anywhere: `self.size += 1`, `row[i] -= x`."""
        return self.node_contents_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        """Anything may be indexed and sliced, read, written and deleted."""
        return self.node_contents_visit(node)

    def visit_For(self, node: ast.For) -> ast.AST:
        """A loop may run over anything and unpack what it gets."""
        return self.node_contents_visit(node)

    def visit_With(self, node: ast.With) -> ast.AST:
        """A `with` statement may unpack what it is given."""
        return self.node_contents_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        """A `for` in a comprehension is a loop like any other."""
        return self.node_contents_visit(node)

    def visit_Nonlocal(self, node: ast.Nonlocal) -> ast.AST:
        """A nested function may rebind a name of the function around it."""
        return self.node_contents_visit(node)

    def visit_TryStar(self, node: ast.AST) -> ast.AST:
        """Exception groups may be caught."""
        return self.node_contents_visit(node)

    def visit_Await(self, node: ast.Await) -> ast.AST:
        """Coroutines are generators by another name, and as harmless."""
        return self.node_contents_visit(node)

    def visit_AsyncFor(self, node: ast.AsyncFor) -> ast.AST:
        """See `visit_Await`."""
        return self.node_contents_visit(node)

    def visit_AsyncWith(self, node: ast.AsyncWith) -> ast.AST:
        """See `visit_Await`."""
        return self.node_contents_visit(node)

    def visit_Match(self, node: ast.Match) -> ast.AST:
        """`match` may be used; what a pattern reads is looked at there."""
        return self.node_contents_visit(node)

    def visit_match_case(self, node: ast.match_case) -> ast.AST:
        """A case may have a guard."""
        return self.node_contents_visit(node)

    def visit_MatchValue(self, node: ast.MatchValue) -> ast.AST:
        """A pattern may compare with a value."""
        return self.node_contents_visit(node)

    def visit_MatchSingleton(self, node: ast.MatchSingleton) -> ast.AST:
        """A pattern may be None, True or False."""
        return self.node_contents_visit(node)

    def visit_MatchSequence(self, node: ast.MatchSequence) -> ast.AST:
        """A pattern may take a sequence apart."""
        return self.node_contents_visit(node)

    def visit_MatchStar(self, node: ast.MatchStar) -> ast.AST:
        """A pattern may take the rest of a sequence."""
        return self.node_contents_visit(node)

    def visit_MatchAs(self, node: ast.MatchAs) -> ast.AST:
        """A pattern may capture what it matches."""
        return self.node_contents_visit(node)

    def visit_MatchOr(self, node: ast.MatchOr) -> ast.AST:
        """A pattern may have alternatives."""
        return self.node_contents_visit(node)

    def visit_TypeVar(self, node: ast.AST) -> ast.AST:
        """A function or class may be generic: `def first[T](items: list[T])`."""
        return self.node_contents_visit(node)

    def visit_TypeVarTuple(self, node: ast.AST) -> ast.AST:
        """See `visit_TypeVar`."""
        return self.node_contents_visit(node)

    def visit_ParamSpec(self, node: ast.AST) -> ast.AST:
        """See `visit_TypeVar`."""
        return self.node_contents_visit(node)
