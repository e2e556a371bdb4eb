def two_sum(nums, target):
    where = {}
    for i in range(len(nums)):
        if nums[i] in where:
            return where[nums[i]], i
        where[target - nums[i]] = i
