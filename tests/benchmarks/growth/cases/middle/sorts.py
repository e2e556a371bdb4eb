# label: n
# trap: sorts what is sorted already, in C
# work: calls

def middle(nums):
    ordered = sorted(nums)
    n = len(ordered)
    return ordered[(n - 1) // 2] + ordered[n // 2]
