# label: n
# trap: all in C, ten times faster than the reference
# work: calls

def dedupe(nums):
    return list(dict.fromkeys(nums))
