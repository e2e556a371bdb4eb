# label: n^3
# trap: hidden: `in` on a list inside two loops
# work: calls

def three_sum(nums, target):
    for i in range(len(nums)):
        for j in range(i):
            if target - nums[i] - nums[j] in nums[:j]:
                return True
    return False
