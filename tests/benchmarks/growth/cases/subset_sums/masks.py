# label: n 2^n
# trap: a factor n, the logarithm of the bound: a loop over the bits of every mask
# work: lines

def subset_sums(nums, target):
    count = 0
    for mask in range(1 << len(nums)):
        total = 0
        for i, number in enumerate(nums):
            if mask >> i & 1:
                total += number
        if total == target:
            count += 1
    return count
