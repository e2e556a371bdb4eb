# expect: CLE
# why: right and linear, but it keeps a list of n sums where two numbers are enough
def maximum_subarray(nums):
    ending = [nums[0]]
    for number in nums[1:]:
        ending.append(max(number, ending[-1] + number))
    return max(ending)
