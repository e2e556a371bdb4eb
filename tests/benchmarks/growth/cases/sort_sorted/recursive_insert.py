# label: n^2
# trap: hidden: recursion of depth n that passes slices
# work: calls

def sort_numbers(nums):
    if len(nums) < 2:
        return nums
    rest = sort_numbers(nums[1:])
    place = 0
    while place < len(rest) and rest[place] < nums[0]:
        place += 1
    return rest[:place] + [nums[0]] + rest[place:]
