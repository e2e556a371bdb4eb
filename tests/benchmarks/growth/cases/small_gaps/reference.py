# label: n^2 log n
# trap: all differences, sorted
# work: calls

def nth_gap(nums):
    gaps = []
    for i in range(len(nums)):
        for j in range(i):
            gaps.append(abs(nums[i] - nums[j]))
    gaps.sort()
    return gaps[len(nums) - 1]
