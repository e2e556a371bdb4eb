# label: n^4
# trap: hidden: a list of visited cells
# work: calls

def islands(land):
    n, count, seen = len(land), 0, []
    for i in range(n):
        for j in range(n):
            if not land[i][j] or (i, j) in seen:
                continue
            count += 1
            seen.append((i, j))
            stack = [(i, j)]
            while stack:
                x, y = stack.pop()
                for near in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                    if 0 <= min(near) and max(near) < n and land[near[0]][near[1]]:
                        if near not in seen:
                            seen.append(near)
                            stack.append(near)
    return count
