# label: n^2
# trap: hidden: min of a slice, then index
# work: calls

def sort_numbers(nums):
    for i in range(len(nums)):
        least = min(nums[i:])
        j = nums.index(least, i)
        nums[i], nums[j] = nums[j], nums[i]
    return nums
