"""Lösung mit Umlauten — et des accents."""
from unicodedata import normalize

π, ε = 3.14159, 1e-9


class Lösung:
    größe = 0

    def zählen(self, wörter: list[str]) -> dict[str, int]:
        häufig = {}
        for wort in wörter:
            wort = normalize("NFC", wort.casefold())
            häufig[wort] = häufig.get(wort, 0) + 1
        return häufig
