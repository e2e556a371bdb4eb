# label: n^2
# trap: hidden: `in` on a slice that is copied for each number
# work: calls

def pair_sum(nums, target):
    for i, number in enumerate(nums):
        if target - number in nums[i + 1:]:
            return [i, nums.index(target - number, i + 1)]
    return []
