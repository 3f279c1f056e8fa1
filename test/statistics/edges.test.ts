import { describe, expect, test } from "vitest";
import { exampleMethod, parseAnalysis, publishedMethods } from "vasentlighetsanalys";
import { assessmentSpread, evidenceFor, simulateRegister } from "vasentlighetsanalys/statistics";
import { lowerGamma } from "../../src/statistics/incomplete-gamma.js";
import { probabilityBelow } from "../../src/statistics/true-rate.js";
import { registerOf } from "./registers.js";
import { theCase } from "./the-case.js";

const bandsOnly = publishedMethods.filter(({ matrix }) => matrix.kind === "grid" && "bands" in matrix);

describe("a method whose matrix is a grid of bands, and so has no values", () => {
  test("there is one among those that ship", () => {
    expect(bandsOnly.map(({ id }) => id)).toContain("nist-800-30");
  });

  test.each(bandsOnly.map((method) => [method.id, method] as const))(
    "%s: cells of one band stand by likelihood, then by consequence",
    (_id, method) => {
      const levels = [1, 2, 3, 4];
      const votes = levels.flatMap((likelihood) => levels.map((consequence) => ({ likelihood, consequence })));
      const { cells } = assessmentSpread(votes, method);
      const places = cells.map(({ score: { rank, likelihood, consequence } }) => [rank, likelihood, consequence]);
      const gravestFirst = [...places].sort(
        ([r1 = 0, l1 = 0, c1 = 0], [r2 = 0, l2 = 0, c2 = 0]) => r2 - r1 || l2 - l1 || c2 - c1,
      );
      expect(places).toEqual(gravestFirst);
    },
  );

  test.each(bandsOnly.map((method) => [method.id, method] as const))(
    "%s: in a simulation the graver band always stands first",
    (_id, method) => {
      const risks = [
        { id: "low", at: [1, 1] as const },
        { id: "top", at: [4, 4] as const },
      ];
      const { risks: ranked } = simulateRegister(registerOf(risks, method), { seed: 1, runs: 50 });
      expect(ranked.map(({ risk, inTop }) => [risk, inTop[0]])).toEqual([
        ["top", 1],
        ["low", 0],
      ]);
    },
  );
});

describe("at the ends of a distribution", () => {
  test("nothing lies below 0", () => {
    expect(lowerGamma(2, 0)).toEqual({ share: 0, integral: 0 });
    const known = { shape: 2, rate: 1, reporting: { low: 0.5, high: 1 } };
    expect([-1, 0].map((x) => probabilityBelow(known, x))).toEqual([0, 0]);
    expect(probabilityBelow(known, 1)).toBeGreaterThan(0);
  });
});

describe("evidence of what an analysis tells", () => {
  test("no incidents give none", () => {
    const { incidents: _incidents, ...silent } = theCase() as { readonly incidents?: unknown };
    expect(evidenceFor(parseAnalysis(silent), exampleMethod)).toEqual([]);
  });

  test("a class of a risk that the method gives to all nämnder stands under the process that the class names", () => {
    const method = {
      ...exampleMethod,
      common: { risks: [{ process: "otillaten-paverkan", id: "gemensam", event: "Hot i reception" }] },
    };
    const written = {
      format: 1,
      year: 2022,
      method: "exempel-5x5@2022.1",
      namnd: { id: "n", name: "Nämnden", kind: "annan" },
      processes: [{ id: "p", name: "P" }],
      incidents: [
        {
          system: "IA",
          from: "2021-01-01",
          to: "2021-12-31",
          events: 4,
          classes: [{ label: "Hot", process: "p", risk: "gemensam", events: 4 }],
        },
      ],
    };
    const [evidence] = evidenceFor(parseAnalysis(written, { method }), method);
    expect(evidence).toMatchObject({ process: "p", risk: "gemensam" });
  });
});
