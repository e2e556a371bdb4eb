# label: n^2
# trap: hash collisions, all in C
# work: calls

def distinct(nums):
    return len(set(nums))
