# label: n^2
# trap: quicksort in place with the last as pivot
# work: lines

def sort_numbers(nums):
    def sort(low, high):
        if low >= high:
            return
        place = low
        for i in range(low, high):
            if nums[i] < nums[high]:
                nums[i], nums[place] = nums[place], nums[i]
                place += 1
        nums[place], nums[high] = nums[high], nums[place]
        sort(low, place - 1)
        sort(place + 1, high)

    sort(0, len(nums) - 1)
    return nums
