# label: n
# trap: comprehension with a side effect
# work: lines

def dedupe(nums):
    seen = set()
    return [x for x in nums if not (x in seen or seen.add(x))]
