# label: n log n
# trap: quicksort in place with the middle as pivot
# work: lines

def sort_numbers(nums):
    waiting = [(0, len(nums) - 1)]
    while waiting:
        low, high = waiting.pop()
        if low >= high:
            continue
        pivot, i, j = nums[(low + high) // 2], low, high
        while i <= j:
            while nums[i] < pivot:
                i += 1
            while nums[j] > pivot:
                j -= 1
            if i <= j:
                nums[i], nums[j] = nums[j], nums[i]
                i += 1
                j -= 1
        waiting.append((low, j))
        waiting.append((i, high))
    return nums
