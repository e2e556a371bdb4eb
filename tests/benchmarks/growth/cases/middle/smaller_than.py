# label: n^2
# trap: finds the one with half of the others below
# work: lines

def middle(nums):
    found = []
    for x in nums:
        below = sum(y < x for y in nums)
        if below in ((len(nums) - 1) // 2, len(nums) // 2):
            found.append(x)
    return found[0] + found[-1]
