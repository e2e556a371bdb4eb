# expect: WA
# why: the largest sum from the front: the slice always begins at the first entry
def maximum_subarray(nums):
    total, best = 0, nums[0]
    for number in nums:
        total += number
        best = max(best, total)
    return best
