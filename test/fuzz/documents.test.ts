import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  AnalysisError,
  buildRegister,
  compileMatrix,
  formatIssues,
  type Method,
  MethodError,
  parseAnalysis,
  parseMethod,
  parseRegister,
  parseResults,
  safeParseAnalysis,
  safeParseMethod,
  safeParseRegister,
  safeParseResults,
  toCanonicalJson,
  verifyRegister,
} from "vasentlighetsanalys";
import { FormulaError, resolveFormula } from "vasentlighetsanalys/formula";
import { methods } from "../laws/methods.js";
import { aRegister, analyses, methodDocuments, registers, results, WORDS } from "./documents.js";
import { expectPrototypesUntouched, expectSameFaults, expectTold, frozen } from "./guard.js";
import { anyChanges, changed, jsonChanges } from "./mutate-document.js";
import { FUZZ_TIMEOUT, runs } from "./runs.js";
import { watched, watchedLater } from "./watched.js";

type Read = { readonly ok: true } | { readonly ok: false; readonly issues: Parameters<typeof formatIssues>[0] };

const expectSoundRefusal = (sv: Read, en: Read): void => {
  expectPrototypesUntouched();
  expect(en.ok).toBe(sv.ok);
  if (sv.ok || en.ok) return;
  expectTold(sv.issues);
  expectTold(en.issues);
  expectSameFaults(sv.issues, en.issues);
  expect(formatIssues(sv.issues)).not.toBe("");
};

const expectThrows = (isOk: boolean, read: () => unknown, documented: new (...args: never[]) => Error): void => {
  if (isOk) read();
  else expect(read).toThrow(documented);
};

const methodNamed = (name: string): Method | undefined =>
  methods.find(({ id, version }) => name === id || name === `${id}@${version}`);

/** What a reader lets through, the rest of the library can use: a register is built, written and read again. */
const expectUsable = (document: unknown): void => {
  const analysis = parseAnalysis(document, { methods });
  const method = methodNamed(analysis.method);
  if (method === undefined) return;
  const text = toCanonicalJson(buildRegister(analysis, { method, asOf: "2022-03-31" }));
  const again = safeParseRegister(text);
  expect(again.ok ? [] : again.issues).toEqual([]);
};

const picked = (list: readonly unknown[]) => fc.nat(list.length - 1);

describe("an analysis with anything changed", () => {
  test("is read, or refused in both languages", { timeout: FUZZ_TIMEOUT }, () => {
    fc.assert(
      fc.property(picked(analyses), anyChanges, (seed, changes) => {
        const document = frozen(changed(analyses[seed], changes, WORDS));
        const sv = watched(() => safeParseAnalysis(document, { methods }));
        expectSoundRefusal(sv, safeParseAnalysis(document, { methods, locale: "en" }));
        expectThrows(sv.ok, () => parseAnalysis(document, { methods }), AnalysisError);
      }),
      runs(800),
    );
  });

  test("makes a register that is read again, where it is read", { timeout: FUZZ_TIMEOUT }, () => {
    fc.assert(
      fc.property(picked(analyses), jsonChanges, (seed, changes) => {
        const document = frozen(changed(analyses[seed], changes.slice(0, 2), WORDS));
        if (safeParseAnalysis(document, { methods }).ok) expectUsable(document);
      }),
      runs(500),
    );
  });
});

describe("a method with anything changed", () => {
  test("is read and compiles, or is refused in both languages", { timeout: FUZZ_TIMEOUT }, () => {
    fc.assert(
      fc.property(picked(methodDocuments), anyChanges, (seed, changes) => {
        const document = frozen(changed(methodDocuments[seed], changes, WORDS));
        const sv = watched(() => safeParseMethod(document));
        expectSoundRefusal(sv, safeParseMethod(document, { locale: "en" }));
        expectThrows(sv.ok, () => parseMethod(document), MethodError);
        if (!sv.ok) return;
        try {
          watched(() => compileMatrix(resolveFormula(sv.value)), [FormulaError, MethodError]);
        } catch (error) {
          if (!(error instanceof FormulaError || error instanceof MethodError)) throw error;
        }
      }),
      runs(500),
    );
  });

  test("reads an analysis, where it is read", { timeout: FUZZ_TIMEOUT }, () => {
    fc.assert(
      fc.property(picked(methodDocuments), picked(analyses), jsonChanges, (seed, other, changes) => {
        const method = safeParseMethod(changed(methodDocuments[seed], changes.slice(0, 2), WORDS));
        if (!method.ok || method.value.matrix.kind === "formula") return;
        const named = { ...(analyses[other] as object), method: `${method.value.id}@${method.value.version}` };
        const { value } = method;
        const read = watched(() => safeParseAnalysis(named, { method: value }));
        if (!read.ok) {
          expectTold(read.issues);
          return;
        }
        const text = toCanonicalJson(buildRegister(read.value, { method: method.value, asOf: "2022-03-31" }));
        const again = safeParseRegister(text);
        expect(again.ok ? [] : again.issues).toEqual([]);
      }),
      runs(300),
    );
  });
});

describe("results with anything changed", () => {
  test("are read, or refused in both languages", { timeout: FUZZ_TIMEOUT }, () => {
    const options = {
      plan: { controls: ["k1"], actions: ["a1"] },
      ...(methods[0] === undefined ? {} : { method: methods[0] }),
    };
    fc.assert(
      fc.property(picked(results), anyChanges, fc.boolean(), (seed, changes, isHeld) => {
        const document = frozen(changed(results[seed], changes, WORDS));
        const held = isHeld ? options : {};
        const sv = watched(() => safeParseResults(document, held));
        expectSoundRefusal(sv, safeParseResults(document, { ...held, locale: "en" }));
        expectThrows(sv.ok, () => parseResults(document, held), AnalysisError);
      }),
      runs(800),
    );
  });
});

describe("a register with anything changed", () => {
  const all = [aRegister(), ...registers];

  test("is read, or refused in both languages", { timeout: FUZZ_TIMEOUT }, () => {
    fc.assert(
      fc.property(picked(all), anyChanges, (seed, changes) => {
        const document = frozen(changed(all[seed], changes, WORDS));
        const sv = watched(() => safeParseRegister(document));
        expectSoundRefusal(sv, safeParseRegister(document, { locale: "en" }));
        expectThrows(sv.ok, () => parseRegister(document), AnalysisError);
      }),
      runs(200),
    );
  });

  test("verifies or tells what differs, adopted or not", { timeout: FUZZ_TIMEOUT }, async () => {
    await fc.assert(
      fc.asyncProperty(picked(all), anyChanges, fc.boolean(), async (seed, changes, isAdopted) => {
        const plain = isAdopted
          ? { kind: "adopted-register", register: all[seed], plan: {}, decision: { body: "Nämnden" }, digest: "00" }
          : all[seed];
        const document = frozen(changed(plain, changes, WORDS));
        const { ok, differences, digest, issues } = await watchedLater(() => verifyRegister(document));
        if (!ok && digest !== "broken") expect(differences.length + issues.length).toBeGreaterThan(0);
      }),
      runs(200),
    );
  });
});
