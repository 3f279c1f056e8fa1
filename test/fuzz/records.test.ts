import * as fc from "fast-check";
import {
  adoptRegister,
  buildRegister,
  exampleMethod,
  parseAnalysis,
  toCanonicalJson,
  verifyRegister,
} from "vasentlighetsanalys";
import { type Evidence, evidenceFor, StatisticsError, verifyEvidence } from "vasentlighetsanalys/statistics";
import { describe, expect, test } from "vitest";
import { evidenceSchema } from "../../src/model/evidence.js";
import { aRegister } from "../record/a-register.js";
import { theCase } from "../statistics/the-case.js";
import { frozen } from "./guard.js";
import { anyChanges, changed, keysOf } from "./mutate-document.js";
import { FUZZ_TIMEOUT, runs } from "./runs.js";
import { watched, watchedLater } from "./watched.js";

const decision = { body: "Exempelnämnden", on: "2021-12-16", paragraph: "§ 12", reference: "Dnr 1/2021" };
const adopted: unknown = JSON.parse(toCanonicalJson(await adoptRegister(aRegister(), decision)));

const analysis = parseAnalysis(theCase());
const evidence = evidenceFor(analysis, exampleMethod);
const withEvidence: unknown = JSON.parse(
  toCanonicalJson(buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31", evidence })),
);
const WORDS = keysOf([adopted, withEvidence]);

describe("a record with anything changed", () => {
  test.each([
    ["adopted by the nämnd", adopted, "holds"],
    ["with evidence", withEvidence, "none"],
  ])("%s, is verified as it stands, and tells what differs when changed", { timeout: FUZZ_TIMEOUT }, async (...of) => {
    const [, record, digest] = of;
    expect(await verifyRegister(record)).toMatchObject({ ok: true, digest });
    await fc.assert(
      fc.asyncProperty(anyChanges, async (changes) => {
        const given = frozen(changed(record, changes, WORDS));
        const told = await watchedLater(() => verifyRegister(given));
        if (!told.ok && told.digest !== "broken")
          expect(told.differences.length + told.issues.length).toBeGreaterThan(0);
      }),
      runs(100),
    );
  });
});

describe("evidence with anything changed", () => {
  test("is calculated anew, or refused", { timeout: FUZZ_TIMEOUT }, () => {
    const first: unknown = JSON.parse(JSON.stringify(evidence[0]));
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const read = evidenceSchema.safeParse(changed(first, changes, WORDS));
        if (!read.success) return;
        try {
          watched(() => verifyEvidence(read.data as Evidence, exampleMethod), [StatisticsError]);
        } catch (error) {
          if (!(error instanceof StatisticsError)) throw error;
        }
      }),
      runs(300),
    );
  });
});
