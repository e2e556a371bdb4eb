class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        needs = defaultdict(set)
        for a, b in prerequisites:
            needs[a].add(b)
        path = set()

        @cache
        def possible(course):
            if course in path:
                return False
            path.add(course)
            result = all(possible(other) for other in needs[course])
            path.discard(course)
            return result

        return all(map(possible, range(numCourses)))
