# label: n^2
# trap: two loops from the end, early exit when the pair is last
# work: lines

def pair_sum(nums, target):
    i = len(nums) - 1
    while i > 0:
        j = i - 1
        while j >= 0:
            if nums[i] + nums[j] == target:
                return [j, i]
            j -= 1
        i -= 1
    return []
