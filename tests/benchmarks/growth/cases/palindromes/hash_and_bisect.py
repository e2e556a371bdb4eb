# label: n log n
# trap: rolling hashes and a binary search for each centre
# work: lines

def longest_palindrome(text):
    mod, base, n = (1 << 61) - 1, 911, len(text)
    power, ahead, behind = [1], [0], [0]
    for i in range(n):
        power.append(power[-1] * base % mod)
        ahead.append((ahead[-1] * base + ord(text[i])) % mod)
        behind.append((behind[-1] * base + ord(text[n - 1 - i])) % mod)

    def same(left, right, size):
        a = (ahead[right + size] - ahead[right] * power[size]) % mod
        start = n - left
        b = (behind[start + size] - behind[start] * power[size]) % mod
        return a == b

    best = 0
    for centre in range(2 * n):
        left, right = (centre + 1) // 2, centre // 2 + 1
        low, high = 0, min(left, n - right)
        while low < high:
            middle = (low + high + 1) // 2
            if same(left, right, middle):
                low = middle
            else:
                high = middle - 1
        best = max(best, right - left + 2 * low)
    return best
