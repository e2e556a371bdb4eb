# label: 2^n
# trap: a list of all sums, doubled n times: much memory
# work: lines

def subset_sums(nums, target):
    sums = [0]
    for number in nums:
        sums += [total + number for total in sums]
    return sums.count(target)
