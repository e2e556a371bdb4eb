// An input for a wrong solution, judged without loading the page anew.
import { follow, send } from "./run.js";

const form = document.getElementById("accuse");
const status = document.getElementById("status"), result = document.getElementById("result");
const button = form?.querySelector("button");

function ended(words, { seen = true } = {}) {
  button.disabled = false;
  status.textContent = words;
  status.classList.toggle("unseen", !seen);
}

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  button.disabled = true;
  status.classList.remove("unseen");
  status.textContent = "Judging …";
  result.replaceChildren();
  try {
    const fields = Object.fromEntries(new FormData(form));
    const { id } = await send(`${form.getAttribute("action")}/runs`, fields);
    follow(id, {
      step: () => {},
      done: (found) => {
        ended(found.said, { seen: false });
        result.innerHTML = found.html;
        if (found.caught) {
          const here = document.querySelector(".suspects [aria-current]");
          here.classList.add("caught");
          here.querySelector(".unseen").textContent = ", caught";
          const all = [...document.querySelectorAll(".suspects a")];
          const count = all.filter((each) => each.classList.contains("caught")).length;
          document.getElementById("caught").textContent = `${count} of ${all.length} caught`;
        }
      },
      stopped: () => ended("It was stopped."),
      lost: () => ended("The server has gone away. Is `judge serve` still running?"),
    });
  } catch (error) {
    ended(error.message);
  }
});
document.getElementById("text")?.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
