# label: n
# trap: a loop, four times faster than the reference
# work: lines

def total(nums):
    out, sign = 0, 1
    for number in nums:
        out += sign * number
        sign = -sign
    return out
