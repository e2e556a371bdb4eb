class AutocompleteSystem:
    def __init__(self, sentences: List[str], times: List[int]):
        self.counts = Counter(dict(zip(sentences, times)))
        self.typed = ""

    def input(self, c: str) -> List[str]:
        if c == "#":
            self.counts[self.typed] += 1
            self.typed = ""
            return []
        self.typed += c
        found = [s for s in self.counts if s.startswith(self.typed)]
        return sorted(found, key=lambda s: (-self.counts[s], s))[:3]

    def open(self):
        return self.input("#")

    compile = open
    exit = property(lambda self: self.open())
