# label: 1
# trap: objects and properties
# work: lines

class Centre:
    def __init__(self, nums):
        self.nums = nums
        self.size = len(nums)

    @property
    def left(self):
        return self.nums[(self.size - 1) // 2]

    @property
    def right(self):
        return self.nums[self.size // 2]


def middle(nums):
    centre = Centre(nums)
    return centre.left + centre.right
