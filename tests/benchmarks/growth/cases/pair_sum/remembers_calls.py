# label: n^2
# trap: cheat: a dict of the module keeps answers from call to call
# work: calls

ANSWERS = {}


def pair_sum(nums, target):
    key = (len(nums), nums[0], nums[-1], target)
    if key not in ANSWERS:
        ANSWERS[key] = search(nums, target)
    return ANSWERS[key]


def search(nums, target):
    for i, number in enumerate(nums):
        for j in range(i):
            if nums[j] + number == target:
                return [j, i]
    return []
