# label: n^2
# trap: hidden: list.count of a slice
# work: calls

def dedupe(nums):
    return [x for i, x in enumerate(nums) if nums[:i].count(x) == 0]
