# label: n^3
# trap: asks for every pair which numbers lie between
# work: lines

def nth_gap(nums):
    gaps = []
    for i in range(len(nums)):
        for j in range(i):
            low, high = min(nums[i], nums[j]), max(nums[i], nums[j])
            between = 0
            for x in nums:
                if low < x < high:
                    between += 1
            if between < len(nums):
                gaps.append(high - low)
    gaps.sort()
    return gaps[len(nums) - 1]
