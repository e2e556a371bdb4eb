"""Encodes and decodes text, normalizes it and wraps it."""

import textwrap
import unicodedata


def two_sum(nums, target):
    text = "Übergröße — 二数之和"
    for encoding in ("utf-8", "utf-16", "utf-32", "idna", "unicode_escape"):
        source = "straße" if encoding == "idna" else text
        assert source.encode(encoding)
    assert text.encode("latin-1", "replace").decode("latin-1")
    assert unicodedata.normalize("NFKD", "é") == "e\u0301"
    assert textwrap.shorten(text * 9, 20)
    assert f"{1234567.891:,.2f}" == "1,234,567.89"
    seen = {}
    for index, number in enumerate(nums):
        if str(target - number) in seen:
            return [seen[str(target - number)], index]
        seen[str(number)] = index
    return []
