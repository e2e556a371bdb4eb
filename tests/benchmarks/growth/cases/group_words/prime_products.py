# label: n
# trap: products of primes: integers of three digits of 2^30
# work: lines

PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61]


def group_words(words):
    groups = {}
    for word in words:
        key = 1
        for letter in word:
            key *= PRIMES[ord(letter) - 97]
        groups.setdefault(key, []).append(word)
    return list(groups.values())
