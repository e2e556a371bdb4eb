# label: n log n
# trap: quicksort with a random pivot
# work: lines

import random


def sort_numbers(nums):
    if len(nums) < 2:
        return nums
    pivot = random.choice(nums)
    smaller = [x for x in nums if x < pivot]
    larger = [x for x in nums if x > pivot]
    same = [pivot] * (len(nums) - len(smaller) - len(larger))
    return sort_numbers(smaller) + same + sort_numbers(larger)
