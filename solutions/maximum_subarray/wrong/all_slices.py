# expect: CLE
# why: the first idea: every beginning, with the sum carried along
def maximum_subarray(nums):
    best = nums[0]
    for start in range(len(nums)):
        total = 0
        for end in range(start, len(nums)):
            total += nums[end]
            if total > best:
                best = total
    return best
