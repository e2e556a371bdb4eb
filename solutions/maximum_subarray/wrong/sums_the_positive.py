# expect: WA
# why: takes every positive entry, although a slice may have no gaps
def maximum_subarray(nums):
    positive = [number for number in nums if number > 0]
    return sum(positive) if positive else max(nums)
