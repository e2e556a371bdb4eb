# label: n^3
# trap: hidden: makes a set inside two loops
# work: calls

def three_sum(nums, target):
    for i in range(len(nums)):
        for j in range(i):
            if target - nums[i] - nums[j] in set(nums[:j]):
                return True
    return False
