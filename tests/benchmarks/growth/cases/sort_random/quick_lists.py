# label: n log n
# trap: quicksort with lists
# work: lines

def sort_numbers(nums):
    if len(nums) < 2:
        return nums
    pivot = nums[len(nums) // 2]
    smaller = [x for x in nums if x < pivot]
    same = [x for x in nums if x == pivot]
    larger = [x for x in nums if x > pivot]
    return sort_numbers(smaller) + same + sort_numbers(larger)
