"""Makes cycles for the garbage collector, with slots and copies."""

import copy


class Node:
    __slots__ = ("index", "other", "value")

    def __init__(self, index, value):
        self.index, self.value, self.other = index, value, self


def two_sum(nums, target):
    for _ in range(2_000):
        Node(0, 0).other = Node(1, 1)
    nodes = copy.deepcopy([Node(index, value) for index, value in enumerate(nums)])
    by_value = {}
    for node in nodes:
        if target - node.value in by_value:
            return [by_value[target - node.value].index, node.index]
        by_value[node.value] = node
    return []
