# label: n
# trap: two slices: hundred times faster than the reference
# work: calls

def total(nums):
    return sum(nums[::2]) - sum(nums[1::2])
