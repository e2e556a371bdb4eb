# label: log n
# trap: steps down by powers of two, constant x3
# work: lines

def find_places(nums, wanted):
    top = 1
    while top * 2 <= len(nums):
        top *= 2
    out = []
    for number in wanted:
        place, step = -1, top
        while step:
            if place + step < len(nums) and nums[place + step] < number:
                place += step
            step //= 2
        place += 1
        found = place < len(nums) and nums[place] == number
        out.append(place if found else -1)
    return out
