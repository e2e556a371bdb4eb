# label: n
# trap: many live objects: lists of all places of a letter
# work: lines

def same_letters(a, b):
    def places(text):
        found = {}
        for i, letter in enumerate(text):
            found.setdefault(letter, []).append((i, letter))
        return {letter: len(each) for letter, each in found.items()}

    return places(a) == places(b)
