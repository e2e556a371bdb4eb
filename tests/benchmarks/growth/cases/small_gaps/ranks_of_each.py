# label: n^4
# trap: counts for each difference how many are smaller
# work: lines

def nth_gap(nums):
    n = len(nums)
    gaps = [abs(nums[i] - nums[j]) for i in range(n) for j in range(i)]
    for gap in gaps:
        smaller = sum(other < gap for other in gaps)
        same = sum(other == gap for other in gaps)
        if smaller <= n - 1 < smaller + same:
            answer = gap
    return answer
