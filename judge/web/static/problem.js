// The problem page: an editor in place of the text area, runs that are followed as
// they go, hints without loading the page anew. Without this, forms do it.
import { create } from "./editor.js";
import { follow, send } from "./run.js";

const $ = (id) => document.getElementById(id);
const form = $("work"), area = $("source"), own = $("text");
const { slug, language } = form.dataset;
const token = form.elements.token.value;
const starter = $("starter").content.textContent;
const key = (what) => `judge:${what}:${slug}`;
let going = null;

function remember(what, text) {
  try {
    localStorage.setItem(key(what), text);
  } catch {
    // It is full or forbidden: the text is only not kept.
  }
}

function remembered(what) {
  try {
    return localStorage.getItem(key(what));
  } catch {
    return null;
  }
}

const sent = "sent" in form.dataset;
const editor = create({
  parent: $("editor"),
  text: (sent ? null : remembered("source")) ?? area.value,
  language,
  labels: { tabindex: "0", "aria-labelledby": "source-label", "aria-describedby": "keys", spellcheck: "false" },
  changed: () => remember("source", editor.text()),
  run: () => begin("run"),
});
if (sent) remember("source", area.value);
own.value = own.value || remembered("text") || "";
own.addEventListener("input", () => remember("text", own.value));
area.hidden = true;
$("reset").hidden = $("keys").hidden = false;
$("source-label").addEventListener("click", () => editor.view.focus());
$("reset").addEventListener("click", () => {
  editor.replace(starter);
  editor.mark([]);
  editor.view.focus();
  $("status").textContent = "The starter is back; undo brings your text again.";
  $("status").classList.remove("unseen");
});

function busy(on) {
  const [from, to] = on ? [$("run"), $("stop")] : [$("stop"), $("run")];
  const focused = document.activeElement === from;
  [from.hidden, to.hidden, $("try").disabled] = [true, false, on];
  if (focused) to.focus();
  if (!on) $("progress").hidden = true;
}

const STAGES = ["examples", "cases", "growth"];
const NAMES = { waiting: "Waiting for a place …", examples: "Running the examples …", cases: "Running cases …", growth: "Measuring growth …" };
let told = "";

function step({ stage, done, of }) {
  if (told !== stage) $("status").textContent = NAMES[stage] ?? "";
  told = stage;
  const now = STAGES.indexOf(stage);
  if (now < 0) return;
  if ($("progress").hidden) {
    $("progress").hidden = false;
    $("progress").scrollIntoView({ block: "nearest" });
    $("status").classList.add("unseen"); // the stages show it
  }
  for (const item of $("progress").querySelectorAll("li")) {
    const at = STAGES.indexOf(item.dataset.stage);
    item.className = at < now ? "past" : at === now ? "now" : "";
    if (at === now) item.querySelector("span").textContent = stage === "growth" ? "" : `${done} of ${of}`;
  }
  const bar = $("progress").querySelector("progress");
  bar.value = (now + done / Math.max(of, 1)) / STAGES.length;
}

function ended(words, { seen = true } = {}) {
  going = null;
  busy(false);
  $("status").textContent = words;
  $("status").classList.toggle("unseen", !seen);
}

function show(found) {
  ended(found.said, { seen: false }); // to be heard; the result below shows it
  $("result").innerHTML = found.html;
  editor.mark(found.marks);
  if (found.state === "solved" && !$("state").textContent.trim()) {
    $("state").innerHTML = '<span class="state done">solved</span>';
  }
  $("result").scrollIntoView({ block: "nearest" });
}

async function begin(action) {
  if (going) return;
  going = { id: null };
  busy(true);
  told = "";
  $("result").replaceChildren();
  for (const span of $("progress").querySelectorAll("span")) span.textContent = "";
  editor.mark([]);
  $("status").textContent = "Starting …";
  $("status").classList.remove("unseen");
  try {
    const { id } = await send(`/problem/${slug}/runs`, { token, action, source: editor.text(), text: own.value });
    going = {
      id,
      source: follow(id, {
        step,
        done: show,
        stopped: () => ended("Stopped."),
        lost: () => ended("The server has gone away. Is `judge serve` still running?"),
      }),
    };
  } catch (error) {
    ended(error.message);
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const button = event.submitter;
  if (button?.id === "take-hint") return hint(button);
  return begin(button?.value === "try" ? "try" : "run");
});
$("stop").addEventListener("click", () => {
  if (going?.id) send(`/runs/${going.id}/stop`, { token }).catch((error) => ended(error.message));
});
$("result").addEventListener("click", (event) => {
  const place = event.target.closest("[data-line]");
  if (!place) return;
  event.preventDefault();
  editor.show(Number(place.dataset.line));
});

async function hint(button) {
  const answer = await fetch(button.formAction, {
    method: "POST",
    headers: { "X-Token": token },
    body: new URLSearchParams({ number: button.value }),
  });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const found = page.getElementById("hints");
  if (!found) {
    $("status").textContent = page.querySelector(".said")?.textContent ?? "That did not work.";
    return;
  }
  $("hints").replaceWith(found);
  $(`hint-${button.value}`)?.focus();
}
