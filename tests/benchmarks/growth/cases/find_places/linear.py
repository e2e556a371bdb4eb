# label: n
# trap: walks from the front
# work: lines

def find_places(nums, wanted):
    out = []
    for number in wanted:
        found = -1
        for place, other in enumerate(nums):
            if other == number:
                found = place
                break
        out.append(found)
    return out
