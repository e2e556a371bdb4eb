# label: n^2
# trap: hidden: recursion of depth n that passes slices, at memcpy speed
# work: calls

def total(nums):
    return nums[0] - total(nums[1:]) if nums else 0
