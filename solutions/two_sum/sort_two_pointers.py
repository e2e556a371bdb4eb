# expect: AC
# time: O(n log n)
# space: O(n)
# why: in sorted order a sum that is too small rules out its smallest entry, and so on
"""Sort the positions by entry, then close in on the pair from both ends.

Words used below: `order` has the positions, smallest entry first; `low` and
`high` are places in it. When the smallest and the largest entry left make too
little, the smallest makes too little with every other one as well: drop it.
When they make too much, drop the largest in the same way.

    entries sorted: -3  4  8  11     target 5
                     ^        ^      -3 + 11 = 8, too much: drop 11
                     ^     ^         -3 + 8 = 5, found

Time O(n log n) for the sort, O(n) for the rest; extra space O(n) for `order`.
No hashing: this is the way to go when the list comes sorted, and the heart of
Three Sum.
Source: Cormen et al., Introduction to Algorithms, 3rd ed., exercise 2.3-7.
"""


def two_sum(nums: list[int], target: int) -> list[int]:
    """Return two different indices whose entries add up to `target`."""
    order = sorted(range(len(nums)), key=nums.__getitem__)
    low, high = 0, len(nums) - 1
    while low < high:  # a pair, if any is left, lies within order[low : high + 1]
        total = nums[order[low]] + nums[order[high]]
        if total == target:
            return [order[low], order[high]]
        if total < target:
            low += 1
        else:
            high -= 1
    raise ValueError("no two entries add up to the target")
