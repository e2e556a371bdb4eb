# label: n^2
# trap: quicksort with the first as pivot: recursion depth n
# work: lines

def sort_numbers(nums):
    if len(nums) < 2:
        return nums
    pivot, rest = nums[0], nums[1:]
    smaller = [x for x in rest if x < pivot]
    larger = [x for x in rest if x >= pivot]
    return sort_numbers(smaller) + [pivot] + sort_numbers(larger)
