// Sends a form of this server and follows the run that it began.

/** Send fields; return what was answered, or throw what to tell the user. */
export async function send(address, fields) {
  const { token, ...rest } = fields;
  let answer;
  try {
    answer = await fetch(address, {
      method: "POST",
      headers: { "X-Token": token, accept: "application/json" },
      body: new URLSearchParams(rest),
    });
  } catch {
    throw new Error("The server does not answer. Is `judge serve` still running?");
  }
  const found = await answer.json();
  if (!answer.ok) throw new Error(found.error);
  return found;
}

/** Follow a run: `step`, then one of `done`, `stopped` or `lost` is called. */
export function follow(id, { step, done, stopped, lost }) {
  const source = new EventSource(`/runs/${encodeURIComponent(id)}/events`);
  const last = (call) => (event) => {
    source.close();
    call(event.data ? JSON.parse(event.data) : undefined);
  };
  source.addEventListener("step", (event) => step(JSON.parse(event.data)));
  source.addEventListener("waiting", () => step({ stage: "waiting", done: 0, of: 1 }));
  source.addEventListener("done", last(done));
  source.addEventListener("stopped", last(stopped));
  let misses = 0;
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED || ++misses > 3) last(lost)({});
  });
  return source;
}
