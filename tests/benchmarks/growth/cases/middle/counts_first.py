# label: n
# trap: counts the numbers one by one
# work: lines

def middle(nums):
    n = sum(1 for _ in nums)
    return nums[(n - 1) // 2] + nums[n // 2]
