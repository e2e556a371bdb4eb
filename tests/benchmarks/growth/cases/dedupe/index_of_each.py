# label: n^2
# trap: hidden: list.index
# work: calls

def dedupe(nums):
    return [x for i, x in enumerate(nums) if nums.index(x) == i]
