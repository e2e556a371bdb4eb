// The static site: the table follows what is typed, and a link opens what it leads to.
"use strict";
const filter = document.getElementById("filter");
if (filter) {
  filter.hidden = false;
  const rows = [...document.querySelectorAll(".problems tbody tr")];
  const text = (row, at) => row.cells[at].textContent.toLowerCase();
  const tags = (row) => [...row.querySelectorAll(".tag")].map((each) => each.textContent);
  filter.addEventListener("input", () => {
    const { q, track, tag, level } = Object.fromEntries(new FormData(filter));
    const words = q.toLowerCase().split(" ").filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !(
        words.every((word) => row.textContent.toLowerCase().includes(word)) &&
        (!track || text(row, 3).includes(track.toLowerCase())) &&
        (!tag || tags(row).includes(tag)) &&
        (!level || text(row, 1).trim() === level)
      );
      shown += !row.hidden;
    }
    document.getElementById("count").textContent = `${shown} of ${rows.length}`;
  });
  filter.addEventListener("submit", (event) => event.preventDefault());
}
function reveal() {
  let there = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let each = there; each; each = each.parentElement) {
    if (each instanceof HTMLDetailsElement) each.open = true;
  }
  if (location.hash) there?.scrollIntoView();
}
addEventListener("hashchange", reveal);
reveal();
