// Time per risk as their number grows: in nämnder of 200 risks, as a city has them, read one by one into one lägesbild; and in one nämnd
// that alone has them all. In a straight line the time per risk stays; a sort takes it to twice the time from 1e3 to 1e6, and a loop in a
// loop to a thousand times. What the rules cost is what a register takes with them less what it takes without; the search for
// near-duplicates is apart.
import {
  buildLagesbild,
  buildRegister,
  exampleMethod,
  parseAnalysis,
  rules,
  scoreAssessment,
} from "vasentlighetsanalys";
import { AS_OF, richAnalysis } from "../inputs/analyses.mjs";
import { atMost, bench } from "../measure/bench.mjs";
import { median } from "../measure/interleave.mjs";

const PARTS = ["parse", "score", "register", "review", "near-duplicate", "lagesbild"];
const STRAIGHT = 2;
const OF_A_NAMND = 200;

const nearDuplicate = rules.find(({ id }) => id === "near-duplicate");
const off = { severity: "off", reason: "Mäts för sig" };
const reviewed = { ...exampleMethod, rules: { "near-duplicate": off } };
const unreviewed = { ...exampleMethod, rules: Object.fromEntries(rules.map(({ id }) => [id, off])) };

const stopwatch = () => {
  const spent = Object.fromEntries(PARTS.map((part) => [part, 0]));
  const time = (part, run) => {
    const begun = performance.now();
    const made = run();
    spent[part] += performance.now() - begun;
    return made;
  };
  return { spent, time };
};

const scoreAll = ({ processes }) => {
  let sum = 0;
  for (const { risks } of processes)
    for (const { current } of risks) if (current !== undefined) sum += scoreAssessment(current, exampleMethod).rank;
  return sum;
};

const registerOf = (document, { time }) => {
  const analysis = time("parse", () => parseAnalysis(document, { method: exampleMethod }));
  time("score", () => scoreAll(analysis));
  time("register", () => buildRegister(analysis, { method: unreviewed, asOf: AS_OF }));
  const register = time("review", () => buildRegister(analysis, { method: reviewed, asOf: AS_OF }));
  time("near-duplicate", () => nearDuplicate.find({ risks: register.entries }));
  return register;
};

/** Milliseconds of each part for so many nämnder with so many risks each. */
const spentOn = (namnder, risks) => {
  const watch = stopwatch();
  let outside = 0;
  const registers = function* () {
    for (let seed = 0; seed < namnder; seed += 1) {
      const begun = performance.now();
      const register = registerOf(richAnalysis({ seed, risks }), watch);
      outside += performance.now() - begun;
      yield register;
    }
  };
  watch.time("lagesbild", () => buildLagesbild(registers(), { expected: [] }));
  const { spent } = watch;
  return { ...spent, review: spent.review - spent.register, lagesbild: spent.lagesbild - outside };
};

/** Microseconds per risk; small numbers several times. */
const perRisk = (namnder, risks, times) => {
  const all = Array.from({ length: times }, () => spentOn(namnder, risks));
  return Object.fromEntries(
    PARTS.map((part) => [part, (median(all.map((spent) => spent[part])) * 1000) / (namnder * risks)]),
  );
};

const cell = (text) => text.padStart(15);
const shownRow = ([name, found]) => name.padEnd(24) + PARTS.map((part) => cell(found[part].toFixed(2))).join("");

/** The largest beside the smallest, part by part. */
const grown = (name, rows) => {
  const [first, last] = [rows[0][1], rows.at(-1)[1]];
  return PARTS.map((part) => {
    const ratio = last[part] / first[part];
    return atMost(`growth/${name}-${part}`, { median: ratio, low: ratio, high: ratio }, STRAIGHT);
  });
};

const label = (count) => `1e${Math.round(Math.log10(count))}`;

await bench(import.meta.url, ({ quick }) => {
  spentOn(quick ? 2 : 20, OF_A_NAMND);
  const cities = (quick ? [1e3, 4e3] : [1e3, 1e4, 1e5, 1e6]).map((count) => [
    `${label(count)} in nämnder of ${OF_A_NAMND}`,
    perRisk(count / OF_A_NAMND, OF_A_NAMND, Math.max(1, Math.min(15, 2e4 / count))),
  ]);
  const alone = (quick ? [1e3, 4e3] : [1e3, 1e4, 1e5]).map((count) => [
    `${label(count)} in one nämnd`,
    perRisk(1, count, Math.max(1, Math.min(15, 2e4 / count))),
  ]);
  return {
    results: [...grown("city", cities), ...grown("one", alone)],
    notes: ["microseconds per risk".padEnd(24) + PARTS.map(cell).join(""), ...[...cities, ...alone].map(shownRow)],
  };
});
