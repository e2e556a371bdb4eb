"""Which binding a name means, by Python's own scope rules.

A function's names are local wherever they are bound. At the top level and in a
class body a name means the builtin until the statement that binds it is done, so
in `open = open` the right-hand side still does. `collect` fills the scopes.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

Position = tuple[int, int]
ALWAYS: Position = (0, 0)


def start(node: Any) -> Position:
    """Return where a statement or expression begins, to compare with `since`."""
    return (node.lineno, node.col_offset)


def end(node: Any) -> Position:
    """Return where a statement or expression is over."""
    return (node.end_lineno or node.lineno, node.end_col_offset or 0)


class Kind(Enum):
    """What made a scope; names behave differently in each."""

    MODULE = auto()
    CLASS = auto()
    FUNCTION = auto()
    COMPREHENSION = auto()


@dataclass(frozen=True, slots=True)
class Binding:
    """What binds a name: from where on, and what it is if it is only imported."""

    since: Position
    path: str | None = None


@dataclass(slots=True)
class Scope:
    """The names that one module, class, function or comprehension binds."""

    kind: Kind
    outer: Scope | None
    level: int = 0
    names: dict[str, Binding] = field(default_factory=dict)
    globals: set[str] = field(default_factory=set)
    nonlocals: set[str] = field(default_factory=set)

    def bind(self, name: str, since: Position, path: str | None = None) -> None:
        """Note one more binding; a name bound in two ways is no longer an import."""
        known = self.names.get(name)
        if known is not None:
            since = min(known.since, since)
            path = path if path == known.path else None
        self.names[name] = Binding(since, path)

    def resolve(self, name: str, at: Position) -> Binding | None:
        """Return what `name` means at `at`, None for a builtin or preloaded name."""
        own = self.names.get(name)
        if own is not None and (self._is_local or own.since <= at):
            return own
        # before a class binds its own name, Python looks past functions around it
        only_module = own is not None or name in self.globals
        scope = self.outer
        while scope is not None:
            skipped = scope.kind is not Kind.MODULE and (
                only_module or scope.kind is Kind.CLASS
            )
            if not skipped and name in scope.names:
                return scope.names[name]
            scope = scope.outer
        return None

    def binder(self) -> Scope:
        """Return the scope in which `:=` binds: the nearest but comprehensions."""
        scope = self
        while scope.kind is Kind.COMPREHENSION and scope.outer is not None:
            scope = scope.outer
        return scope

    @property
    def _is_local(self) -> bool:
        return self.kind in (Kind.FUNCTION, Kind.COMPREHENSION)


@dataclass(frozen=True, slots=True)
class Scopes:
    """Every scope of a source, by the node that opens it."""

    by_node: dict[ast.AST, Scope]
    module: Scope
    stars: tuple[str, ...]
    attributes: frozenset[str]

    def methods(self) -> frozenset[str]:
        """Return every name that some class of the source binds."""
        classes = [s for s in self.by_node.values() if s.kind is Kind.CLASS]
        return frozenset(name for scope in classes for name in scope.names)

    def members(self) -> frozenset[str]:
        """Return every name that the source gives to objects, one way or another."""
        return self.methods() | self.attributes
