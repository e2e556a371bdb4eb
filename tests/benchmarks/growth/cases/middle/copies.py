# label: n
# trap: hidden: a slice copies half of the list
# work: calls

def middle(nums):
    upper = nums[len(nums) // 2:]
    return upper[0] + (upper[0] if len(nums) % 2 else nums[len(nums) // 2 - 1])
