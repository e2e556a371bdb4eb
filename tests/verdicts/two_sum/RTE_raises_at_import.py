limit = 1 // 0


def two_sum(nums, target):
    return [0, 1]
