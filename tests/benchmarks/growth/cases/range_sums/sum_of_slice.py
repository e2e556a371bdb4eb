# label: n^2
# trap: hidden: sum of a slice
# work: calls

def range_sums(nums, ranges):
    return [sum(nums[start:end]) for start, end in ranges]
