# label: n log n
# trap: in C, twenty times faster than the reference
# work: calls

def sort_numbers(nums):
    return sorted(nums)
