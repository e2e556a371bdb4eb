# label: n log n
# trap: ends of subsequences and a binary search by hand
# work: lines

def longest_increasing(nums):
    ends = []
    for number in nums:
        low, high = 0, len(ends)
        while low < high:
            middle = (low + high) // 2
            if ends[middle] < number:
                low = middle + 1
            else:
                high = middle
        if low == len(ends):
            ends.append(number)
        else:
            ends[low] = number
    return len(ends)
