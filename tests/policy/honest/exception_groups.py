class BadRow(Exception):
    def __init__(self, row, why):
        super().__init__(f"row {row}: {why}")
        self.row = row


def parse(rows):
    out, errors = [], []
    for i, row in enumerate(rows):
        try:
            out.append(int(row))
        except (TypeError, ValueError) as error:
            bad = BadRow(i, "not a number")
            bad.__cause__ = error
            errors.append(bad)
        else:
            continue
        finally:
            i += 1
    if errors:
        raise ExceptionGroup("bad rows", errors)
    return out


def count_bad(rows):
    bad = 0
    try:
        parse(rows)
    except* BadRow as group:
        bad = len(group.exceptions)
    return bad
