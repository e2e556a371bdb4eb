# label: n^3
# trap: sorts what is sorted already after each number: timsort is linear there
# work: calls

def nth_gap(nums):
    gaps = []
    for i in range(len(nums)):
        gaps.extend(abs(nums[i] - nums[j]) for j in range(i))
        gaps.sort()
    return gaps[len(nums) - 1]
