# expect: WA
# why: drops a single character where it has to go on up to the equal one
def longest_substring_without_repeats(s):
    window, start, longest = set(), 0, 0
    for character in s:
        if character in window:
            window.discard(s[start])
            start += 1
        window.add(character)
        longest = max(longest, len(window))
    return longest
