import * as fc from "fast-check";
import { parseMethod, toCanonicalJson } from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { type Case, type Law, anyCase } from "./case.js";
import { controlLaws } from "./control-laws.js";
import { decisionLaws } from "./decision-laws.js";
import { findingLaws } from "./finding-laws.js";
import { methods } from "./methods.js";
import { orderLaws } from "./order-laws.js";
import { pictureLaws } from "./picture-laws.js";
import { readingLaws } from "./reading-laws.js";
import { IS_LONG, LAW_TIMEOUT, chunks, runs } from "./runs.js";
import { unknownLaws } from "./unknown-laws.js";
import { yearLaws } from "./year-laws.js";

const LAWS: readonly (readonly [string, readonly Law[]])[] = [
  ["reading and writing", readingLaws],
  ["the same content, the same bytes", orderLaws],
  ["findings", findingLaws],
  ["unknown never becomes known", unknownLaws],
  ["controls", controlLaws],
  ["the decision", decisionLaws],
  ["the plan and its follow-up", yearLaws],
  ["the city's picture", pictureLaws],
];

test("a method that is written and read again is the same", () => {
  for (const method of methods) expect(parseMethod(JSON.parse(toCanonicalJson(method)))).toEqual(method);
});

describe.skipIf(IS_LONG).each(LAWS)("%s", (_room, laws) => {
  test.each(laws.map((each) => [each.name, each] as const))(
    "%s",
    { timeout: LAW_TIMEOUT },
    async (_name, { holds }) => {
      await fc.assert(
        fc.asyncProperty(anyCase, async (one) => {
          await holds(one);
        }),
        runs(60),
      );
    },
  );
});

const holdAll = async (one: Case): Promise<void> => {
  for (const { name, holds, oneOf } of LAWS.flatMap(([, laws]) => laws))
    try {
      if (one.pick % oneOf === 0) await holds(one);
    } catch (cause) {
      throw new Error(`The law does not hold: ${name}`, { cause });
    }
};

describe.runIf(IS_LONG)("a long run: every law of each random analysis", () => {
  test.each(chunks)("$from to $to, seed $seed", { timeout: LAW_TIMEOUT }, async ({ seed, numRuns }) => {
    await fc.assert(fc.asyncProperty(anyCase, holdAll), { seed, numRuns });
  });
});
