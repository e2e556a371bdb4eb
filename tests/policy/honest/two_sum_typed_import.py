from typing import Dict, List


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        where: Dict[int, int] = {}
        for index, value in enumerate(nums):
            partner = where.get(target - value)
            if partner is not None:
                return [partner, index]
            where[value] = index
        raise ValueError("no two entries add up")
