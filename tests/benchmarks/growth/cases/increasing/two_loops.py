# label: n^2
# trap: the best before each place
# work: lines

def longest_increasing(nums):
    best = []
    for i, number in enumerate(nums):
        longest = 0
        for j in range(i):
            if nums[j] < number and best[j] > longest:
                longest = best[j]
        best.append(longest + 1)
    return max(best, default=0)
