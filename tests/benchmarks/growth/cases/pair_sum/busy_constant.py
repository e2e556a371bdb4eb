# label: n
# trap: constant x30: thirty steps of arithmetic for each number
# work: lines

def pair_sum(nums, target):
    seen = {}
    for i, number in enumerate(nums):
        mixed = 0
        for shift in range(30):
            mixed ^= (number >> shift) & 1
        if target - number in seen:
            return [seen[target - number], i]
        seen[number] = i if mixed >= 0 else -1
    return []
