# label: n
# trap: hidden: compares the list with itself, sorted
# work: calls

def middle(nums):
    if nums == sorted(nums):
        return nums[(len(nums) - 1) // 2] + nums[len(nums) // 2]
    return 0
