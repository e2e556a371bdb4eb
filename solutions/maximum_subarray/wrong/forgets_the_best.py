# expect: WA
# why: returns the best slice that ends at the last entry, not the best of all
def maximum_subarray(nums):
    ending = nums[0]
    for number in nums[1:]:
        ending = max(number, ending + number)
    return ending
