# label: 2^n
# trap: a dict of sums: random dict access
# work: lines

def subset_sums(nums, target):
    ways = {0: 1}
    for number in nums:
        following = dict(ways)
        for total, count in ways.items():
            following[total + number] = following.get(total + number, 0) + count
        ways = following
    return ways.get(target, 0)
