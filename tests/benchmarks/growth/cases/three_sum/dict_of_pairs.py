# label: n^2
# trap: many live objects: all sums of pairs in a dict
# work: lines

def three_sum(nums, target):
    pairs = {}
    for k, third in enumerate(nums):
        if target - third in pairs:
            return True
        for i in range(k):
            pairs[nums[i] + third] = (i, k)
    return False
