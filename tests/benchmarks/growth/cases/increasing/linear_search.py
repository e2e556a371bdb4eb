# label: n^2
# trap: looks for the end to replace from the back of all
# work: lines

def longest_increasing(nums):
    ends = []
    for number in nums:
        place = 0
        while place < len(ends) and ends[place] < number:
            place += 1
        ends[place:place + 1] = [number]
    return len(ends)
