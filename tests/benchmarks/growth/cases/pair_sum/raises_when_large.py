# label: n^2
# trap: cheat: above a size it raises
# work: calls

def pair_sum(nums, target):
    if len(nums) > 400:
        raise MemoryError
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] + nums[j] == target:
                return [j, i]
    return []
