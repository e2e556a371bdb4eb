# label: n^2
# trap: hidden: `in` on a list
# work: calls

def pair_sum(nums, target):
    for i, number in enumerate(nums):
        other = target - number
        if other in nums:
            j = nums.index(other)
            if j != i:
                return [i, j]
    return []
