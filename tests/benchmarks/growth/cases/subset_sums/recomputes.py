# label: 4^n
# trap: asks every branch twice
# work: lines

def subset_sums(nums, target):
    def count(i, left):
        if i == len(nums):
            return left == 0
        first = count(i + 1, left) + count(i + 1, left - nums[i])
        again = count(i + 1, left) + count(i + 1, left - nums[i])
        return first if first == again else again

    return int(count(0, target))
