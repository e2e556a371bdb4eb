# label: n^2
# trap: two loops
# work: lines

def distinct(nums):
    count = 0
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] == nums[j]:
                break
        else:
            count += 1
    return count
