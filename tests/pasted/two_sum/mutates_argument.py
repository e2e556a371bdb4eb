class Solution(object):
    def twoSum(self, nums, target):
        """
        :type nums: List[int]
        :type target: int
        :rtype: List[int]
        """
        later = dict()
        while len(nums) != 0:
            x = nums.pop()
            if later.get(target - x) is not None:
                return [len(nums), later.get(target - x)]
            later[x] = len(nums)
