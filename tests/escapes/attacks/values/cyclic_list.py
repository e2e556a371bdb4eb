"""Returns a list that contains itself."""


def two_sum(nums, target):
    answer = [0]
    answer.append(answer)
    return answer
