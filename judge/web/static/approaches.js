// Measuring the curves, followed as it goes; and a link to a solution opens it.
import { follow, send } from "./run.js";

const form = document.getElementById("measure");
form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const status = document.getElementById("status"), button = form.querySelector("button");
  const failed = (words) => {
    status.textContent = words;
    button.disabled = false;
  };
  button.disabled = true;
  status.textContent = "Measuring …";
  try {
    const { id } = await send(form.action, { token: form.elements.token.value });
    follow(id, {
      step: ({ done, of }) => {
        status.textContent = `Measuring ${Math.min(done + 1, of)} of ${of} …`;
      },
      done: ({ error }) => (error ? failed(error) : location.reload()),
      stopped: () => failed("It was stopped."),
      lost: () => failed("The server has gone away."),
    });
  } catch (error) {
    failed(error.message);
  }
});

function reveal() {
  const there = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (there instanceof HTMLDetailsElement) there.open = true;
}
addEventListener("hashchange", reveal);
reveal();
