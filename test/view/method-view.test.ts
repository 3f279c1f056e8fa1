import { describe, expect, test } from "vitest";
import type { Method } from "../../src/method/method.js";
import { methodView } from "../../src/view/method-view.js";
import { aMethod } from "../method/a-method.js";

const grid = [
  [1, 2, 3],
  [2, 4, 6],
  [3, 6, 9],
];
const bands = grid.map((row) => row.map((value) => (value < 3 ? "lag" : value < 6 ? "medel" : "hog")));

describe("how a method makes its value, in both languages", () => {
  const rules: readonly (readonly [string, Method["matrix"], string, string])[] = [
    ["a product", { kind: "product" }, "Riskvärdet: sannolikhet × konsekvens.", "The value: likelihood × consequence."],
    ["a sum", { kind: "sum" }, "Riskvärdet: sannolikhet + konsekvens.", "The value: likelihood + consequence."],
    [
      "the higher",
      { kind: "max" },
      "Riskvärdet: den högsta av sannolikhet och konsekvens.",
      "The value: the higher of likelihood and consequence.",
    ],
    [
      "a grid of values",
      { kind: "grid", values: grid },
      "Riskvärdet: läses ur rutnätet.",
      "The value: read from the grid.",
    ],
    [
      "a grid that a formula made",
      { kind: "grid", values: grid, expression: "sannolikhet * konsekvens" },
      "Riskvärdet: sannolikhet * konsekvens.",
      "The value: sannolikhet * konsekvens.",
    ],
    [
      "a grid of bands",
      { kind: "grid", bands },
      "Risknivån läses ur rutnätet; riskvärden finns inte.",
      "The band is read from the grid; there are no values.",
    ],
  ];
  test.each(rules)("%s", (_, matrix, sv, en) => {
    const method = aMethod({ matrix });
    expect([methodView(method, "sv").rule, methodView(method, "en").rule]).toEqual([sv, en]);
  });
});

test("a cell that is decided apart is told with its band and its reason", () => {
  const method = aMethod({
    overrides: [
      { likelihood: 1, consequence: 3, band: "hog", reason: "Liv går före." },
      { likelihood: 3, consequence: 1, band: "okänd", reason: "Se beslut." },
    ],
  });
  expect(methodView(method, "sv").overrides).toEqual([
    "Undantag: rutan (1, 3) är hog. Liv går före.",
    "Undantag: rutan (3, 1) är okänd. Se beslut.",
  ]);
  expect(methodView(method, "en").overrides[0]).toBe("Override: the cell (1, 3) is hog. Liv går före.");
  expect(methodView(aMethod(), "sv").overrides).toEqual([]);
});

test("the levels of a dimension stand beside those of the scale, and a dimension without definitions does not", () => {
  const { consequence } = aMethod();
  const method = aMethod({
    consequence: {
      ...consequence,
      dimensions: [
        { id: "liv", label: "Liv", definitions: ["blåmärke", "sjukhus", "död"] },
        { id: "pengar", label: "Pengar" },
      ],
    },
  });
  const { columns, rows } = methodView(method, "sv").dimensions;
  expect(columns.map(({ label }) => label)).toEqual(["Nivå", "Benämning", "Liv"]);
  expect(rows.map(({ cells }) => cells["dimension-0"])).toEqual(
    ["blåmärke", "sjukhus", "död"].map((text) => ({ kind: "text", text })),
  );
  expect(methodView(aMethod(), "sv").dimensions.rows).toEqual([]);
});
