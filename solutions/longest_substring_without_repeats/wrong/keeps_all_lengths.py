# expect: CLE
# why: right and linear, but it keeps a list of n lengths where one number is enough
def longest_substring_without_repeats(s):
    last, lengths = {}, [0]
    for end, character in enumerate(s):
        lengths.append(min(lengths[-1] + 1, end - last.get(character, -1)))
        last[character] = end
    return max(lengths)
