# label: n log n
# trap: constant x10: its own merge sort
# work: lines

def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    merged.extend(left[i:])
    merged.extend(right[j:])
    return merged


def distinct(nums):
    ordered = merge_sort(nums)
    return sum(1 for i, x in enumerate(ordered) if i == 0 or x != ordered[i - 1])
