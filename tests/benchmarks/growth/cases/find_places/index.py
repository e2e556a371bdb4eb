# label: n
# trap: hidden: `in` and index
# work: calls

def find_places(nums, wanted):
    return [nums.index(number) if number in nums else -1 for number in wanted]
