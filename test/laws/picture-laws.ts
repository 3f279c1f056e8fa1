import {
  type Lagesbild,
  type RiskRegister,
  buildLagesbild,
  mergeLagesbilder,
  toCanonicalJson,
} from "vasentlighetsanalys";
import { expect } from "vitest";
import { safeParseLagesbild } from "../../src/record/parse-lagesbild.js";
import type { Given } from "./any-analysis.js";
import { type Case, law, registerOf } from "./case.js";

const namndOf = (given: Given, id: string, year: number): Given => ({
  ...given,
  written: { ...given.written, year, namnd: { id, name: `Nämnd ${id}`, kind: "annan" } },
});

/** The case's own nämnd, and two more of the same year: one like it, one of the other analysis. */
const registersOf = ({ given, other, made, register }: Case): readonly RiskRegister[] => {
  const own = register();
  return [
    own,
    registerOf(namndOf(given, "a", own.year), made),
    registerOf(namndOf(other ?? given, "z", own.year), made),
  ];
};

const expected = [{ id: "a", name: "Nämnd a", kind: "annan" as const }];
const part = (...registers: readonly RiskRegister[]): Lagesbild => buildLagesbild(registers, { expected });

export const pictureLaws = [
  law(
    "parts of a picture come to the whole, by whatever way they meet and however often",
    (one) => {
      const registers = registersOf(one);
      const whole = part(...registers);
      const text = toCanonicalJson(whole);
      expect(toCanonicalJson(part(...[...registers].reverse()))).toBe(text);
      const [a, b, c] = registers.map((register) => part(register)) as [Lagesbild, Lagesbild, Lagesbild];
      const ab = mergeLagesbilder(a, b);
      expect(toCanonicalJson(mergeLagesbilder(b, a))).toBe(toCanonicalJson(ab));
      expect(toCanonicalJson(mergeLagesbilder(ab, c))).toBe(text);
      expect(toCanonicalJson(mergeLagesbilder(a, mergeLagesbilder(b, c)))).toBe(text);
      expect(toCanonicalJson(mergeLagesbilder(whole, a))).toBe(text);
      expect(toCanonicalJson(mergeLagesbilder(whole, whole))).toBe(text);
      const read = safeParseLagesbild(JSON.parse(text));
      expect(read.ok ? toCanonicalJson(read.value) : read.issues).toBe(text);
    },
    8,
  ),
];
