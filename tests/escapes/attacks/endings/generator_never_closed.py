"""Keeps generators that refuse to be closed, and returns while they run."""

KEPT = []


def stubborn():
    while True:
        try:
            yield 0
        except BaseException:
            continue


def two_sum(nums, target):
    generator = stubborn()
    next(generator)
    KEPT.append(generator)
    return [next(generator), generator.close()]
