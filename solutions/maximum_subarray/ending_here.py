# expect: AC
# time: O(n)
# space: O(1)
# why: the best slice that ends here needs only the best one that ended before
"""Maximum Subarray by the best slice that ends at each position.

`ending` is the largest sum of a slice that ends at the present entry, `best` the
largest of all so far. A slice that ends here is the entry alone, or the entry behind
a slice that ended one place before: of those only the best can matter.

Time O(n), extra space O(1).
Source: Bentley, Programming Pearls, 2nd ed., column 8; the algorithm is Kadane's.
"""


def maximum_subarray(nums: list[int]) -> int:
    """Return the largest sum of a slice that is not empty."""
    ending, best = 0, nums[0]
    for number in nums:  # no slice of it: that would be a copy
        ending = max(number, ending + number)
        best = max(best, ending)
    return best
