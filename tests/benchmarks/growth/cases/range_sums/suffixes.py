# label: n
# trap: sums from the back, with insert at the end only
# work: lines

def range_sums(nums, ranges):
    behind = [0]
    for number in reversed(nums):
        behind.append(behind[-1] + number)
    n = len(nums)
    return [behind[n - start] - behind[n - end] for start, end in ranges]
