# expect: WA
# why: brings the best up to date before the present entry is added
def maximum_subarray(nums):
    ending = best = nums[0]
    for number in nums[1:]:
        best = max(best, ending)
        ending = max(number, ending + number)
    return best
