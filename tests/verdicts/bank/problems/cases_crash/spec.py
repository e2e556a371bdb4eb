from hypothesis import strategies as st

from judge.spec import case


def cases():
    return st.integers(-100, 100).map(lambda x: case(1 // 0))


def oracle(args):
    return 2 * args[0]
