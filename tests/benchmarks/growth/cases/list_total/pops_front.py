# label: n^2
# trap: hidden: pop(0), small at n = 9000
# work: calls

def total(nums):
    if not nums:
        return 0
    return nums.pop(0) - total(nums)
