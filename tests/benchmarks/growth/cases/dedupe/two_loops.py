# label: n^2
# trap: two loops with a flag
# work: lines

def dedupe(nums):
    out = []
    for i in range(len(nums)):
        new = True
        for j in range(i):
            if nums[j] == nums[i]:
                new = False
                break
        if new:
            out.append(nums[i])
    return out
