import {
  type Method,
  buildInternkontrollplan,
  buildRegister,
  followUp,
  parseAnalysis,
  toCanonicalJson,
} from "vasentlighetsanalys";
import { expect } from "vitest";
import { law, resultsOf } from "./case.js";
import { keysShuffled, shuffled } from "./shuffled.js";

export const orderLaws = [
  law("the order of lists and keys changes no byte of register or plan", ({ given, made, draws, text, plan }) => {
    const method = keysShuffled(given.method, draws) as Method;
    const mixed = buildRegister(parseAnalysis(shuffled(given.written, draws), { method }), { method, asOf: made });
    expect(toCanonicalJson(mixed)).toBe(text());
    expect(toCanonicalJson(buildInternkontrollplan(mixed))).toBe(toCanonicalJson(plan()));
  }),

  law("the order of the results changes no byte of the follow-up", ({ results, later, draws, plan, followed }) => {
    const mixed = resultsOf(shuffled(results, draws) as object, plan());
    expect(toCanonicalJson(followUp(plan(), mixed, { asOf: later }))).toBe(toCanonicalJson(followed()));
  }),

  law("building changes nothing that it is given, and makes the same again", ({ given, made, analysis, text }) => {
    const before = JSON.stringify(analysis());
    const again = buildRegister(analysis(), { method: given.method, asOf: made });
    buildInternkontrollplan(again);
    expect(toCanonicalJson(again)).toBe(text());
    expect(JSON.stringify(analysis())).toBe(before);
  }),
];
