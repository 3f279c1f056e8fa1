import { describe, expect, test } from "vitest";
import { buildInternkontrollplan } from "../../src/internkontroll/build-internkontrollplan.js";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import { parseAnalysis } from "../../src/parse/parse-analysis.js";
import { buildRegister } from "../../src/register/build-register.js";
import { planView } from "../../src/view/plan-view.js";

const planOf = (levels: readonly number[], more: object = {}) => {
  const analysis = parseAnalysis({
    format: 1,
    year: 2022,
    method: "exempel-5x5@2022.1",
    namnd: { id: "n", name: "Nämnden", kind: "annan" },
    processes: [
      {
        id: "p",
        name: "Process",
        risks: levels.map((level, index) => ({
          id: `r${String(index)}`,
          event: `Händelse ${String(index)}`,
          current: { likelihood: level, consequence: level },
        })),
      },
    ],
    ...more,
  });
  return buildInternkontrollplan(buildRegister(analysis, { method: exempel5x5, asOf: "2022-03-31" }));
};

const said = (plan: ReturnType<typeof planOf>, locale: "sv" | "en"): readonly string[] =>
  planView(plan, { audience: "internal", locale }).lead.flatMap((block) =>
    block.kind === "sentence" ? [block.text] : [],
  );

describe("what a plan says of itself", () => {
  const control = { id: "k1", name: "Kontroll", inPlan: true, addresses: ["r0"] };
  const cases: readonly (readonly [string, ReturnType<typeof planOf>, readonly string[], readonly string[]])[] = [
    [
      "nothing in it",
      planOf([1]),
      ["Planen omfattar 0 risker, 0 kontrollmoment och 0 åtgärder."],
      ["The plan holds 0 risks, 0 controls and 0 actions."],
    ],
    [
      "one risk without control or action",
      planOf([5]),
      ["Planen omfattar 1 risk, 0 kontrollmoment och 0 åtgärder.", "1 risk i planen har varken kontroll eller åtgärd."],
      ["The plan holds 1 risk, 0 controls and 0 actions.", "1 risk in the plan has neither control nor action."],
    ],
    [
      "two, in a draft",
      planOf([5, 4], { stage: "draft" }),
      [
        "Analysen är ett utkast; planen följer den och ändras med den.",
        "Planen omfattar 2 risker, 0 kontrollmoment och 0 åtgärder.",
        "2 risker i planen har varken kontroll eller åtgärd.",
      ],
      [
        "The analysis is a draft; the plan follows from it and changes with it.",
        "The plan holds 2 risks, 0 controls and 0 actions.",
        "2 risks in the plan have neither control nor action.",
      ],
    ],
    [
      "a risk with a control",
      planOf([5], { controls: [control] }),
      [expect.stringMatching(/^Planen omfattar 1 risk, \d kontrollmoment och 0 åtgärder\.$/u) as string],
      [expect.stringMatching(/^The plan holds 1 risk, \d controls? and 0 actions\.$/u) as string],
    ],
  ];
  test.each(cases)("%s", (_, plan, sv, en) => {
    expect(said(plan, "sv")).toEqual(sv);
    expect(said(plan, "en")).toEqual(en);
  });
});
