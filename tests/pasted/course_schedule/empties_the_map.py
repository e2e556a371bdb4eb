from typing import List


class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        need = {i: [] for i in range(numCourses)}
        for crs, pre in prerequisites:
            need[crs].append(pre)
        visiting = set()

        def dfs(crs):
            if crs in visiting:
                return False
            if need[crs] == []:
                return True
            visiting.add(crs)
            for pre in need[crs]:
                if not dfs(pre):
                    return False
            visiting.remove(crs)
            need[crs] = []
            return True

        for crs in range(numCourses):
            if not dfs(crs):
                return False
        return True
