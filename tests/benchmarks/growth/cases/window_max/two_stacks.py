# label: n
# label k: 1
# trap: a queue of two stacks, with maxima
# work: lines
# work k: calls

def window_max(nums, k):
    back, front, out = [], [], []
    most = None
    for i, number in enumerate(nums):
        back.append(number)
        most = number if most is None or number > most else most
        if i >= k:
            if not front:
                best = None
                while back:
                    value = back.pop()
                    best = value if best is None or value > best else best
                    front.append(best)
                most = None
            front.pop()
        if i >= k - 1:
            ends = [x for x in (most, front[-1] if front else None) if x is not None]
            out.append(max(ends))
    return out
