from hypothesis import strategies as st

from judge.spec import Wrong, case, proxy


def line(x, *, at):
    """A line that is 0 at `at`."""
    if not -200 <= x <= 200:
        raise Wrong(f"asked for f({x}), outside of [-200, 200]")
    return x - at


def cases():
    return st.integers(-100, 100).map(
        lambda at: case(proxy(line, at=float(at)), -150.0, 150.0)
    )


def check(args, got):
    f = args[0]
    if len(f.calls) > 100:
        raise Wrong(f"f was called {len(f.calls)} times; 100 are enough")
    if abs(got - f.data["at"]) > 1e-6:
        raise Wrong(f"f({got}) is not 0")
