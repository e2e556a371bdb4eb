# label: log n
# trap: constant x15: compares as text
# work: lines

def find_places(nums, wanted):
    out = []
    for number in wanted:
        low, high = 0, len(nums)
        while low < high:
            middle = (low + high) // 2
            a, b = f"{nums[middle]:030d}", f"{number:030d}"
            if "".join(reversed(a))[::-1] < "".join(reversed(b))[::-1]:
                low = middle + 1
            else:
                high = middle
        out.append(low if low < len(nums) and nums[low] == number else -1)
    return out
