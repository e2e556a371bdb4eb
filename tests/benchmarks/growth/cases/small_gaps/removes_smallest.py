# label: n^3
# trap: hidden: min and remove, n times
# work: calls

def nth_gap(nums):
    n = len(nums)
    gaps = [abs(nums[i] - nums[j]) for i in range(n) for j in range(i)]
    for _ in range(n - 1):
        gaps.remove(min(gaps))
    return min(gaps)
