from dataclasses import dataclass


@dataclass
class Num:
    value: float


@dataclass
class Bin:
    op: str
    left: object
    right: object


def evaluate(tree):
    match tree:
        case Num(value=v) | Num(v):
            return v
        case Bin(op="+", left=a, right=b):
            return evaluate(a) + evaluate(b)
        case Bin("*", a, b):
            return evaluate(a) * evaluate(b)
        case [first, *rest] if rest:
            return evaluate(first) + evaluate(rest)
        case [only]:
            return evaluate(only)
        case {"op": op, **others}:
            return (op, len(others))
        case int() | float() as number:
            return number
        case None | True | False:
            return 0
        case _:
            raise TypeError(f"cannot evaluate {tree!r}")
