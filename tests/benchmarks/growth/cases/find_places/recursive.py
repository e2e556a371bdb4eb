# label: log n
# trap: recursion by positions
# work: lines

def find_places(nums, wanted):
    def search(low, high, number):
        if low == high:
            return low if low < len(nums) and nums[low] == number else -1
        middle = (low + high) // 2
        if nums[middle] < number:
            return search(middle + 1, high, number)
        return search(low, middle, number)

    return [search(0, len(nums), number) for number in wanted]
