import time
from contextlib import contextmanager, suppress


@contextmanager
def timed(label):
    start = time.perf_counter()
    try:
        yield
    finally:
        print(f"{label}: {time.perf_counter() - start:.3f}")


class Tracker:
    def __enter__(self):
        self.seen = []
        return self, self.seen

    def __exit__(self, kind, value, traceback):
        return False


def solve(xs):
    with timed("solve"), Tracker() as (tracker, seen):
        for x in xs:
            with suppress(ZeroDivisionError):
                seen.append(100 // x)
    return tracker.seen
