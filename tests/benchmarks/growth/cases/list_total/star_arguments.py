# label: n^2
# trap: hidden: unpacks first and rest
# work: calls

def total(nums):
    if not nums:
        return 0
    first, *rest = nums
    return first - total(rest)
