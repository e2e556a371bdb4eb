"""What could be written instead of an expression or a statement, by mistake."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

Text = Callable[[ast.AST], str]
"""Gives the source text of a node."""

_BOUNDARY: dict[type[ast.cmpop], str] = {
    ast.Lt: "<=",
    ast.LtE: "<",
    ast.Gt: ">=",
    ast.GtE: ">",
}
_OPPOSITE: dict[type[ast.cmpop], str] = {
    ast.Lt: ">=",
    ast.LtE: ">",
    ast.Gt: "<=",
    ast.GtE: "<",
    ast.Eq: "!=",
    ast.NotEq: "==",
    ast.Is: "is not",
    ast.IsNot: "is",
    ast.In: "not in",
    ast.NotIn: "in",
}
_ARITHMETIC: dict[type[ast.operator], str] = {
    ast.Add: "-",
    ast.Sub: "+",
    ast.Mult: "+",
    ast.Div: "*",
    ast.FloorDiv: "*",
    ast.Mod: "//",
    ast.Pow: "*",
    ast.LShift: ">>",
    ast.RShift: "<<",
    ast.BitAnd: "|",
    ast.BitOr: "&",
    ast.BitXor: "&",
}
_WORDS: dict[type[ast.cmpop], str] = {
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
}


def of_expression(node: ast.expr, text: Text) -> Iterator[str]:
    """Yield what could stand instead of an expression."""
    match node:
        case ast.Compare():
            yield from _comparison(node, text)
        case ast.BinOp(left, op, right) if type(op) in _ARITHMETIC:
            yield f"{_held(left, text)} {_ARITHMETIC[type(op)]} {_held(right, text)}"
        case ast.BoolOp():
            yield from _logic(node, text)
        case ast.UnaryOp(ast.Not() | ast.USub() | ast.Invert(), operand):
            yield text(operand)
        case ast.IfExp(test, body, orelse):
            ends = _held(orelse, text), _held(body, text)
            yield f"{ends[0]} if {_held(test, text)} else {ends[1]}"
        case ast.Constant(value):
            yield from _constant(value)
        case ast.Call(ast.Name("max" | "min" as name)):  # in any order the same
            yield _call("min" if name == "max" else "max", node.args, node, text)
        case ast.Call(func, [first, second, *rest] as args) if _swappable(args):
            yield _call(text(func), [second, first, *rest], node, text)
        case ast.Call(ast.Name("range"), args) if not _swappable(args):
            end = text(args[0]) if args else "0"
            yield f"range({end} - 1)"
            yield f"range({end} + 1)"
        case ast.Subscript(value, ast.Slice(lower, upper, step)):
            yield from _slices(text(value), lower, upper, step, text)


def _comparison(node: ast.Compare, text: Text) -> Iterator[str]:
    """Yield another operator, or one half of a comparison of three."""
    terms = [text(term) for term in (node.left, *node.comparators)]
    if len(node.ops) == 1:
        (op,) = map(type, node.ops)
        for table in (_BOUNDARY, _OPPOSITE):
            if op in table:
                yield f"{terms[0]} {table[op]} {terms[1]}"
    elif len(node.ops) == 2:
        for index, op in enumerate(map(type, node.ops)):
            if op in _WORDS:
                yield f"{terms[index]} {_WORDS[op]} {terms[index + 1]}"


def _logic(node: ast.BoolOp, text: Text) -> Iterator[str]:
    """Yield the other connective, and each condition left out."""
    parts = [_held(value, text, _LOOSE) for value in node.values]
    mine, other = (" and ", " or ")[:: 1 if isinstance(node.op, ast.And) else -1]
    yield other.join(parts)
    for index in range(len(parts)):
        yield mine.join((*parts[:index], *parts[index + 1 :]))


_LOOSE = (ast.BoolOp, ast.IfExp, ast.Lambda, ast.NamedExpr)
_OPERATIONS = (*_LOOSE, ast.BinOp, ast.UnaryOp, ast.Compare)


def _held(node: ast.expr, text: Text, what: tuple[type, ...] = _OPERATIONS) -> str:
    """Return the text of a node, in parentheses if it is one of `what`."""
    return f"({text(node)})" if isinstance(node, what) else text(node)


def _swappable(args: list[ast.expr]) -> bool:
    return len(args) > 1 and not any(isinstance(arg, ast.Starred) for arg in args)


def _call(name: str, args: list[ast.expr], call: ast.Call, text: Text) -> str:
    """Return a call with another name, or other arguments."""
    keywords = (_keyword(keyword, text) for keyword in call.keywords)
    return f"{name}({', '.join([*map(text, args), *keywords])})"


def _keyword(keyword: ast.keyword, text: Text) -> str:
    lead = "**" if keyword.arg is None else f"{keyword.arg}="
    return lead + text(keyword.value)


def _constant(value: object) -> Iterator[str]:
    if isinstance(value, bool):
        yield str(not value)
    elif isinstance(value, int):
        yield str(value + 1)
        if value > 0:
            yield str(value - 1)
    elif isinstance(value, float):
        yield repr(value * 2 + 1)
    elif isinstance(value, str) and value:
        yield repr("")
    elif isinstance(value, str):
        yield repr("?")


def _slices(
    of: str,
    lower: ast.expr | None,
    upper: ast.expr | None,
    step: ast.expr | None,
    text: Text,
) -> Iterator[str]:
    """Yield slices with one end moved by one."""
    ends = ["" if end is None else _held(end, text) for end in (lower, upper)]
    tail = "" if step is None else f":{text(step)}"
    if lower is not None:
        yield f"{of}[{ends[0]} + 1:{ends[1]}{tail}]"
    if upper is not None:
        yield f"{of}[{ends[0]}:{ends[1]} - 1{tail}]"


def of_statement(node: ast.stmt, text: Text) -> Iterator[str]:
    """Yield what could stand instead of a statement; `pass` forgets it."""
    match node:
        case ast.Expr(ast.Call() | ast.Await()):
            yield "pass"
        case ast.Assign() | ast.AugAssign() | ast.Delete() | ast.Break():
            yield "pass"
        case ast.Continue():
            yield "pass"
            yield "break"
        case ast.AnnAssign(value=ast.expr()):
            yield "pass"
        case ast.Return(value) if value is not None and not _is_none(value):
            yield "return None"
    match node:
        case ast.AugAssign(target, op, value) if type(op) in _ARITHMETIC:
            sign = _ARITHMETIC[type(op)]
            yield f"{text(target)} {sign}= {text(value)}"
            yield f"{text(target)} = {text(value)}"


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
