# label: n^2
# trap: hidden: min and remove
# work: calls

def sort_numbers(nums):
    out = []
    while nums:
        least = min(nums)
        nums.remove(least)
        out.append(least)
    return out
