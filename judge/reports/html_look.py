"""How the page looks and behaves: colours, style, a little script, and the policy.

Nothing is fetched. The policy allows this style and this script by their hashes
and nothing else, so that no markup could run even if some got through.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from dataclasses import dataclass

from judge.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class Tint:
    """The colours of ink and ground, by day and by night."""

    light: tuple[str, str]
    dark: tuple[str, str]


TINTS = {
    "page": Tint(("#1b1f24", "#ffffff"), ("#e6edf3", "#0d1117")),
    "panel": Tint(("#1b1f24", "#f3f5f8"), ("#e6edf3", "#171d26")),
    "quiet": Tint(("#4c5560", "#f3f5f8"), ("#a3adb8", "#171d26")),
    "link": Tint(("#0550ae", "#f3f5f8"), ("#7fb8ff", "#171d26")),
    "accepted": Tint(("#0f5323", "#dcf3e2"), ("#8ce6aa", "#10341d")),
    "rejected": Tint(("#82071e", "#fde7e5"), ("#ffb8b0", "#45171a")),
    "fault": Tint(("#4d2a8c", "#eee6fd"), ("#d6c2ff", "#2f2153")),
    "missing": Tint(("#4c5560", "#e8ecf0"), ("#b4bdc7", "#262d36")),
}
"""Each is readable by WCAG AA; `quiet` and `link` are used on the page as well."""


def tint(code: str) -> str:
    """Return the name of the tint of a verdict; a fault of ours is no failure."""
    return {Verdict.AC: "accepted", Verdict.JE: "fault"}.get(Verdict[code], "rejected")


def _variables(night: bool) -> str:
    return " ".join(
        f"--{name}-{part}: {colour};"
        for name, each in TINTS.items()
        for part, colour in zip(
            ("ink", "ground"), each.dark if night else each.light, strict=True
        )
    )


_COLOURS = "\n".join(
    f".{name} {{ color: var(--{name}-ink); background: var(--{name}-ground); }}"
    for name in TINTS
    if name not in ("page", "link")
)

STYLE = f"""
:root {{ {_variables(night=False)} }}
@media screen and (prefers-color-scheme: dark) {{
  :root {{ {_variables(night=True)} }}
  .picture svg {{ filter: invert(.93) hue-rotate(180deg); }}
}}
{_COLOURS}
* {{ box-sizing: border-box; }}
html {{ color-scheme: light dark; }}
body {{ margin: 0 auto; max-width: 72rem; padding: 1rem; overflow-wrap: anywhere;
  font: 1rem/1.5 system-ui, sans-serif;
  color: var(--page-ink); background: var(--page-ground); }}
h1 {{ font-size: 1.75rem; margin: .5rem 0; }}
h2 {{ font-size: 1.35rem; margin: 2.5rem 0 .75rem; }}
h3 {{ font-size: 1.05rem; margin: 0; }}
h4 {{ font-size: 1rem; margin: 1.25rem 0 .25rem; }}
h4::first-letter {{ text-transform: uppercase; }}
p {{ margin: .4rem 0; }}
a {{ color: var(--link-ink); }}
:focus-visible {{ outline: 3px solid var(--link-ink); outline-offset: 2px; }}
main:focus {{ outline: none; }}
.skip {{ position: absolute; left: -100rem; }}
.skip:focus {{ position: static; }}
.unseen {{ position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; }}
.quiet {{ background: none; font-weight: 400; }}
.scroll {{ position: relative; overflow-x: auto; margin: .5rem 0 1rem; }}
table {{ width: max-content; border-collapse: collapse;
  font-variant-numeric: tabular-nums; }}
caption {{ position: sticky; left: 0; max-width: calc(100vw - 2rem);
  text-align: left; color: var(--quiet-ink); padding-bottom: .4rem; }}
th, td {{ padding: .35rem .65rem; text-align: left; vertical-align: top;
  border-bottom: 1px solid var(--missing-ground); overflow-wrap: normal; }}
thead th {{ background: var(--panel-ground); vertical-align: bottom; }}
tbody th {{ font-weight: 600; max-width: min(18rem, 40vw); overflow-wrap: anywhere; }}
.pinned tr > :first-child {{ position: sticky; left: 0;
  background: var(--panel-ground); }}
