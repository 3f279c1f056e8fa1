// What each part of the work costs per risk, for one size of city in a process of its own: heaps that earlier sizes have filled would
// otherwise be collected on the clock of later ones.
import {
  buildLagesbild,
  buildRegister,
  exampleMethod,
  parseAnalysis,
  rules,
  scoreAssessment,
} from "vasentlighetsanalys";
import { AS_OF, richAnalysis } from "../inputs/analyses.mjs";
import { placed } from "../inputs/places.mjs";
import { median } from "./interleave.mjs";

export const PARTS = ["parse", "score", "register", "review", "near-duplicate", "lagesbild"];

const nearDuplicate = rules.find(({ id }) => id === "near-duplicate");
const off = { severity: "off", reason: "Mäts för sig" };
const reviewed = { ...exampleMethod, rules: { "near-duplicate": off } };
const unreviewed = { ...exampleMethod, rules: Object.fromEntries(rules.map(({ id }) => [id, off])) };

const milliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const stopwatch = () => {
  const spent = Object.fromEntries(PARTS.map((part) => [part, 0]));
  const time = (part, run) => {
    const begun = milliseconds();
    const made = run();
    spent[part] += milliseconds() - begun;
    return made;
  };
  return { spent, time };
};

const PASSES = 10;

/** So short a work that it is done several times over. */
const scoreAll = ({ processes }) => {
  let sum = 0;
  for (let pass = 0; pass < PASSES; pass += 1)
    for (const { risks } of processes)
      for (const { current } of risks) if (current !== undefined) sum += scoreAssessment(current, exampleMethod).rank;
  return sum;
};

const registerOf = (document, time) => {
  const analysis = time("parse", () => parseAnalysis(document, { method: exampleMethod }));
  time("score", () => scoreAll(analysis));
  time("register", () => buildRegister(analysis, { method: unreviewed, asOf: AS_OF }));
  const register = time("review", () => buildRegister(analysis, { method: reviewed, asOf: AS_OF }));
  time("near-duplicate", () => nearDuplicate.find({ risks: register.entries }));
  return register;
};

/** Milliseconds of each part for so many nämnder with so many risks each; their registers are made and forgotten one by one. */
const spentOn = (namnder, risks) => {
  const { spent, time } = stopwatch();
  let outside = 0;
  const registers = function* () {
    for (let seed = 0; seed < namnder; seed += 1) {
      const begun = milliseconds();
      const register = registerOf(placed(richAnalysis({ seed, risks })), time);
      outside += milliseconds() - begun;
      yield register;
    }
  };
  time("lagesbild", () => buildLagesbild(registers(), { expected: [] }));
  return {
    ...spent,
    score: spent.score / PASSES,
    review: spent.review - spent.register,
    lagesbild: spent.lagesbild - outside,
  };
};

/** Microseconds per risk, once the engine has compiled; small sizes several times. */
export const perRisk = (namnder, risks) => {
  const count = namnder * risks;
  spentOn(10, 200);
  const all = Array.from({ length: Math.max(1, Math.min(15, 2e4 / count)) }, () => spentOn(namnder, risks));
  return Object.fromEntries(PARTS.map((part) => [part, (median(all.map((spent) => spent[part])) * 1000) / count]));
};
