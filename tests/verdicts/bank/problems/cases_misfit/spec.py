from hypothesis import strategies as st

from judge.spec import case


def cases():
    return st.text().map(case)


def oracle(args):
    return 2 * args[0]
