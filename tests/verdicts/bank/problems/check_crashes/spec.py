from hypothesis import strategies as st

from judge.spec import case


def cases():
    return st.integers(-100, 100).map(case)


def check(args, got):
    if got > 10:
        raise KeyError("forgotten")
