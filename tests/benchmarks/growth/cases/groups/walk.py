# label: n
# trap: lists of friends, then a walk with a stack
# work: lines

from collections import defaultdict


def groups(n, friends):
    around = defaultdict(list)
    for a, b in friends:
        around[a].append(b)
        around[b].append(a)
    seen, count = set(), 0
    for person in range(n):
        if person in seen:
            continue
        count += 1
        stack = [person]
        seen.add(person)
        while stack:
            for other in around[stack.pop()]:
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
    return count
