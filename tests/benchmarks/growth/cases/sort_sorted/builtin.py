# label: n
# trap: timsort on sorted input
# work: calls

def sort_numbers(nums):
    nums.sort()
    return nums