.number, .numbers thead th:not(:first-child) {{ text-align: right; }}
td.accepted, td.rejected, td.fault, td.missing {{ text-align: center; }}
td a {{ display: block; color: inherit; font-weight: 600; }}
th button {{ all: unset; cursor: pointer; font-weight: 600; }}
th button:focus-visible {{ outline: 3px solid var(--link-ink); }}
[aria-sort=ascending] button::after {{ content: " \\2191"; }}
[aria-sort=descending] button::after {{ content: " \\2193"; }}
.code {{ display: inline-block; min-width: 2.8rem; padding: 0 .4rem;
  border-radius: .3rem; text-align: center; font-weight: 700; }}
dl {{ display: grid; grid-template-columns: max-content minmax(0, 1fr);
  gap: .15rem 1rem; margin: .5rem 0; }}
dt {{ color: var(--quiet-ink); }}
dd {{ margin: 0; }}
pre {{ margin: .4rem 0; padding: .6rem .8rem; border-radius: .3rem;
  background: var(--panel-ground); white-space: pre-wrap; }}
code {{ font: .875rem/1.45 ui-monospace, monospace; unicode-bidi: isolate; }}
.evidence {{ padding: .8rem 0 .8rem 1rem; margin: .5rem 0;
  border-left: .3rem solid var(--missing-ground);
  content-visibility: auto; contain-intrinsic-size: auto 12rem; }}
.evidence:target {{ border-left-color: var(--link-ink); }}
summary {{ cursor: pointer; color: var(--link-ink); width: max-content; }}
.picture svg {{ display: block; border-radius: .3rem; }}
.filter {{ display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }}
.filter input {{ font: inherit; padding: .25rem .5rem; max-width: 100%; }}
@media print {{
  body {{ max-width: none; padding: 0; font-size: 10pt; }}
  .skip, .filter, nav {{ display: none; }}
  .scroll {{ overflow: visible; }}
  table {{ width: auto; }}
  .picture svg {{ max-width: 100%; height: auto; }}
  .evidence {{ content-visibility: visible; }}
  .pinned tr > :first-child {{ position: static; }}
  tr, h2, h3, h4, pre {{ break-inside: avoid; break-after: auto; }}
  h2, h3, h4 {{ break-after: avoid; }}
}}
"""

SCRIPT = """
"use strict";
const order = new Intl.Collator(undefined, { numeric: true });
for (const table of document.querySelectorAll("table.sortable")) {
  const heads = [...table.tHead.rows[0].cells];
  for (const head of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      for (const each of heads) each.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const text = (row) => row.cells[head.cellIndex].textContent;
      const rows = [...table.tBodies[0].rows];
      rows.sort((a, b) => (up ? 1 : -1) * order.compare(text(a), text(b)));
      table.tBodies[0].append(...rows);
    });
  }
}
for (const box of document.querySelectorAll(".filtered")) {
  const items = [...box.querySelectorAll("#students tbody tr, .evidence")];
  const names = items.map((item) =>
    item.querySelector("th, h3").textContent.toLowerCase());
  const bar = document.createElement("div");
  const label = document.createElement("label");
  const input = document.createElement("input");
  const status = document.createElement("output");
  input.type = "search";
  bar.className = "filter";
  label.append("Show only those with ", input);
  bar.append(label, status);
  box.querySelector("h2").after(bar);
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(" ").filter(Boolean);
    let shown = 0;
    items.forEach((item, index) => {
      item.hidden = !words.every((word) => names[index].includes(word));
      shown += !item.hidden;
    });
    status.textContent = `${shown} of ${items.length}`;
  });
}
const reveal = () => {
  const there = document.getElementById(location.hash.slice(1));
  const details = there?.querySelector("details");
  if (!details) return;
  there.hidden = false;
  details.open = true;
  there.scrollIntoView();
};
addEventListener("hashchange", reveal);
reveal();
"""


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{b64encode(digest).decode()}'"


POLICY = (
    f"default-src 'none'; style-src {_hash(STYLE)}; script-src {_hash(SCRIPT)}; "
    "base-uri 'none'; form-action 'none'"
)
"""The Content-Security-Policy of the page."""
