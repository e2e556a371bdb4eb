# label: n^2
# trap: hidden: replaces one letter in the whole text for each place
# work: calls

def same_letters(a, b):
    for letter in a:
        shorter = b.replace(letter, "", 1)
        if len(shorter) == len(b):
            return False
        b = shorter
    return not b
