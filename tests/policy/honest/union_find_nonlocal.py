class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        parent = list(range(n))
        components = n

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        def union(a, b):
            nonlocal components
            a, b = find(a), find(b)
            if a != b:
                parent[a] = b
                components -= 1

        for a, b in edges:
            union(a, b)
        return components
