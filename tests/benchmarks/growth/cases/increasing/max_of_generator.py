# label: n^2
# trap: max over a generator
# work: lines

def longest_increasing(nums):
    best = [0] * len(nums)
    for i in range(len(nums)):
        best[i] = 1 + max((best[j] for j in range(i) if nums[j] < nums[i]), default=0)
    return max(best, default=0)
