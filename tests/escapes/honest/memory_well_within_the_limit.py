"""Uses 100 MB of memory in its first call and gives it back."""

CALLS = []


def two_sum(nums, target):
    if not CALLS:
        room = bytearray(100 << 20)
        room[::4096] = bytes([1]) * len(room[::4096])
    CALLS.append(target)
    seen = {}
    for index, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], index]
        seen[number] = index
    return []
