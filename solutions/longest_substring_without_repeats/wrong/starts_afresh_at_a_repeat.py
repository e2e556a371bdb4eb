# expect: WA
# why: empties the window at a repeat, although most of it may stay
def longest_substring_without_repeats(s):
    window, longest = set(), 0
    for character in s:
        if character in window:
            window = set()
        window.add(character)
        longest = max(longest, len(window))
    return longest
