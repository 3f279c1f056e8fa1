import { type Control, type Method, type Risk, buildInternkontrollplan } from "vasentlighetsanalys";
import { expect } from "vitest";
import { currentLevels } from "../../src/score/control-effect.js";
import { scoreAssessment } from "../../src/score/score-assessment.js";
import { law, registerOf } from "./case.js";

const COUNTING = ["steps", "strongest", "per-cause"] as const;

/** The levels with controls, of a risk whose inherent levels are known. */
const levelsOf = (risk: Risk, controls: readonly Control[], method: Method): readonly [number, number] => {
  const levels = currentLevels(risk, controls, method);
  if (levels === undefined) throw new Error(`${risk.id} has no levels`);
  const score = scoreAssessment(levels, method);
  return [score.likelihood, score.consequence];
};

const highest = (pairs: readonly (readonly [number, number])[]): readonly [number, number] => [
  Math.max(...pairs.map(([likelihood]) => likelihood)),
  Math.max(...pairs.map(([, consequence]) => consequence)),
];

export const controlLaws = [
  law(
    "an existing control more never raises a risk, and never takes a measure away",
    ({ given, made, pick, register }) => {
      const before = register();
      const risk = before.entries[pick % Math.max(1, before.entries.length)]?.risk;
      if (risk === undefined) return;
      const { controls } = given.written as { readonly controls: readonly object[] };
      const inPlan = pick % 2 === 0;
      const more = { id: "k99", name: "Ny", existing: true, inPlan, effect: { likelihood: 1 }, addresses: [risk.id] };
      const after = registerOf({ ...given, written: { ...given.written, controls: [...controls, more] } }, made);
      const known = new Map(before.entries.map((entry) => [entry.risk.id, entry]));
      for (const entry of after.entries) {
        const same = known.get(entry.risk.id);
        expect(entry.current?.likelihood ?? 0).toBeLessThanOrEqual(same?.current?.likelihood ?? 0);
        expect(entry.current?.consequence).toBe(same?.current?.consequence);
      }
      const line = buildInternkontrollplan(after).lines.find(
        (each) => each.kind === "risk" && each.risk.id === risk.id,
      );
      expect(line?.kind === "risk" && line.lacking).toBe(false);
    },
  ),

  law("under every way of counting, no control raises a risk or takes it below level 1", ({ given, register }) => {
    for (const { risk, inherent, controls } of register().entries) {
      if (inherent === undefined) continue;
      for (const kind of COUNTING) {
        const method: Method = { ...given.method, controlEffect: { kind } };
        const bare = levelsOf(risk, [], method);
        expect(bare).toEqual([inherent.likelihood, inherent.consequence]);
        let before = bare;
        for (let taken = 1; taken <= controls.length; taken += 1) {
          const after = levelsOf(risk, controls.slice(0, taken), method);
          for (const axis of [0, 1] as const) {
            expect(after[axis]).toBeLessThanOrEqual(before[axis]);
            expect(after[axis]).toBeGreaterThanOrEqual(1);
          }
          before = after;
        }
      }
    }
  }),

  law("covering one cause never lowers what another carries: the least covered decides", ({ given, register }) => {
    const method: Method = { ...given.method, controlEffect: { kind: "per-cause" } };
    for (const { risk, inherent, controls } of register().entries) {
      const { causes } = risk;
      const [first, ...others] = causes ?? [];
      if (inherent === undefined || first === undefined || others.length === 0) continue;
      const alone = (cause: typeof first, all: readonly Control[]) =>
        levelsOf({ ...risk, causes: [cause] }, all, method);
      expect(levelsOf(risk, controls, method)).toEqual(
        highest([first, ...others].map((cause) => alone(cause, controls))),
      );
      const cover: Control = {
        id: "k99",
        name: "Ny",
        existing: true,
        addresses: [`${risk.id}/${first.id}`],
        effect: { likelihood: 9, consequence: 9 },
      };
      const covered = [...controls, cover];
      for (const cause of others) expect(alone(cause, covered)).toEqual(alone(cause, controls));
      expect(levelsOf(risk, covered, method)).toEqual(highest(others.map((cause) => alone(cause, controls))));
    }
  }),
];
