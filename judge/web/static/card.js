// What comes next is under the fingers: the answer field, or the next card.
const there = document.getElementById("next") ?? document.querySelector("#answer, .options input");
there?.focus({ preventScroll: there.id !== "next" });
