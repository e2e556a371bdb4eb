# label: n log n
# trap: sortedcontainers
# work: calls

from sortedcontainers import SortedList


def sort_numbers(nums):
    kept = SortedList()
    for number in nums:
        kept.add(number)
    return list(kept)
