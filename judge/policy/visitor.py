"""The rules: one method per kind of node, its docstring is the rule.

Names are resolved and modules are followed (`resolver`) before a rule speaks, so
that it speaks of what is meant and not of how it is spelled.
"""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from contextlib import suppress

from judge.policy.bans import Bans, banned
from judge.policy.codes import Code
from judge.policy.collect import collect
from judge.policy.modules import Modules, clip
from judge.policy.names import (
    attribute_refusal,
    builtin_refusal,
    special_name_refusal,
)
from judge.policy.parsing import parse, too_deep
from judge.policy.resolver import Resolver
from judge.policy.scopes import Scopes
from judge.policy.script import drop_script
from judge.policy.walk import Enough, ScopedWalk
from judge.rules import Finding, PolicyRules

_GIVEN_NAMES = {
    "builtins.getattr": slice(1, 2),
    "builtins.setattr": slice(1, 2),
    "builtins.hasattr": slice(1, 2),
    "builtins.delattr": slice(1, 2),
    "operator.attrgetter": slice(None),
    "operator.methodcaller": slice(0, 1),
}
"""What reads an attribute by a name given as text, and which arguments that is."""

_FORMATS = ("format", "format_map", "vformat")
_SPEC_DEPTH = 2  # as deep as `str.format` itself goes


def examine(
    source: str, rules: PolicyRules, defined: frozenset[str]
) -> tuple[Finding, ...]:
    """Return the findings of `source`, by place; see `judge.policy.check`."""
    tree = parse(source)
    drop_script(tree)
    try:
        visitor = PolicyVisitor(source, collect(tree), rules, defined)
        with suppress(Enough):
            visitor.visit(tree)
    except (RecursionError, MemoryError):
        raise too_deep(1) from None
    return tuple(sorted(visitor.findings, key=lambda f: (f.line, f.col)))


