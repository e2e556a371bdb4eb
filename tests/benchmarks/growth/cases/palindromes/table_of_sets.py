# label: n^2
# trap: many live objects: all pairs in a set
# work: lines

def longest_palindrome(text):
    n = len(text)
    good = set()
    best = 0
    for i in range(n - 1, -1, -1):
        for j in range(i, n):
            if text[i] == text[j] and (j - i < 2 or (i + 1, j - 1) in good):
                good.add((i, j))
                best = max(best, j - i + 1)
    return best
