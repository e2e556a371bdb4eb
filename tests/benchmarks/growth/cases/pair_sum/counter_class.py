# label: n
# trap: class Solution, Counter, then a scan
# work: lines

from collections import Counter


class Solution:
    def pair_sum(self, nums, target):
        counts = Counter(nums)
        found = [i for i, x in enumerate(nums) if counts[target - x] and 2 * x != target]
        return found[:2]
