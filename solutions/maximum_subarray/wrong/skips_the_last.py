# expect: WA
# why: range(len(nums) - 1) never comes to the last entry
def maximum_subarray(nums):
    ending = best = nums[0]
    for i in range(1, len(nums) - 1):
        ending = max(nums[i], ending + nums[i])
        best = max(best, ending)
    return best
