"""Progress as a file: to keep it, to look into it, and to put two together.

JSON has everything. CSV has the same in one table, a row for each event, review and
pin; the column `row` says which it is, and what it has no value for is empty.
Nothing is ever taken away: what is there already is left as it is.
"""

from __future__ import annotations

import csv
import dataclasses
import io
from datetime import datetime
from typing import Annotated, Any

import msgspec

from judge.errors import UsageError
from judge.practice.progress import Progress
from judge.practice.records import EVENT_FIELDS, REVIEW_FIELDS, Event, Pin, Review

FORMAT = 1
_COLUMNS = ("row", *dict.fromkeys((*EVENT_FIELDS, *REVIEW_FIELDS, "call")))
_KINDS: dict[str, type[Event | Review | Pin]] = {
    "event": Event,
    "review": Review,
    "pin": Pin,
}
_Format = Annotated[int, msgspec.Meta(ge=FORMAT, le=FORMAT)]


class Exported(msgspec.Struct, forbid_unknown_fields=True):
    """All that is kept of a user's progress."""

    format: _Format
    events: list[Event]
    reviews: list[Review]
    pins: list[Pin]


def exported(progress: Progress) -> Exported:
    """Return everything that is kept."""
    return Exported(FORMAT, progress.events(), progress.reviews(), progress.all_pins())


def to_json(found: Exported) -> str:
    """Return progress as JSON, an event a line."""
    text = msgspec.json.encode(found)
    return msgspec.json.format(text, indent=1).decode() + "\n"


def to_csv(found: Exported) -> str:
    """Return progress as one table."""
    out = io.StringIO()
    table = csv.DictWriter(out, _COLUMNS, restval="", lineterminator="\n")
    table.writeheader()
    for name, rows in (
        ("event", found.events),
        ("review", found.reviews),
        ("pin", found.pins),
    ):
        for row in rows:
            table.writerow({"row": name, **dataclasses.asdict(row)})
    return out.getvalue()


def read(text: str, name: str) -> Exported:
    """Return what a file of either kind holds; UsageError says where it is wrong."""
    try:
        if text.lstrip().startswith("{"):
            found = msgspec.json.decode(text, type=Exported)
        else:
            found = _from_csv(text)
        dated: list[Event | Review] = [*found.events, *found.reviews]
        for each in dated:
            if datetime.fromisoformat(each.at).tzinfo is None:
                raise ValueError(f"the time {each.at} has no zone")
        return found
    except (ValueError, csv.Error) as error:
        raise UsageError(
            f"{name}: {error}; give a file that `judge progress export` wrote"
        ) from None


def merge(progress: Progress, found: Exported) -> int:
    """Keep what a file holds as well; return how much of it is new."""
    for pin in found.pins:
        progress.pin(pin.slug, pin.call)
    return progress.add(found.events, found.reviews)


def _from_csv(text: str) -> Exported:
    table = csv.DictReader(io.StringIO(text))
    if tuple(table.fieldnames or ()) != _COLUMNS:
        raise csv.Error(f"the first line is not {','.join(_COLUMNS)}")
    rows: dict[str, list[Any]] = {name: [] for name in _KINDS}
    for row in table:
        kind = row.pop("row", "")
        if kind not in _KINDS:
            raise csv.Error(f"line {table.line_num}: there are no rows `{kind}`")
        values = {key: value for key, value in row.items() if value not in ("", None)}
        try:
            made = msgspec.convert(values, _KINDS[kind], strict=False)
        except msgspec.ValidationError as error:
            raise csv.Error(f"line {table.line_num}: {error}") from None
        rows[kind].append(made)
    return Exported(FORMAT, rows["event"], rows["review"], rows["pin"])
