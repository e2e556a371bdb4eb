# label: 2^n
# trap: recursion: in or out
# work: lines

def subset_sums(nums, target):
    def count(i, left):
        if i == len(nums):
            return 1 if left == 0 else 0
        return count(i + 1, left) + count(i + 1, left - nums[i])

    return count(0, target)
