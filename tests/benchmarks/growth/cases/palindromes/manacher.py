# label: n
# trap: better than the bound
# work: lines

def longest_palindrome(text):
    spread = "|" + "|".join(text) + "|"
    reach = [0] * len(spread)
    centre = edge = 0
    for i in range(len(spread)):
        if i < edge:
            reach[i] = min(edge - i, reach[2 * centre - i])
        a, b = i - reach[i] - 1, i + reach[i] + 1
        while a >= 0 and b < len(spread) and spread[a] == spread[b]:
            reach[i] += 1
            a -= 1
            b += 1
        if i + reach[i] > edge:
            centre, edge = i, i + reach[i]
    return max(reach)
