# label: 1
# trap: takes the first of a generator that would go on
# work: lines

def middle(nums):
    n = len(nums)
    pairs = ((nums[(n - 1) // 2 - i], nums[n // 2 + i]) for i in range(n // 2))
    return sum(next(pairs))
