"""From source text to a syntax tree; hostile text ends in a plain SyntaxError."""

from __future__ import annotations

import ast
import warnings

FILENAME = "<submission>"


def parse(source: str) -> ast.Module:
    """Return the tree of `source`; whatever is wrong with the text is a SyntaxError."""
    if "\0" in source:
        raise unreadable("the source has a NUL character", source.index("\0"), source)
    try:
        with warnings.catch_warnings():  # `"\d"` is honest, and not our business
            warnings.simplefilter("ignore")
            return ast.parse(source, FILENAME)
    except SyntaxError as error:
        if error.lineno is not None:
            raise
        raise at_line(str(error.msg), 1) from None
    except UnicodeError as error:
        start = getattr(error, "start", 0)
        words = "the source has a character that is not valid Unicode"
        raise unreadable(words, start, source) from None
    except (RecursionError, MemoryError):
        raise too_deep(1) from None
    except (ValueError, OverflowError, SystemError) as error:
        raise at_line(f"the source cannot be parsed: {error}", 1) from None


def too_deep(line: int) -> SyntaxError:
    """Return the error for code that is nested beyond all measure."""
    return at_line("the code is nested too deeply", line)


def unreadable(words: str, index: int, source: str) -> SyntaxError:
    """Return the error for a character that no source may have."""
    return at_line(words, source.count("\n", 0, index) + 1)


def at_line(words: str, line: int) -> SyntaxError:
    """Return a SyntaxError that says `words` and points at the start of `line`."""
    return SyntaxError(words, (FILENAME, line, 1, None))
