# label: n^2
# trap: the longest common subsequence with the sorted numbers
# work: lines

def longest_increasing(nums):
    ordered = sorted(set(nums))
    row = [0] * (len(ordered) + 1)
    for x in nums:
        corner = 0
        for j, y in enumerate(ordered, 1):
            corner, row[j] = row[j], corner + 1 if x == y else max(row[j], row[j - 1])
    return row[-1]
