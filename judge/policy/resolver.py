"""What an expression stands for: a builtin, a module, a part of one, or unknown.

The answer is a path such as `builtins.open`, `sys` or `collections.Counter`,
found through imports, aliases, star imports, attributes, and the names that the
judge binds before a submission runs. Where a name may be several things there is
no path: what is not certain is not refused.
"""

from __future__ import annotations

import ast

from judge.policy.modules import Modules, published
from judge.policy.names import BUILTINS
from judge.policy.scopes import Binding, Scope, start

_PRELOADED = {"attrgetter": "operator", "methodcaller": "operator"}
_LONGEST_PATH = 8


class Resolver:
    """Answers for one source; remembers, so that a long chain costs no square."""

    def __init__(
        self, modules: Modules, stars: tuple[str, ...], defined: frozenset[str]
    ) -> None:
        self._modules = modules
        self._defined = defined
        self._starred = {name: star for star in stars for name in published(star)}
        self._known: dict[ast.expr, str | None] = {}
        self._bindings: dict[ast.Name, Binding | None] = {}

    def is_bound(self, node: ast.Name, scope: Scope) -> bool:
        """Tell whether the source, or the problem, binds what `node` means."""
        return self._binding(node, scope) is not None or node.id in self._defined

    def path(self, node: ast.expr, scope: Scope) -> str | None:
        """Return the path that `node` stands for in `scope`, None if unknown."""
        if not isinstance(node, (ast.Name, ast.Attribute)):
            return None
        if node not in self._known:
            if isinstance(node, ast.Name):
                self._known[node] = self._name(node, scope)
            else:
                self._known[node] = self._attribute(node, scope)
        return self._known[node]

    def _name(self, node: ast.Name, scope: Scope) -> str | None:
        name = node.id
        binding = self._binding(node, scope)
        if binding is not None:
            return binding.path and self._modules.resolve(binding.path)
        if name in self._defined:
            return None
        if name in self._starred:
            return self._modules.resolve(f"{self._starred[name]}.{name}")
        if name in BUILTINS:
            return f"builtins.{name}"
        if name in _PRELOADED:
            return f"{_PRELOADED[name]}.{name}"
        return name if self._modules.is_module(name) else None

    def _attribute(self, node: ast.Attribute, scope: Scope) -> str | None:
        base = self.path(node.value, scope)
        if base is None or base.count(".") >= _LONGEST_PATH:
            return None
        return self._modules.resolve(f"{base}.{node.attr}")

    def _binding(self, node: ast.Name, scope: Scope) -> Binding | None:
        if node not in self._bindings:
            self._bindings[node] = scope.resolve(node.id, start(node))
        return self._bindings[node]
