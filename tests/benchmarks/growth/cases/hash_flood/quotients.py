# label: n
# trap: divides the common factor out
# work: lines

def distinct(nums):
    return len({divmod(x, 2**61 - 1) for x in nums})
