import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
import type { Method, RiskRegister } from "vasentlighetsanalys";

/** A risk's votes as pairs of levels; without votes the first pair is its assessment. */
export interface VotedRisk {
  readonly id: string;
  readonly at?: readonly [number, number];
  readonly votes?: readonly (readonly [number, number])[];
}

const assessment = ([likelihood, consequence]: readonly [number, number], { votes }: VotedRisk): object => ({
  likelihood,
  consequence,
  ...(votes === undefined
    ? {}
    : { votes: votes.map(([l, c], index) => ({ role: `roll ${index + 1}`, likelihood: l, consequence: c })) }),
});

/** A register of the risks, assessed with controls unless the method calculates that from the levels without. */
export const registerOf = (
  risks: readonly VotedRisk[],
  method: Method = exampleMethod,
  more: object = {},
): RiskRegister => {
  const state = method.controlEffect?.kind === "steps" ? "inherent" : "current";
  const analysis = parseAnalysis(
    {
      format: 1,
      year: 2022,
      method: `${method.id}@${method.version}`,
      namnd: { id: "exempel", name: "Exempelnämnden", kind: "annan" },
      processes: [
        {
          id: "p",
          name: "Process",
          risks: risks.map((risk) => {
            const at = risk.at ?? risk.votes?.[0];
            return { id: risk.id, event: risk.id, ...(at === undefined ? {} : { [state]: assessment(at, risk) }) };
          }),
        },
      ],
      ...more,
    },
    { method },
  );
  return buildRegister(analysis, { method, asOf: "2022-03-31" });
};

/** Risks that the assessors place differently, two that stand alike, and one that nobody has assessed. */
export const votedRegister = registerOf([
  {
    id: "r1",
    votes: [
      [5, 5],
      [4, 4],
      [3, 3],
    ],
  },
  {
    id: "r2",
    votes: [
      [4, 4],
      [2, 2],
    ],
  },
  { id: "r3", at: [3, 4] },
  { id: "r4", at: [3, 4] },
  { id: "r5" },
]);

/** The simulation whose bits are recorded in golden/. */
export const recordedSimulation = { seed: 2022, runs: 1000 };
