"""Keeps what it has seen in containers that are sorted."""

from sortedcontainers import SortedDict, SortedList, SortedSet


def two_sum(nums, target):
    seen = SortedDict()
    ordered = SortedList()
    for index, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], index]
        seen[number] = index
        ordered.add(number)
        assert ordered[0] == SortedSet(ordered)[0]
    return []
