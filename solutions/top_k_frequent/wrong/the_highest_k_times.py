# expect: CLE
# why: counts well, but then looks through all counts once for each value it returns
from collections import Counter


def top_k_frequent(nums, k):
    counts, answer = Counter(nums), []
    for _ in range(k):
        value = max(counts, key=counts.get)
        answer.append(value)
        del counts[value]
    return answer
