# label: n^2
# trap: hidden: merge sort whose merge uses pop(0), a very small constant
# work: calls

def sort_numbers(nums):
    if len(nums) < 2:
        return nums
    middle = len(nums) // 2
    left, right = sort_numbers(nums[:middle]), sort_numbers(nums[middle:])
    out = []
    while left and right:
        out.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
    return out + left + right
