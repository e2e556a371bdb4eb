class Solution:
    def singleNumber(self, nums: List[int]) -> List[int]:
        both = reduce(xor, nums)
        lowest = both & -both
        a = b = 0
        for num in nums:
            if num & lowest:
                a ^= num
            else:
                b ^= num
        return [a, b]

    def reverseBits(self, n: int) -> int:
        n = (n >> 16) | (n << 16) & 0xFFFFFFFF
        n = ((n & 0xFF00FF00) >> 8) | ((n & 0x00FF00FF) << 8)
        n = ((n & 0xF0F0F0F0) >> 4) | ((n & 0x0F0F0F0F) << 4)
        n = ((n & 0xCCCCCCCC) >> 2) | ((n & 0x33333333) << 2)
        return ((n & 0xAAAAAAAA) >> 1) | ((n & 0x55555555) << 1)

    def hammingWeight(self, n: int) -> int:
        return n.bit_count() if hasattr(n, "bit_count") else bin(n).count("1")

    def getSum(self, a: int, b: int) -> int:
        mask = 0xFFFFFFFF
        while b & mask:
            a, b = a ^ b, (a & b) << 1
        return ~(a ^ mask) if a & mask > 0x7FFFFFFF else a & mask
