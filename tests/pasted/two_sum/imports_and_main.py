import sys
from collections import defaultdict
from typing import List


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        positions = defaultdict(list)
        for i, x in enumerate(nums):
            positions[x].append(i)
        for x in list(positions):
            y = target - x
            if y == x and len(positions[x]) > 1:
                return positions[x][:2]
            if y != x and y in positions:
                return [positions[y][0], positions[x][0]]
        return [-1, -1]


if __name__ == "__main__":
    print(Solution().twoSum([1, 4, 6], 10), file=sys.stderr)
