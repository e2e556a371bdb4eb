from typing import List


def product_except_self(nums: List[int]) -> List[int]:
    out, left = [1] * len(nums), 1
    for i, x in enumerate(nums):
        out[i], left = left, left * x
    right = 1
    for i in range(len(nums) - 1, -1, -1):
        out[i] *= right
        right *= nums[i]
    return out


if __name__ == "__main__":
    import os
    import timeit

    numbers = list(map(int, input().split()))
    print(product_except_self(numbers), os.getcwd())
    print(timeit.timeit(lambda: product_except_self(numbers), number=10))
    with open("expected.txt") as file:
        print(eval(file.read()))
