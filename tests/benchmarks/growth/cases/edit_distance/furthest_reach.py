# label: n^2
# trap: diagonals by distance
# work: calls

def edit_distance(a, b):
    goal = len(a) - len(b)
    reach, distance = {}, 0
    while True:
        following = {}
        for k in range(-distance, distance + 1):
            if distance == 0:
                i = 0
            else:
                i = max(reach.get(k - 1, -9) + 1, reach.get(k, -9) + 1, reach.get(k + 1, -9))
            i = min(i, len(a), len(b) + k)
            while 0 <= i < len(a) and 0 <= i - k < len(b) and a[i] == b[i - k]:
                i += 1
            following[k] = i
        if following.get(goal) == len(a):
            return distance
        reach, distance = following, distance + 1
