# expect: WA
# why: takes a and A for the same character
def longest_substring_without_repeats(s):
    last, start, longest = {}, 0, 0
    for end, character in enumerate(s.lower()):
        start = max(start, last.get(character, -1) + 1)
        last[character] = end
        longest = max(longest, end - start + 1)
    return longest
