// The table of problems follows what is typed; without this the form does it.
const filter = document.getElementById("filter");
filter.querySelector("button").hidden = true;
let waiting, latest = 0;

async function refresh() {
  const asked = new URLSearchParams([...new FormData(filter)].filter(([, value]) => value));
  const address = asked.size ? `/?${asked}` : "/";
  const mine = ++latest;
  const answer = await fetch(address, { headers: { accept: "text/html" } });
  if (!answer.ok || mine !== latest) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.getElementById("results").replaceWith(page.getElementById("results"));
  history.replaceState(null, "", address);
}

filter.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(refresh, 120);
});
filter.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  refresh();
});
