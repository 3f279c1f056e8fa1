// One benchmark: it runs by itself and prints what it found for people, or with --json for the command that runs them all.
import { pathToFileURL } from "node:url";

const number = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const milliseconds = (value) => (value < 0.1 ? `${(value * 1000).toFixed(1)} µs` : `${number(value)} ms`);

/** Held to a target that must not be passed. */
export const atMost = (id, { median, low, high }, target, said) => ({
  id,
  ratio: median,
  low,
  high,
  target,
  holds: median <= target,
  wanted: `at most ${target}`,
  said,
});

/** Held to a target that must be reached. */
export const atLeast = (id, { median, low, high }, target, said) => ({
  id,
  ratio: median,
  low,
  high,
  target,
  holds: median >= target,
  wanted: `at least ${target}`,
  said,
});

/** Milliseconds per call of several parts as one phrase. */
export const shown = (times, medianOf) =>
  Object.entries(times)
    .map(([name, each]) => `${name} ${milliseconds(medianOf(each))}`)
    .join(", ");

const line = ({ id, ratio, low, high, wanted, holds, said }) =>
  `${holds ? "holds " : "MISSED"} ${id}: ${number(ratio)} (${wanted}; middle half ${number(low)}–${number(high)})${said === undefined ? "" : `\n       ${said}`}`;

/** What a benchmark found, as it is read: results held to targets, then remarks without one. */
export const printed = ({ results, notes = [] }) =>
  [...results.map(line), ...notes.map((note) => `       ${note}`)].join("\n");

/** Runs a benchmark where its file is the program; `find` is given `{ quick }` and gives `{ results, notes }`. */
export const bench = async (url, find) => {
  if (pathToFileURL(process.argv[1]).href !== url) return;
  const words = process.argv.slice(2);
  const found = await find({ quick: words.includes("--quick") });
  process.stdout.write(words.includes("--json") ? JSON.stringify(found) : `${printed(found)}\n`);
};
