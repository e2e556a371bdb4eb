import string
from textwrap import dedent, wrap

TEMPLATE = "{name:>10} {value:.{digits}f} {0.real} {items[0]} {{not.__a__.field}}"


def table(rows, digits=2):
    lines = ["%-5s|%5d" % (k, v) for k, v in rows]
    lines += [f"{k!r:<10}{v:0>8b}{v=}{'nested ' + str(v)}" for k, v in rows]
    lines.append("{0.__class__.__name__}: {0:,}".format(len(rows)))
    lines.append(TEMPLATE.format(3, name="x", value=1.5, digits=digits, items=rows))
    return dedent("\n".join(lines)).translate(str.maketrans("", "", string.punctuation))


def caesar(text, k):
    low = string.ascii_lowercase
    return "".join(wrap(text.translate(str.maketrans(low, low[k:] + low[:k])), 5))
