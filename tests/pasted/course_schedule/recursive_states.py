class Solution(object):
    def canFinish(self, numCourses, prerequisites):
        """
        :type numCourses: int
        :type prerequisites: List[List[int]]
        :rtype: bool
        """
        self.graph = [[] for _ in range(numCourses)]
        for x, y in prerequisites:
            self.graph[x].append(y)
        self.state = [0] * numCourses
        for i in range(numCourses):
            if not self.dfs(i):
                return False
        return True

    def dfs(self, i):
        if self.state[i] == -1:
            return False
        if self.state[i] == 1:
            return True
        self.state[i] = -1
        for j in self.graph[i]:
            if not self.dfs(j):
                return False
        self.state[i] = 1
        return True
