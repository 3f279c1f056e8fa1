// Processor time per risk as their number grows: in nämnder of 200 risks, as a city has them, read one by one into one lägesbild; and in
// one nämnd that alone has them all. In a straight line the time per risk stays; a sort takes it to twice the time from 1e3 to 1e6, and a
// loop in a loop to a thousand times. The search for near-duplicates holds a text against some hundred others at most, and against fewer
// while there are few: in one nämnd it may take up to ten times as long, where a square would take a hundred times. What the rules cost is
// what a register takes with them less what it takes without; that search is apart.
import { atMost, bench } from "../measure/bench.mjs";
import { fresh } from "../measure/fresh.mjs";
import { PARTS } from "../measure/growth-parts.mjs";

const STRAIGHT = 2;
const NO_SQUARE = 10;
const OF_A_NAMND = 200;
const HEAP = ["--max-old-space-size=6144"];

const measured = (namnder, risks) =>
  fresh(
    `import { perRisk } from "./test/bench/measure/growth-parts.mjs";
console.log(JSON.stringify(perRisk(${namnder}, ${risks})));`,
    HEAP,
  );

const cell = (text) => text.padStart(15);
const shownRow = ([name, found]) => name.padEnd(24) + PARTS.map((part) => cell(found[part].toFixed(2))).join("");

/** The largest beside the smallest, part by part. */
const grown = (name, rows) => {
  const [first, last] = [rows[0][1], rows.at(-1)[1]];
  return PARTS.map((part) => {
    const ratio = last[part] / first[part];
    return atMost(
      `growth/${name}-${part}`,
      { median: ratio, low: ratio, high: ratio },
      name === "one" && part === "near-duplicate" ? NO_SQUARE : STRAIGHT,
    );
  });
};

const label = (count) => count.toExponential(0).replace("+", "");

await bench(import.meta.url, ({ quick }) => {
  const cities = (quick ? [1e3, 4e3] : [1e3, 1e4, 1e5, 1e6]).map((count) => [
    `${label(count)} in nämnder of ${OF_A_NAMND}`,
    measured(count / OF_A_NAMND, OF_A_NAMND),
  ]);
  const alone = (quick ? [1e3, 4e3] : [1e3, 1e4, 1e5]).map((count) => [
    `${label(count)} in one nämnd`,
    measured(1, count),
  ]);
  return {
    results: [...grown("city", cities), ...grown("one", alone)],
    notes: ["microseconds per risk".padEnd(24) + PARTS.map(cell).join(""), ...[...cities, ...alone].map(shownRow)],
  };
});
