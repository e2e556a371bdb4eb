"""Has the compiler fold constants and nest functions for as long as it will."""

x = 1 << 1 << 1 << 1 << 1 << 1
source = "lambda: " * 90 + "0"
while True:
    source = f"({source}, {source})"[:20_000_000]
    try:
        compile(source, "x", "exec")
    except (SyntaxError, RecursionError):
        source = "lambda: " * 90 + "0" + " + 1" * 100_000
