# label: n
# trap: constant x5: the keys are made into strings
# work: lines

def pair_sum(nums, target):
    seen = {}
    for i, number in enumerate(nums):
        wanted = str(target - number)
        if wanted in seen:
            return [seen[wanted], i]
        seen[str(number)] = i
    return []
