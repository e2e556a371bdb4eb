"""Probes in random order, from a seeded and from the system's generator."""

import random


def two_sum(nums, target):
    generator = random.Random(42)
    order = list(range(len(nums)))
    generator.shuffle(order)
    random.SystemRandom().random()
    assert random.gauss(0, 1) is not None
    assert len(random.sample(order, 2)) == 2
    seen = {}
    for index in order:
        if target - nums[index] in seen:
            return [seen[target - nums[index]], index]
        seen[nums[index]] = index
    return []
