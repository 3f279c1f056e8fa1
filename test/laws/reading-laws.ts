import { parseAnalysis, parseRegister, parseResults, toCanonicalJson, verifyRegister } from "vasentlighetsanalys";
import { fromYaml } from "vasentlighetsanalys/yaml";
import { expect } from "vitest";
import { law } from "./case.js";

export const readingLaws = [
  law("an analysis that is written and read again is the same, from JSON and from YAML", ({ given, analysis }) => {
    const text = toCanonicalJson(analysis());
    const again = (document: unknown) => toCanonicalJson(parseAnalysis(document, { method: given.method }));
    expect(again(JSON.parse(text))).toBe(text);
    expect(again(fromYaml(text))).toBe(text);
  }),

  law("a register that is written and read again has the same bytes, and verifies", async ({ following }) => {
    const text = toCanonicalJson(following());
    expect(toCanonicalJson(parseRegister(text))).toBe(text);
    expect(await verifyRegister(text)).toMatchObject({ ok: true, differences: [], digest: "none" });
  }),

  law("results that are written and read again are the same", ({ told }) => {
    expect(parseResults(JSON.parse(toCanonicalJson(told())))).toEqual(told());
  }),
];
