# label: n^2
# trap: sums everything behind each place
# work: calls

def total(nums):
    out = 0
    for i in range(len(nums)):
        behind = sum(nums[i:]) - sum(nums[i + 1:])
        out += -behind if i % 2 else behind
    return out
