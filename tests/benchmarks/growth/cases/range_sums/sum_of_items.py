# label: n^2
# trap: sum over a generator
# work: lines

def range_sums(nums, ranges):
    return [sum(nums[i] for i in range(a, b)) for a, b in ranges]
