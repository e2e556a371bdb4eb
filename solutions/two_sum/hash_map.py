# expect: AC
# time: O(n)
# space: O(n)
# why: an entry can only be completed by one value, and a dictionary finds it in a step
"""Find the pair in one walk, with a dictionary of the entries already passed.

An entry x can only be completed by target - x. So there is no need to search
for a pair: it is enough to know whether that one value was passed, and where.
With nums = [4, 11, -3, 8] and target 5 the walk goes

    x     partner   passed so far
    4     1         {}
    11    -6        {4: 0}
    -3    8         {4: 0, 11: 1}
    8     -3        {4: 0, 11: 1, -3: 2}   -> [2, 3]

Time O(n) on average, since a look-up in a dictionary takes constant time;
extra space O(n). Sorting instead costs O(n log n) time.
"""


def two_sum(nums: list[int], target: int) -> list[int]:
    """Return [i, j] with i < j and nums[i] + nums[j] == target.

    Of all pairs it is one whose second position comes first.
    """
    passed: dict[int, int] = {}  # entry -> the last index where it was seen
    for j, entry in enumerate(nums):
        partner = target - entry
        if partner in passed:
            return [passed[partner], j]
        passed[entry] = j  # only now: no entry is its own partner
    raise ValueError("no two entries add up to the target")
