# label: n^2 log n
# trap: constant x8: its own merge sort of all differences
# work: lines

def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    out, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


def nth_gap(nums):
    n = len(nums)
    gaps = merge_sort([abs(nums[i] - nums[j]) for i in range(n) for j in range(i)])
    return gaps[n - 1]
