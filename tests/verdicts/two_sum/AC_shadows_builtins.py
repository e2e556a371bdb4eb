def two_sum(nums, target):
    input, len, list = nums, target, {}
    for id, type in enumerate(input):
        if len - type in list:
            return [list[len - type], id]
        list[type] = id
