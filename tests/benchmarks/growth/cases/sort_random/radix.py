# label: n
# trap: better than the bound, with a large constant
# work: calls

def sort_numbers(nums):
    for shift in range(0, 32, 8):
        piles = [[] for _ in range(256)]
        for number in nums:
            piles[(number >> shift) & 255].append(number)
        nums = [number for pile in piles for number in pile]
    return nums
