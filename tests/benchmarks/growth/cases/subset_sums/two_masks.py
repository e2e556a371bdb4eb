# label: 4^n
# trap: tries every pair of masks
# work: lines

def subset_sums(nums, target):
    size = 1 << len(nums)
    found = set()
    for wanted in range(size):
        for left_out in range(size):
            if wanted + left_out == size - 1:
                total = sum(x for i, x in enumerate(nums) if wanted >> i & 1)
                if total == target:
                    found.add(wanted)
    return len(found)
