# label: n
# trap: sums of prefixes
# work: lines

def range_sums(nums, ranges):
    sums = [0]
    for number in nums:
        sums.append(sums[-1] + number)
    return [sums[end] - sums[start] for start, end in ranges]
