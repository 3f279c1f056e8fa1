import { expect } from "vitest";
import type { Given } from "./any-analysis.js";
import { law, registerOf } from "./case.js";

type WrittenRisk = Record<string, unknown> & { readonly id: string };
interface WrittenParts {
  readonly processes: readonly { readonly risks: readonly WrittenRisk[] }[];
}

const without = (given: Given, risk: string, part: "current" | "inherent"): Given => {
  const { processes } = given.written as WrittenParts;
  return {
    ...given,
    written: {
      ...given.written,
      processes: processes.map((process) => ({
        ...process,
        risks: process.risks.map((each) => {
          const { [part]: _, ...rest } = each;
          return each.id === risk ? rest : each;
        }),
      })),
    },
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

export const unknownLaws = [
  law(
    "taking an assessment away adds no score anywhere and changes none of the others",
    ({ given, made, pick, register }) => {
      const before = register();
      const risks = before.analysis.processes.flatMap((process) => process.risks ?? []);
      const risk = risks[pick % Math.max(1, risks.length)];
      if (risk === undefined) return;
      const after = registerOf(without(given, risk.id, pick % 2 === 0 ? "current" : "inherent"), made);
      expect(after.counts.assessed).toBeLessThanOrEqual(before.counts.assessed);
      expect(after.counts.assessed + after.counts.unassessed).toBe(before.counts.assessed + before.counts.unassessed);
      const known = new Map(before.entries.map((entry) => [entry.risk.id, entry]));
      for (const entry of after.entries) {
        const same = known.get(entry.risk.id);
        for (const state of ["inherent", "current", "target"] as const)
          if (entry.risk.id !== risk.id || entry[state] !== undefined) expect(entry[state]).toBe(same?.[state]);
      }
      for (const [index, { assessed }] of after.coverage.entries())
        expect(before.coverage[index]?.assessed).toEqual(expect.arrayContaining([...assessed]));
    },
  ),

  law("a risk that nobody has assessed has no score, and a score tells what was written", ({ given, register }) => {
    const isStated = (given.method.controlEffect?.kind ?? "stated") === "stated";
    for (const { risk, inherent, current, target } of register().entries) {
      const base = isStated ? risk.current : risk.inherent;
      const known = [inherent, current, target].map((score) => score !== undefined);
      expect(known).toEqual([risk.inherent, base, risk.target].map((written) => written !== undefined));
      if (isStated) expect(current?.likelihood).toBe(risk.current?.likelihood);
    }
  }),

  law("what is counted is what the entries say, and nothing is counted twice", ({ register }) => {
    const { analysis, entries, candidates, counts } = register();
    expect(entries.length + candidates.length).toBe(sum(analysis.processes.map(({ risks }) => risks?.length ?? 0)));
    expect(counts.assessed).toBe(entries.filter(({ current }) => current !== undefined).length);
    expect([sum(counts.cells.flat()), sum(Object.values(counts.bands)), sum(Object.values(counts.treatments))]).toEqual(
      [counts.assessed, counts.assessed, counts.assessed],
    );
    expect(counts.candidates + counts.dropped).toBe(candidates.length);
  }),
];
