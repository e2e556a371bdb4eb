# expect: WA
# why: begins with 0, so that the empty slice wins when all entries are negative
def maximum_subarray(nums):
    ending = best = 0
    for number in nums:
        ending = max(0, ending + number)
        best = max(best, ending)
    return best
