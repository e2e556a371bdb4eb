# label: n log n
# trap: log factor: sorts, and sorts back
# work: calls

def dedupe(nums):
    pairs = sorted((number, i) for i, number in enumerate(nums))
    first = [pairs[0]] if pairs else []
    for pair in pairs[1:]:
        if pair[0] != first[-1][0]:
            first.append(pair)
    return [number for i, number in sorted((i, x) for x, i in first)]
