def two_sum(nums, target):
    order = sorted(range(len(nums)), key=nums.__getitem__)
    nums.sort()
    low, high = 0, len(nums) - 1
    while nums[low] + nums[high] != target:
        if nums[low] + nums[high] < target:
            low += 1
        else:
            high -= 1
    return [order[low], order[high]]
