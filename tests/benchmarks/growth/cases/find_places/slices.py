# label: n
# trap: hidden: halves by slices, each copies
# work: calls

def find_places(nums, wanted):
    return [search(nums, number) for number in wanted]


def search(nums, number, before=0):
    if not nums:
        return -1
    middle = len(nums) // 2
    if nums[middle] == number:
        return before + middle
    if nums[middle] < number:
        return search(nums[middle + 1:], number, before + middle + 1)
    return search(nums[:middle], number, before)
