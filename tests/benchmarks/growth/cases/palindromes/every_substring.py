# label: n^3
# trap: checks every substring letter by letter
# work: calls

def longest_palindrome(text):
    best = 0
    for i in range(len(text)):
        for j in range(i, len(text)):
            left, right = i, j
            while left < right and text[left] == text[right]:
                left += 1
                right -= 1
            if left >= right:
                best = max(best, j - i + 1)
    return best
