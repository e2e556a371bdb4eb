# label: n
# trap: strings hash well
# work: calls

def distinct(nums):
    return len(set(map(str, nums)))
