// What an application waits for before its first line: the import of the core beside the import of zod, which the core is built on, each
// in a process of its own that has loaded neither.
import { atMost, bench, shown } from "../measure/bench.mjs";
import { freshRounds } from "../measure/fresh.mjs";
import { median, ratios } from "../measure/interleave.mjs";

const timed = (name) => `
const begun = performance.now();
await import(${JSON.stringify(name)});
console.log(JSON.stringify(performance.now() - begun));`;

await bench(import.meta.url, ({ quick }) => {
  const times = freshRounds(
    { vasentlighetsanalys: timed("vasentlighetsanalys"), zod: timed("zod"), "zod/mini": timed("zod/mini") },
    quick ? 3 : 31,
  );
  return {
    results: [atMost("import/zod", ratios(times.vasentlighetsanalys, times.zod), 1.2, `cold: ${shown(times, median)}`)],
  };
});
