# label: 1
# trap: two look-ups
# work: lines

def middle(nums):
    n = len(nums)
    return nums[(n - 1) // 2] + nums[n // 2]
