# label: n^2
# trap: grows from every centre
# work: lines

def longest_palindrome(text):
    best, n = 0, len(text)
    for centre in range(2 * n - 1):
        left, right = centre // 2, (centre + 1) // 2
        while left >= 0 and right < n and text[left] == text[right]:
            left -= 1
            right += 1
        best = max(best, right - left - 1)
    return best
