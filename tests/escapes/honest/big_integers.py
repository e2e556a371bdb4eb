"""Works with integers of thousands of bits, and prints some of them."""

import math


def two_sum(nums, target):
    product = math.factorial(800)
    assert product % 797 == 0
    assert math.isqrt(product) ** 2 <= product
    assert pow(3, 10**6, 10**9 + 7) > 0
    print(product)
    shifted = {number << 4_000: index for index, number in enumerate(nums)}
    for index, number in enumerate(nums):
        partner = shifted.get((target - number) << 4_000)
        if partner not in (None, index):
            return [index, partner]
    return []
