# label: n log n
# trap: sorts and compares neighbours
# work: calls

def distinct(nums):
    ordered = sorted(nums)
    count = min(1, len(ordered))
    for i in range(1, len(ordered)):
        if ordered[i] != ordered[i - 1]:
            count += 1
    return count
