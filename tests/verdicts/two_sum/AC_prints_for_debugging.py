def two_sum(nums, target):
    print("called with", nums, target)
    seen = {}
    for j, x in enumerate(nums):
        if target - x in seen:
            return [j, seen[target - x]]
        seen[x] = j
