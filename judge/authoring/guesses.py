"""What a new problem can guess from declared types: strategies, samples, values.

Each guess is source text that an author reads and mends.
"""

from __future__ import annotations

from judge.values import declared as d

WIDE = "st.integers(-(10**9), 10**9)"


def strategy(type_: d.Type) -> str:
    """Return the text of a Hypothesis strategy that draws plain values of a type."""
    match type_:
        case d.Scalar(name):
            return _SCALARS[name]
        case d.Sequence("list", d.Scalar("int")):
            return "int_lists()"
        case d.Sequence("list", d.Sequence("list", item)):
            return f"matrices({strategy(item)}, (0, 8), (1, 8))"
        case d.Sequence("set", item):
            return f"st.sets({strategy(item)}, max_size=20)"
        case d.Sequence(_, item):
            return f"st.lists({strategy(item)}, max_size=20)"
        case d.Tuple(items, variadic):
            if variadic:
                return f"st.lists({strategy(items[0])}, max_size=20).map(tuple)"
            return f"st.tuples({', '.join(map(strategy, items))})"
        case d.Dict(key, value):
            return f"st.dictionaries({strategy(key)}, {strategy(value)}, max_size=12)"
        case d.Union(options):
            return " | ".join(strategy(each) for each in _drawn(options))
        case d.Node("ListNode"):
            return "linked_lists()"
        case d.Node("TreeNode"):
            return "trees()"
        case d.Node(_):
            return "st.just(graph([1, 2], [[1], [0]]))"
        case d.Array():
            return (
                "st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=20).map(np.array)"
            )
        case d.Random():
            return "st.integers(0, 2**32 - 1).map(Seed)"
        case d.Function():
            return "st.just(proxy(answer))"


def _drawn(options: tuple[d.Type, ...]) -> list[d.Type]:
    """Return the options to draw from; strategies of nodes draw None themselves."""
    nodes: list[d.Type] = [each for each in options if isinstance(each, d.Node)]
    return nodes or list(options)


_SCALARS = {
    "int": WIDE,
    "float": "st.floats(-1e6, 1e6)",
    "str": 'st.text("abc ", max_size=20)',
    "bytes": "st.binary(max_size=20)",
    "bool": "st.booleans()",
    "None": "st.none()",
    "Any": "st.integers()",
}


def large(type_: d.Type) -> str:
    """Return the text of a value of size n, for `worst`; `rng` is there to use."""
    match type_:
        case d.Sequence("list", d.Scalar("int")):
            return "rng.sample(range(-(10**9), 10**9), n)"
        case d.Sequence("list", d.Scalar("float")):
            return "[rng.uniform(-1e6, 1e6) for _ in range(n)]"
        case d.Scalar("str"):
            return '"".join(rng.choices("abc", k=n))'
        case d.Union(options) if d.Node("ListNode") in options:
            return "linked_list(range(n))"
        case d.Union(options) if d.Node("TreeNode") in options:
            return "tree(range(n))"
        case d.Scalar("int"):
            return "n"
    return yaml_sample(type_).replace("null", "None")


def yaml_sample(type_: d.Type) -> str:
    """Return a small value as examples.yaml writes it."""
    match type_:
        case d.Scalar(name):
            return _SAMPLES[name]
        case d.Sequence(_, item):
            return f"[{yaml_sample(item)}]"
        case d.Tuple(items, _):
            return f"[{', '.join(map(yaml_sample, items))}]"
        case d.Dict(key, value):
            return "{" + f"{yaml_sample(key)}: {yaml_sample(value)}" + "}"
        case d.Union(options):
            return yaml_sample(_drawn(options)[0])
        case d.Node("GraphNode"):
            return "{values: [1, 2], neighbors: [[1], [0]]}"
        case d.Random():
            return "{seed: 1}"
        case d.Function():
            return "{proxy: answer}"
    return "[1, 2]"


_SAMPLES = {
    "int": "1",
    "float": "1.5",
    "str": '"ab"',
    "bytes": '{hex: "00ff"}',
    "bool": "true",
    "None": "null",
    "Any": "1",
}


def checker(signature: d.Signature) -> str:
    """Return the checker that fits what is returned."""
    if isinstance(signature, d.Class):
        return "ops"
    return "tolerance" if _has_floats(signature.returns) else "exact"


def _has_floats(type_: d.Type) -> bool:
    match type_:
        case d.Scalar("float") | d.Array():
            return True
        case d.Sequence(_, item):
            return _has_floats(item)
        case d.Tuple(items, _) | d.Union(items):
            return any(map(_has_floats, items))
        case d.Dict(_, value):
            return _has_floats(value)
    return False
