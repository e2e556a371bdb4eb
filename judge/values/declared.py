"""Declared types: what the annotations of a starter.py say, as data.

A type is read from the syntax tree, never by running the file, and crosses
the wire as JSON (`to_json`, `from_json`), so that the worker knows what to
build and what to accept.

    int float str bytes bool None Any   list[T] set[T] dict[K, V] Iterable[T]
    tuple[A, B]  tuple[T, ...]          T | None   A | B   Callable[[A], R]
    ListNode TreeNode GraphNode         Arr (ndarray)      Random
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Any, Literal

ScalarName = Literal["int", "float", "str", "bytes", "bool", "None", "Any"]
NodeName = Literal["ListNode", "TreeNode", "GraphNode"]

_SCALARS = ("int", "float", "str", "bytes", "bool", "None", "Any")
_NODES = ("ListNode", "TreeNode", "GraphNode")
_OLD_NAMES = {"List": "list", "Dict": "dict", "Set": "set", "Tuple": "tuple"}
_BARE: dict[str, Any] = {"list": 1, "set": 1, "Iterable": 1, "dict": 2}


class AnnotationError(ValueError):
    """An annotation that no value can be judged by; has its `line`."""

    def __init__(self, line: int, message: str) -> None:
        self.line = line
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class Scalar:
    """One of int, float, str, bytes, bool, None, or Any plain JSON value."""

    name: ScalarName

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Sequence:
    """list, set or Iterable with items of one type."""

    name: Literal["list", "set", "Iterable"]
    item: Type

    def __str__(self) -> str:
        return f"{self.name}[{self.item}]"


@dataclass(frozen=True, slots=True)
class Tuple:
    """A tuple: fixed `items`, or any number of `items[0]` when `variadic`."""

    items: tuple[Type, ...]
    variadic: bool = False

    def __str__(self) -> str:
        inside = ", ".join(map(str, self.items))
        return f"tuple[{inside}, ...]" if self.variadic else f"tuple[{inside}]"


@dataclass(frozen=True, slots=True)
class Dict:
    """dict[key, value]."""

    key: Type
    value: Type

    def __str__(self) -> str:
        return f"dict[{self.key}, {self.value}]"


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types, tried in the order written."""

    options: tuple[Type, ...]

    def __str__(self) -> str:
        return " | ".join(map(str, self.options))


@dataclass(frozen=True, slots=True)
class Node:
    """ListNode, TreeNode or GraphNode (never None: that is a Union)."""

    name: NodeName

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Array:
    """A numpy array of any shape; its numbers are compared, not its dtype."""

    def __str__(self) -> str:
        return "Arr"


@dataclass(frozen=True, slots=True)
class Function:
    """A callable argument, answered on the trusted side."""

    params: tuple[Type, ...]
    returns: Type

    def __str__(self) -> str:
        inside = ", ".join(map(str, self.params))
        return f"Callable[[{inside}], {self.returns}]"


@dataclass(frozen=True, slots=True)
class Random:
    """A `random.Random` that the judge seeds."""

    def __str__(self) -> str:
        return "Random"


Type = Scalar | Sequence | Tuple | Dict | Union | Node | Array | Function | Random

ANY = Scalar("Any")
NONE = Scalar("None")


@dataclass(frozen=True, slots=True)
class Param:
    """A named argument."""

    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class Callable:
    """A function or method: its arguments without `self`, and its result."""

    name: str
    params: tuple[Param, ...]
    returns: Type

    def __str__(self) -> str:
        inside = ", ".join(f"{p.name}: {p.type}" for p in self.params)
        return f"{self.name}({inside}) -> {self.returns}"


@dataclass(frozen=True, slots=True)
class Class:
    """A class under test: its constructor, then its public methods."""

    name: str
    init: Callable
    methods: tuple[Callable, ...]

    def method(self, name: str) -> Callable:
        """Return the method called `name`; KeyError if there is none."""
        for method in self.methods:
            if method.name == name:
                return method
        raise KeyError(name)


Signature = Callable | Class


def read_signature(source: str, entry: str) -> Signature:
    """Return what starter.py declares under the name `entry`.

    Raises AnnotationError with the line, SyntaxError if it does not parse.
    """
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.FunctionDef) and statement.name == entry:
            return _read_callable(statement, method=False)
        if isinstance(statement, ast.ClassDef) and statement.name == entry:
            return _read_class(statement)
    raise AnnotationError(1, f"there is no function or class named {entry}")


def _read_class(statement: ast.ClassDef) -> Class:
    functions = [s for s in statement.body if isinstance(s, ast.FunctionDef)]
    methods = tuple(
        _read_callable(function, method=True)
        for function in functions
        if not function.name.startswith("_")
    )
    made = [f for f in functions if f.name == "__init__"]
    init = (
        _read_callable(made[0], method=True) if made else Callable("__init__", (), NONE)
    )
    return Class(statement.name, init, methods)


