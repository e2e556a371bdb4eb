from hypothesis import strategies as st

from judge.spec import Invalid, op


class Model:
    def __init__(self, start):
        self.value = start

    def up(self, by):
        self.value += by
        return self.value

    def down(self):
        if self.value <= 0:
            raise Invalid
        self.value -= 1
        return self.value


def init():
    return st.tuples(st.integers(0, 9))


def operations():
    return [st.integers(1, 9).map(lambda by: op("up", by)), st.just(op("down"))]