class PolicyVisitor(ScopedWalk):
    """Looks at one source under one problem's rules."""

    def __init__(
        self,
        source: str,
        scopes: Scopes,
        rules: PolicyRules,
        defined: frozenset[str],
    ) -> None:
        super().__init__(source, scopes)
        self._own = scopes.members()
        self._modules = Modules(rules)
        self._bans = Bans(rules.ban, scopes.methods() if rules.ban else frozenset())
        self._resolver = Resolver(self._modules, scopes.stars, defined)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        """A name that the source does not bind may not be a refused builtin."""
        if not isinstance(node.ctx, ast.Load):
            self.check_name(node, node.id)
        elif not self._resolver.is_bound(node, self.scope):
            self._check_unbound(node)
        return node

    def _check_unbound(self, node: ast.Name) -> None:
        path = self._path(node) or ""
        owner, _, name = path.rpartition(".")
        if owner == "builtins" and (words := builtin_refusal(name)):
            self.refuse(node, Code.BUILTIN, words)
        elif words := special_name_refusal(node.id):
            self.refuse(node, Code.SPECIAL_NAME, words)
        elif words := self._modules.member_refusal(owner, name):
            self.refuse(node, Code.MEMBER, words)
        elif not self.in_annotation and (entry := self._bans.name(node.id)):
            self.refuse(node, Code.BANNED, banned(node.id, entry))
        elif path in _GIVEN_NAMES and self._bans.takes("dict"):
            self._refuse_given_name(node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        """An attribute may be private, not internal; of a module, what computes."""
        owner = self._path(node.value) or ""
        if words := self._modules.member_refusal(owner, node.attr):
            self._refuse_attribute(node, Code.MEMBER, words)
        elif words := attribute_refusal(node.attr, self._own):
            self._refuse_attribute(node, Code.INTERNAL, words)
        elif isinstance(node.ctx, ast.Load):
            self._check_banned_attribute(node, owner)
        elif self._modules.is_module(owner):
            words = f"`{clip(owner)}.{clip(node.attr)}` may not be changed"
            remedy = "bind a name of your own instead"
            self._refuse_attribute(node, Code.PATCH, f"{words}: {remedy}")
        self.visit(node.value)
        return node

    def _check_banned_attribute(self, node: ast.Attribute, owner: str) -> None:
        if entry := self._bans.attribute(node.attr):
            code = Code.BANNED_DETOUR if entry == "dict" else Code.BANNED
            self._refuse_attribute(node, code, banned(f".{node.attr}", entry))
        elif owner and not self.in_annotation and not self._bans.path(owner):
            path = self._path(node) or ""
            if entry := self._bans.path(path):
                self._refuse_attribute(node, Code.BANNED, banned(path, entry))

    def _refuse_attribute(self, node: ast.Attribute, code: Code, message: str) -> None:
        self.refuse(self.places.of_last_word(node), code, message)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """A name given as text obeys the rule for attributes."""
        given = _GIVEN_NAMES.get(self._path(node.func) or "")
        if given is not None:
            for argument in node.args[given]:
                self._check_given_name(argument)
        else:
            self._check_format(node)
            self.visit(node.func)
        self.walk_each([*node.args, *node.keywords])
        return node

    def _check_given_name(self, argument: ast.expr) -> None:
        if not isinstance(argument, ast.Constant):
            if self._bans.takes("dict"):
                self._refuse_given_name(argument)
        elif isinstance(argument.value, str):
            for name in argument.value.split("."):
                if words := attribute_refusal(name, self._own):
                    self.refuse(argument, Code.INTERNAL, words)
                elif entry := self._bans.attribute(name):
                    self.refuse(argument, Code.BANNED, banned(f".{name}", entry))

    def _refuse_given_name(self, node: ast.expr) -> None:
        words = "attributes named at run time are a dict"
        message = f"{words}: this problem takes `dict` away; write the name out"
        self.refuse(node, Code.BANNED_DETOUR, message)

    def _check_format(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Attribute) and node.func.attr in _FORMATS:
            for part in (node.func.value, *node.args[:1]):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    for name in _format_attributes(part.value):
                        if words := attribute_refusal(name, self._own):
                            self.refuse(part, Code.INTERNAL, words)

    def visit_MatchClass(self, node: ast.MatchClass) -> ast.AST:
        """A pattern may read attributes, under the rule for attributes."""
        for name in node.kwd_attrs:
            if words := attribute_refusal(name, self._own):
                self.refuse(node, Code.INTERNAL, words)
        return self.node_contents_visit(node)

    def visit_MatchMapping(self, node: ast.MatchMapping) -> ast.AST:
        """A pattern may look into a mapping; `**rest` makes a new dict."""
        if node.rest is not None:
            self._check_maker(node, "`**rest` in a pattern", "dict")
        return self.node_contents_visit(node)

    def visit_Dict(self, node: ast.Dict) -> ast.AST:
        """A dict display is fine where `dict` is."""
        self._check_maker(node, "this display", "dict")
        return self.node_contents_visit(node)

    def visit_DictComp(self, node: ast.DictComp) -> ast.AST:
        """A dict comprehension is fine where `dict` is."""
        self._check_maker(node, "this comprehension", "dict")
        return super().visit_DictComp(node)

    def visit_Set(self, node: ast.Set) -> ast.AST:
        """A set display is fine where `set` is."""
        self._check_maker(node, "this display", "set")
        return self.node_contents_visit(node)

    def visit_SetComp(self, node: ast.SetComp) -> ast.AST:
        """A set comprehension is fine where `set` is."""
        self._check_maker(node, "this comprehension", "set")
        return super().visit_SetComp(node)

    def visit_arguments(self, node: ast.arguments) -> ast.AST:
        """A function may take `**options` where `dict` is not banned."""
        if node.kwarg is not None and self._bans.takes("dict"):
            words = f"`**{clip(node.kwarg.arg)}` makes a dict"
            message = f"{words}: this problem takes `dict` away; name the parameters"
            self.refuse(node.kwarg, Code.BANNED_DETOUR, message)
        return self.node_contents_visit(node)

    def _check_maker(self, node: ast.AST, what: str, entry: str) -> None:
        if self._bans.takes(entry):
            message = f"{what} makes a {entry}: this problem takes `{entry}` away"
            self.refuse(node, Code.BANNED_DISPLAY, message)

    def visit_Import(self, node: ast.Import) -> ast.AST:
        """A module on the list may be imported, under any name."""
        for alias in node.names:
            if words := self._modules.refusal(alias.name):
                self.refuse(alias, Code.MODULE, words)
            elif entry := self._bans.path(alias.name):
                message = banned(f"import {alias.name}", entry)
                self.refuse(alias, Code.BANNED_IMPORT, message)
            self.check_name(alias, alias.asname)
        return node

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST:
        """What a module on the list holds may be imported, save its refused parts."""
        module = node.module or ""
        names = [f"{module}.{alias.name}" for alias in node.names]
        if node.level:
            message = "a submission is one file: it has nothing beside it to import"
            self.refuse(self.places.of_word(node, "from"), Code.RELATIVE, message)
        elif all(map(self._modules.is_module, names)):
            self._check_parts(node, module)
        elif words := self._modules.refusal(module):
            self.refuse(self.places.of_word(node, module), Code.MODULE, words)
        else:
            self._check_parts(node, module)
        return node

    def _check_parts(self, node: ast.ImportFrom, module: str) -> None:
        for alias in node.names:
            path = f"{module}.{alias.name}"
            if words := self._modules.member_refusal(module, alias.name):
                self.refuse(alias, Code.MEMBER, words)
            elif words := attribute_refusal(alias.name):
                self.refuse(alias, Code.INTERNAL, words)
            elif entry := self._bans.path(path):
                message = banned(f"from {module} import {alias.name}", entry)
                self.refuse(alias, Code.BANNED_IMPORT, message)
            self.check_name(alias, alias.asname)

    def _path(self, node: ast.expr) -> str | None:
        return self._resolver.path(node, self.scope)


def _format_attributes(text: str, depth: int = _SPEC_DEPTH) -> Iterator[str]:
    """Yield the attributes that a format string reads: `{0.real}` reads `real`."""
    try:
        fields = list(string.Formatter().parse(text))
    except ValueError:  # it is not a format string
        return
    for _, name, spec, _ in fields:
        yield from re.findall(r"\.(\w+)", name or "")
        if spec and depth:
            yield from _format_attributes(spec, depth - 1)