def _read_callable(function: ast.FunctionDef, *, method: bool) -> Callable:
    given = function.args
    odd = [*given.posonlyargs, *given.kwonlyargs, given.vararg, given.kwarg]
    for argument in filter(None, odd):
        line, name = argument.lineno, argument.arg
        raise AnnotationError(line, f"{name} is not a plain argument with a name")
    arguments = given.args[1 if method else 0 :]
    params = []
    for argument in arguments:
        if argument.annotation is None:
            raise AnnotationError(argument.lineno, f"{argument.arg} has no type")
        params.append(Param(argument.arg, read_type(argument.annotation)))
    returns = NONE if function.returns is None else read_type(function.returns)
    return Callable(function.name, tuple(params), returns)


def read_type(node: ast.expr) -> Type:
    """Return the type that an annotation spells."""
    match node:
        case ast.Constant(value=None):
            return NONE
        case ast.Constant(value=str(text)):
            quoted = ast.parse(text, mode="eval").body
            return read_type(ast.increment_lineno(quoted, node.lineno - 1))
        case ast.BinOp(op=ast.BitOr()):
            return _union([*_options(node.left), *_options(node.right)])
        case ast.Subscript(value=ast.Name(id=name)):
            inside = node.slice
            items = inside.elts if isinstance(inside, ast.Tuple) else [inside]
            return _generic(node, _OLD_NAMES.get(name, name), items)
        case ast.Name(id=name):
            return _named(node, _OLD_NAMES.get(name, name))
    raise AnnotationError(node.lineno, f"`{ast.unparse(node)}` is not a known type")


def _named(node: ast.Name, name: str) -> Type:
    if name in _SCALARS:
        return Scalar(name)  # type: ignore[arg-type]
    if name in _NODES:
        return Node(name)  # type: ignore[arg-type]
    if name in ("Arr", "ndarray"):
        return Array()
    if name == "Random":
        return Random()
    if name in _BARE:
        return _generic(node, name, [ast.Name("Any", lineno=node.lineno)] * _BARE[name])
    if name == "tuple":
        return Tuple((ANY,), variadic=True)
    raise AnnotationError(node.lineno, f"`{name}` is not a known type")


def _generic(node: ast.expr, name: str, items: list[ast.expr]) -> Type:
    if name in ("list", "set", "Iterable") and len(items) == 1:
        return Sequence(name, read_type(items[0]))  # type: ignore[arg-type]
    if name == "dict" and len(items) == 2:
        return Dict(read_type(items[0]), read_type(items[1]))
    if name == "tuple" and len(items) == 2 and _is_ellipsis(items[1]):
        return Tuple((read_type(items[0]),), variadic=True)
    if name == "tuple" and items and not any(map(_is_ellipsis, items)):
        return Tuple(tuple(map(read_type, items)))
    if name == "Optional" and len(items) == 1:
        return _union([read_type(items[0]), NONE])
    if name == "Union":
        return _union([read_type(item) for item in items])
    if name == "Callable" and len(items) == 2 and isinstance(items[0], ast.List):
        return Function(tuple(map(read_type, items[0].elts)), read_type(items[1]))
    raise AnnotationError(node.lineno, f"`{ast.unparse(node)}` is not a known type")


def _is_ellipsis(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is ...


def _options(node: ast.expr) -> list[Type]:
    found = read_type(node)
    return list(found.options) if isinstance(found, Union) else [found]


def _union(options: list[Type]) -> Type:
    return options[0] if len(options) == 1 else Union(tuple(options))


def to_json(type_: Type) -> Any:
    """Return the type as JSON: a name, or a list that starts with one."""
    match type_:
        case Scalar(name) | Node(name):
            return name
        case Array() | Random():
            return str(type_)
        case Sequence(name, item):
            return [name, to_json(item)]
        case Tuple(items, variadic):
            kind = "tuple..." if variadic else "tuple"
            return [kind, *map(to_json, items)]
        case Dict(key, value):
            return ["dict", to_json(key), to_json(value)]
        case Union(options):
            return ["union", *map(to_json, options)]
        case Function(params, returns):
            return ["function", [to_json(p) for p in params], to_json(returns)]


def signature_to_json(signature: Signature) -> dict[str, Any]:
    """Return what a worker has to know of a signature: the types, in order."""
    if isinstance(signature, Callable):
        params, returns = signature.params, to_json(signature.returns)
        return {"params": [to_json(p.type) for p in params], "returns": returns}
    methods = [
        [m.name, [to_json(p.type) for p in m.params], to_json(m.returns)]
        for m in signature.methods
    ]
    return {
        "params": [to_json(p.type) for p in signature.init.params],
        "methods": methods,
    }


def from_json(data: Any) -> Type:
    """Return the type that `to_json` wrote."""
    if isinstance(data, str):
        return _named(ast.Name(data, lineno=0), data)
    kind, *inside = data
    match kind:
        case "list" | "set" | "Iterable":
            return Sequence(kind, from_json(inside[0]))
        case "tuple" | "tuple...":
            items = tuple(map(from_json, inside))
            return Tuple(items, variadic=kind.endswith("..."))
        case "dict":
            return Dict(from_json(inside[0]), from_json(inside[1]))
        case "union":
            return Union(tuple(map(from_json, inside)))
        case "function":
            return Function(tuple(map(from_json, inside[0])), from_json(inside[1]))
    raise ValueError(f"not a type: {data!r}")
