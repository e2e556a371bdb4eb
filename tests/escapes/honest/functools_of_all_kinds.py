"""Uses partial, reduce, singledispatch, total_ordering and cached properties."""

import functools


@functools.total_ordering
class Value:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number

    def __lt__(self, other):
        return self.number < other.number

    def __hash__(self):
        return hash(self.number)

    @functools.cached_property
    def square(self):
        return self.number**2


@functools.singledispatch
def value_of(thing):
    raise TypeError(thing)


@value_of.register
def _(thing: int):
    return Value(thing)


def two_sum(nums, target):
    assert functools.reduce(lambda a, b: a + b, nums) == sum(nums)
    wanted = functools.partial(lambda goal, number: value_of(goal - number), target)
    seen = {}
    for index, number in enumerate(nums):
        if wanted(number) in seen:
            return [seen[wanted(number)], index]
        seen[value_of(number)] = index
        assert value_of(number).square >= 0
    return []
