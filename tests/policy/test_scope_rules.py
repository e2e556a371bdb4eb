"""Our idea of what a name means is compared with the compiler's own."""

import ast
import dis
import types
from pathlib import Path

import pytest

from judge.policy.collect import collect
from judge.policy.scopes import Kind, start
from judge.policy.walk import ScopedWalk

HONEST = sorted((Path(__file__).parent / "honest").glob("*.py"))

TORTURE = """
a = b = c = 1
def f(a, *, d=a, e: b = c):
    global g
    g = a + b + d
    def h(b=b):
        nonlocal a
        a = b + c
        class K(base):
            b = b
            c = c + a
            def m(self): return b, c, a, g, [b for b in self for c in b if c]
            n = [b for d in b]
        return K, lambda a=a: (a, b, c, e)
    for c in c: pass
    return h, [a for a in a for b in a], {d: (w := e) for d in b}, w, c
async def k(x):
    async for y in x: print(y, x, z)
    with x as (y, z): return [q async for q in y]
class O:
    a = a
    def a(self): return a
    x: a = a
    import math, os.path as p
    y = math, p, p2
    try: pass
    except a as t: u = t
    global v
    v = a
    w = v
match a:
    case [r, *s, {"k": t, **o}] as whole if r: print(r, s, t, o, whole)
if (z := a) and z: del z
print(z, v, g, r)
"""


class Seen(ScopedWalk):
    """Notes, for every name that is read, what it resolves to and where."""

    def __init__(self, source, tree):
        super().__init__(source, collect(tree))
        self.bound_in = {}

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Load):
            key = (node.lineno, node.end_lineno, node.col_offset, node.end_col_offset)
            self.bound_in[(*key, node.id)] = self.owner(node)
        return node

    visit_Attribute = visit_Call = ScopedWalk.node_contents_visit

    def owner(self, node):
        """Return the kind of scope that binds the name; None for a builtin."""
        binding, scope = self.scope.resolve(node.id, start(node)), self.scope
        while binding is not None and scope.names.get(node.id) is not binding:
            scope = scope.outer
        return None if binding is None else scope.kind


def loads(code):
    """Yield how the compiler reads each name, as (operation, place and name)."""
    for instruction in dis.get_instructions(code):
        if instruction.opname.startswith("LOAD_") and instruction.positions:
            yield instruction.opname, (*instruction.positions, instruction.argval)
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from loads(constant)


GLOBAL = {None, Kind.MODULE}
OWNERS = {
    "LOAD_GLOBAL": GLOBAL,
    "LOAD_NAME": GLOBAL | {Kind.CLASS},
    "LOAD_FAST": {Kind.FUNCTION, Kind.COMPREHENSION},
    "LOAD_FAST_CHECK": {Kind.FUNCTION, Kind.COMPREHENSION},
    "LOAD_DEREF": {Kind.FUNCTION, Kind.COMPREHENSION},
}
"""Which scopes can own a name that is read in this way."""


def compared(source):
    """Return how many names were compared; asserts that each agrees."""
    tree = ast.parse(source)
    seen = Seen(source, tree)
    seen.visit(tree)
    count = 0
    for operation, key in loads(compile(source, "x", "exec", dont_inherit=True)):
        if operation in OWNERS and key in seen.bound_in:
            assert seen.bound_in[key] in OWNERS[operation], (operation, key)
            count += 1
    return count


def test_scopes_agree_with_the_compiler_on_tangled_code():
    assert compared(TORTURE) > 40


@pytest.mark.parametrize("path", HONEST, ids=lambda path: path.stem)
def test_scopes_agree_with_the_compiler_on_honest_code(path):
    assert compared(path.read_text(encoding="utf-8")) > 0
