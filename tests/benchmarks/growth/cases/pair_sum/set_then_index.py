# label: n
# trap: two calls of index, but only two
# work: lines

def pair_sum(nums, target):
    have = set(nums)
    for number in nums:
        other = target - number
        if other in have and other != number:
            return sorted([nums.index(number), nums.index(other)])
    return []
