# label: n log n
# trap: merge sort with slices
# work: lines

def sort_numbers(nums):
    if len(nums) < 2:
        return nums
    middle = len(nums) // 2
    left, right = sort_numbers(nums[:middle]), sort_numbers(nums[middle:])
    out, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]
