# label: 1
# trap: constant x40: a hundred steps whatever the size
# work: lines

def middle(nums):
    n = len(nums)
    total = 0
    for _ in range(100):
        total += nums[(n - 1) // 2] + nums[n // 2]
    return total // 100
