import { buildRegister, type Method, parseAnalysis } from "vasentlighetsanalys";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { methodWith } from "./methods.js";

interface WrittenControl {
  readonly addresses: readonly string[];
  readonly effect?: { readonly likelihood?: number; readonly consequence?: number };
  readonly existing?: boolean;
}

type Kind = "stated" | "steps" | "strongest" | "per-cause";

const counting = (kind: Kind): Method => methodWith({ controlEffect: { kind } });

const score = (kind: Kind, controls: readonly WrittenControl[], risk: object = {}) => {
  const method = counting(kind);
  const analysis = parseAnalysis(
    {
      format: 1,
      year: 2022,
      method: "exempel-5x5@2022.1",
      namnd: { id: "n", name: "Nämnden", kind: "annan" },
      processes: [
        {
          id: "p",
          name: "P",
          risks: [
            {
              id: "r",
              event: "Något händer",
              causes: [
                { id: "a", text: "A" },
                { id: "b", text: "B" },
              ],
              inherent: { likelihood: 5, consequence: 4 },
              ...risk,
            },
            { id: "other", event: "Annat händer", causes: [{ id: "a", text: "A" }] },
          ],
        },
      ],
      controls: controls.map((control, index) => ({
        id: `k${String(index + 1)}`,
        name: "K",
        existing: true,
        ...control,
      })),
    },
    { method },
  );
  const { entries } = buildRegister(analysis, { method, asOf: "2022-01-01" });
  return entries.find((entry) => entry.risk.id === "r")?.current;
};

const twoSteps = { likelihood: 2 };

describe("a risk whose causes are not told apart", () => {
  test("per cause, its strongest control lowers it as a whole", () => {
    const controls = [
      { addresses: ["r"], effect: { likelihood: 1 } },
      { addresses: ["r"], effect: { likelihood: 3 } },
      { addresses: ["r"] },
    ];
    expect(score("per-cause", controls, { causes: [] })).toMatchObject({ likelihood: 2, consequence: 4 });
  });
});

