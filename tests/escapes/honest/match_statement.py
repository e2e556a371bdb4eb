"""Is written with structural pattern matching."""


def two_sum(nums, target):
    entries = sorted((number, index) for index, number in enumerate(nums))
    while entries:
        match entries:
            case [(low, i), *_, (high, j)] if low + high == target:
                return [i, j]
            case [(low, _), *_, (high, _)] if low + high < target:
                entries = entries[1:]
            case [_, *_]:
                entries = entries[:-1]
    return []
