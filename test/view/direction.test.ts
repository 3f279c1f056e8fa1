import { describe, expect, test } from "vitest";
import type { Method } from "../../src/method/method.js";
import { parseAnalysis } from "../../src/parse/parse-analysis.js";
import { buildRegister } from "../../src/register/build-register.js";
import { compareRegisters } from "../../src/register/compare-registers.js";
import { type Direction, contextOf, directionOf } from "../../src/view/changes-context.js";
import { aMethod } from "../method/a-method.js";

const bandsOnly: Partial<Method> = {
  matrix: {
    kind: "grid",
    bands: [
      ["lag", "lag", "medel"],
      ["lag", "medel", "hog"],
      ["medel", "hog", "hog"],
    ],
  },
  bands: ["lag", "medel", "hog"].map((id) => ({ id, label: id })),
};

type Side = readonly [year: number, likelihood: number | undefined, method?: Method];

const registerOf = ([year, likelihood, method = aMethod()]: Side, namnd = "n") =>
  buildRegister(
    parseAnalysis(
      {
        format: 1,
        year,
        method: `${method.id}@${method.version}`,
        namnd: { id: namnd, name: "N", kind: "annan" },
        processes: [
          {
            id: "p",
            name: "P",
            risks: [
              {
                id: "r1",
                event: year === 2022 ? "Det händer" : "Det händer ofta",
                ...(likelihood === undefined ? {} : { current: { likelihood, consequence: 2 } }),
              },
            ],
          },
        ],
      },
      { method },
    ),
    { method, asOf: `${String(year)}-03-31` },
  );

const directionsOf = (before: Side, after: Side): readonly Direction[] => {
  const compared = { kind: "comparison" as const, before: [registerOf(before)], after: [registerOf(after)] };
  const context = contextOf(compared, "internal", "sv");
  return compareRegisters(compared.before, compared.after)
    .filter(({ kind }) => kind === "changed")
    .map((change) => directionOf(change, context));
};

describe("where a changed risk went", () => {
  test.each<readonly [string, Side, Side, Direction]>([
    ["up", [2022, 1], [2023, 3], "up"],
    ["down", [2022, 3], [2023, 1], "down"],
    ["nowhere, in other words", [2022, 2], [2023, 2], "level"],
    ["from no assessment", [2022, undefined], [2023, 2], "unknown"],
    ["to no assessment", [2022, 2], [2023, undefined], "unknown"],
    ["under another method", [2022, 1], [2023, 3, aMethod({ version: "2" })], "unknown"],
    ["up between bands alone", [2022, 1, aMethod(bandsOnly)], [2023, 3, aMethod(bandsOnly)], "up"],
    ["nowhere within a band", [2022, 1, aMethod(bandsOnly)], [2023, 1, aMethod(bandsOnly)], "level"],
  ])("%s", (_, before, after, direction) => {
    expect(directionsOf(before, after)).toEqual([direction]);
  });
});
