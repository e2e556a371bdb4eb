def twoSum(nums, target):
    pairs = sorted((x, i) for i, x in enumerate(nums))
    l, r = 0, len(pairs) - 1
    while l < r:
        s = pairs[l][0] + pairs[r][0]
        if s == target:
            return [pairs[r][1], pairs[l][1]]
        elif s < target:
            l += 1
        else:
            r -= 1
