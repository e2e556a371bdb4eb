class Solution:
    isAnagram = lambda self, s, t: Counter(s) == Counter(t)
    def missingNumber(self, nums): return reduce(xor, [*nums, *range(len(nums) + 1)])
    def spiralOrder(self, m): return m and [*m.pop(0)] + self.spiralOrder([*zip(*m)][::-1])
    def isHappy(self, n, seen=()): return n == 1 or n not in seen and self.isHappy(sum(int(d) ** 2 for d in str(n)), {*seen, n})
    def topKFrequent(self, nums, k): return [*zip(*Counter(nums).most_common(k))][0]
    def transpose(self, A): return list(map(list, zip(*A)))
    def fizzBuzz(self, n): return ["Fizz" * (not i % 3) + "Buzz" * (not i % 5) or str(i) for i in range(1, n + 1)]
    def powerset(self, s): return [[x for j, x in enumerate(s) if i >> j & 1] for i in range(1 << len(s))]
