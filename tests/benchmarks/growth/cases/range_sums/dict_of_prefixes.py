# label: n
# trap: random dict access over a large dict
# work: lines

def range_sums(nums, ranges):
    sums = {0: 0}
    for i, number in enumerate(nums):
        sums[i + 1] = sums[i] + number
    return [sums[end] - sums[start] for start, end in ranges]