describe("how controls lower a risk", () => {
  test.each([
    [
      "stated: what the assessor writes",
      "stated",
      [{ addresses: ["r"], effect: twoSteps }],
      { current: { likelihood: 4, consequence: 2 } },
      [4, 2],
    ],
    [
      "steps are added",
      "steps",
      [
        { addresses: ["r"], effect: twoSteps },
        { addresses: ["r/a"], effect: { likelihood: 1, consequence: 1 } },
      ],
      {},
      [2, 3],
    ],
    [
      "steps never go below level 1",
      "steps",
      [{ addresses: ["r"], effect: { likelihood: 9, consequence: 9 } }],
      {},
      [1, 1],
    ],
    [
      "the strongest counts alone",
      "strongest",
      [
        { addresses: ["r"], effect: twoSteps },
        { addresses: ["r"], effect: { likelihood: 1, consequence: 1 } },
      ],
      {},
      [3, 3],
    ],
    [
      "a control of one cause is a control of the risk",
      "strongest",
      [{ addresses: ["r/a"], effect: twoSteps }],
      {},
      [3, 4],
    ],
    [
      "per cause: an uncovered cause carries the risk on",
      "per-cause",
      [{ addresses: ["r/a"], effect: twoSteps }],
      {},
      [5, 4],
    ],
    [
      "per cause: the least covered decides",
      "per-cause",
      [
        { addresses: ["r/a"], effect: twoSteps },
        { addresses: ["r/b"], effect: { likelihood: 1 } },
      ],
      {},
      [4, 4],
    ],
    [
      "per cause: a control may cover causes of several risks",
      "per-cause",
      [
        { addresses: ["r/a", "other/a"], effect: twoSteps },
        { addresses: ["other", "r/b"], effect: twoSteps },
      ],
      {},
      [3, 4],
    ],
    [
      "per cause: the only cause is covered",
      "per-cause",
      [{ addresses: ["r/a"], effect: twoSteps }],
      { causes: [{ id: "a", text: "A" }] },
      [3, 4],
    ],
    ["a control of another risk lowers nothing", "steps", [{ addresses: ["other/a"], effect: twoSteps }], {}, [5, 4]],
    [
      "per cause: a control of the whole risk covers each cause",
      "per-cause",
      [{ addresses: ["r"], effect: twoSteps }],
      {},
      [3, 4],
    ],
    [
      "per cause: a risk without causes is one cause",
      "per-cause",
      [{ addresses: ["r"], effect: twoSteps }],
      { causes: [] },
      [3, 4],
    ],
    [
      "a planned control lowers nothing",
      "steps",
      [{ addresses: ["r"], effect: twoSteps, existing: false }],
      {},
      [5, 4],
    ],
    ["a control without effect lowers nothing", "steps", [{ addresses: ["r"] }], {}, [5, 4]],
    [
      "dimensions are combined before the steps",
      "steps",
      [{ addresses: ["r"], effect: { consequence: 1 } }],
      { inherent: { likelihood: 2, consequence: { verksamhet: 5, ekonomi: 2 } } },
      [2, 4],
    ],
  ] as const)("%s", (_name, kind, controls, risk, [likelihood, consequence]) => {
    expect(score(kind, controls, risk)).toMatchObject({ likelihood, consequence });
  });

  test.each(["steps", "strongest", "per-cause"] as const)(
    "%s: without inherent levels the risk stays unassessed, even where current is written",
    (kind) => {
      const risk = { inherent: undefined, current: { likelihood: 2, consequence: 2 } };
      const { inherent: _left, ...written } = risk;
      const analysis = parseAnalysis({
        format: 1,
        year: 2022,
        method: "exempel-5x5@2022.1",
        namnd: { id: "n", name: "Nämnden", kind: "annan" },
        processes: [{ id: "p", name: "P", risks: [{ id: "r", event: "Något händer", ...written }] }],
      });
      expect(buildRegister(analysis, { method: counting(kind), asOf: "2022-01-01" }).entries[0]).not.toHaveProperty(
        "current",
      );
    },
  );
});

const anyControl = fc.record({
  addresses: fc.subarray(["r", "r/a", "r/b"], { minLength: 1 }),
  effect: fc.record({ likelihood: fc.nat({ max: 4 }), consequence: fc.nat({ max: 4 }) }),
  existing: fc.boolean(),
});
const anyControls = fc.array(anyControl, { maxLength: 5 });

describe.each(["steps", "strongest", "per-cause"] as const)("laws of controls under %s", (kind) => {
  test("no control raises a risk", () => {
    fc.assert(
      fc.property(anyControls, (controls) => {
        const now = score(kind, controls);
        expect(now?.likelihood).toBeLessThanOrEqual(5);
        expect(now?.consequence).toBeLessThanOrEqual(4);
      }),
    );
  });

  test("their order does not matter", () => {
    fc.assert(
      fc.property(anyControls, (controls) => {
        expect(score(kind, [...controls].reverse())).toEqual(score(kind, controls));
      }),
    );
  });

  test("adding one never raises", () => {
    fc.assert(
      fc.property(anyControls, anyControl, (controls, added) => {
        const before = score(kind, controls);
        const after = score(kind, [...controls, added]);
        expect(after?.likelihood).toBeLessThanOrEqual(before?.likelihood ?? 0);
        expect(after?.consequence).toBeLessThanOrEqual(before?.consequence ?? 0);
      }),
    );
  });
});

test("covering cause A alone never lowers what cause B carries", () => {
  fc.assert(
    fc.property(
      fc.array(
        anyControl.map((control) => ({ ...control, addresses: ["r/a"] })),
        { maxLength: 5 },
      ),
      (controls) => {
        expect(score("per-cause", controls)).toMatchObject({ likelihood: 5, consequence: 4 });
      },
    ),
  );
});
