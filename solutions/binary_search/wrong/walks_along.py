# expect: CLE
# why: looks at one entry after the other, though it stops in time
def binary_search(nums, target):
    for at, number in enumerate(nums):
        if number >= target:
            return at if number == target else -1
    return -1
