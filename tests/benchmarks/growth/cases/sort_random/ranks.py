# label: n^2
# trap: counts how many are smaller
# work: lines

def sort_numbers(nums):
    out = [None] * len(nums)
    for i, number in enumerate(nums):
        rank = 0
        for j, other in enumerate(nums):
            if other < number or other == number and j < i:
                rank += 1
        out[rank] = number
    return out
