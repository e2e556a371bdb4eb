# label: n^2
# trap: a cache of ranges that hardly ever hits
# work: lines

def range_sums(nums, ranges):
    known = {}
    for start, end in ranges:
        if (start, end) not in known:
            total = 0
            for number in nums[start:end]:
                total += number
            known[start, end] = total
    return [known[pair] for pair in ranges]
