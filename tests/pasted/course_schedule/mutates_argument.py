def canFinish(numCourses, prerequisites):
    after = [[] for _ in range(numCourses)]
    open_ = [0] * numCourses
    while prerequisites:
        pair = prerequisites.pop()
        after[pair[1]].append(pair[0])
        open_[pair[0]] += 1
    stack = [c for c in range(numCourses) if open_[c] == 0]
    for c in stack:  # grows as it goes
        for d in after[c]:
            open_[d] -= 1
            if open_[d] == 0:
                stack.append(d)
    return len(stack) == numCourses
