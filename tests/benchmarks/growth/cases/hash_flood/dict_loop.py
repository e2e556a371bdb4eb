# label: n^2
# trap: hash collisions in a dict
# work: calls

def distinct(nums):
    counts = {}
    for number in nums:
        counts[number] = counts.get(number, 0) + 1
    return len(counts)
