class Solution:
    def __init__(self):
        self.index = {}

    def remember(self, number, position):
        self.index[number] = position

    def twoSum(self, nums: List[int], target: int) -> List[int]:
        for position, number in enumerate(nums):
            if target - number in self.index:
                return self.index[target - number], position
            self.remember(number, position)
