class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        @cache
        def fewest(rest: int) -> int:
            if rest == 0:
                return 0
            return min((fewest(rest - c) for c in coins if c <= rest), default=inf) + 1

        return -1 if fewest(amount) == inf else fewest(amount)
