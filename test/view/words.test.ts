import { describe, expect, test } from "vitest";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import type { Method } from "../../src/method/method.js";
import { publishedMethods } from "../../src/method/published/index.js";
import type { Treatment } from "../../src/model/treatment.js";
import { parseAnalysis } from "../../src/parse/parse-analysis.js";
import { buildRegister } from "../../src/register/build-register.js";
import { scoreAssessment } from "../../src/score/score-assessment.js";
import type { TreatmentState } from "../../src/score/treatment-state.js";
import { coverageView } from "../../src/view/coverage-view.js";
import { findingsView } from "../../src/view/findings-view.js";
import { headerView } from "../../src/view/header-view.js";
import { labelOf } from "../../src/view/labels.js";
import { bandAt, formatLevel, levelView } from "../../src/view/level-view.js";
import { matrixView } from "../../src/view/matrix-view.js";
import { oneLine } from "../../src/view/one-line.js";
import { registerTable } from "../../src/view/register-table.js";
import { treatmentText } from "../../src/view/treatment-text.js";
import { AS_OF, richInput, richRegister, richRegisterOwnMethod } from "./rich-register.js";

const example: Method = exempel5x5;
const internal = { audience: "internal" } as const;
const register = richRegister();

describe("a treatment at the date", () => {
  const accept = { kind: "accept", decidedBy: "Nämnden", decidedOn: "2021-12-16", validTo: "2022-12-31" } as Treatment;
  const standing = (treatment: Treatment): TreatmentState => ({ kind: "standing", treatment });
  test.each<[string, TreatmentState, string, string]>([
    ["none", { kind: "none" }, "Inte beslutad", "Not decided"],
    ["bare", standing({ kind: "avoid" }), "Undvika", "Avoid"],
    [
      "decided",
      standing(accept),
      "Acceptera (Nämnden 2021-12-16; gäller till och med 2022-12-31)",
      "Accept (Nämnden 2021-12-16; valid to 2022-12-31)",
    ],
    [
      "valid for a time only",
      standing({ kind: "accept", validTo: accept.validTo } as Treatment),
      "Acceptera (gäller till och med 2022-12-31)",
      "Accept (valid to 2022-12-31)",
    ],
    [
      "expired",
      { kind: "lapsed", treatment: accept, why: "expired" },
      "Acceptera, gäller inte: har upphört 2022-12-31",
      "Accept, does not stand: it has expired 2022-12-31",
    ],
    [
      "given for other levels",
      { kind: "lapsed", treatment: accept, why: "other-levels" },
      "Acceptera, gäller inte: gavs för andra nivåer än dagens",
      "Accept, does not stand: it was given for other levels than today's",
    ],
  ])("%s", (_, state, sv, en) => {
    expect([treatmentText(state, example, "sv"), treatmentText(state, example, "en")]).toEqual([sv, en]);
  });
});

describe("the method's own words", () => {
  const method: Method = { ...exempel5x5, labels: { "treatment.reduce": "åtgärda", "form.vald": "fysiskt våld" } };
  test.each([
    ["go before the library's", labelOf("treatment", "reduce", method, "sv"), "åtgärda"],
    ["are not translated", labelOf("form", "vald", method, "en"), "fysiskt våld"],
    ["leave the rest as it is", labelOf("form", "hot", method, "sv"), "hot"],
    ["in English", labelOf("form", "hot", method, "en"), "threats"],
    ["need not be there", labelOf("frequency", "monthly", example, "sv"), "månadsvis"],
  ])("%s", (_, found, expected) => {
    expect(found).toBe(expected);
  });

  test("stand in the register table and in the coverage", () => {
    const own = richRegisterOwnMethod();
    expect(registerTable(own, internal).rows[1]?.cells["treatment"]).toEqual({
      kind: "text",
      text: "Åtgärda (Nämnden 2021-12-16)",
    });
    expect(coverageView(own, internal)[0]?.forms.rows[0]?.cells["name"]).toEqual({ kind: "text", text: "Hot om våld" });
  });
});

describe("a level", () => {
  const shown = (method: Method, likelihood: number, consequence: number) =>
    levelView(scoreAssessment({ likelihood, consequence }, method), method);
  const bandsOnly = publishedMethods.find((method) => method.id === "nist-800-30");

  test("shows value, band, symbol, colour and both levels", () => {
    expect(shown(exempel5x5, 4, 4)).toEqual({
      likelihood: 4,
      consequence: 4,
      value: 16,
      band: { id: "hog", label: "Hög", rank: 3, symbol: "●", colour: "#E08A3C" },
      levels: "S4 K4",
    });
  });

  test("has no value where the matrix has none", () => {
    const level = bandsOnly === undefined ? undefined : shown(bandsOnly, 1, 1);
    expect(level).not.toHaveProperty("value");
    expect(level?.band.label).toBeDefined();
  });

  test("tells the axes apart by place where their initials are the same", () => {
    const method: Method = { ...exempel5x5, consequence: { ...exempel5x5.consequence, label: "Skada" } };
    expect(shown(method, 2, 3)?.levels).toBe("2/3");
  });

  test.each([
    ["sv", "● 7,5 Hög"],
    ["en", "● 7.5 Hög"],
  ] as const)("a fraction in %s", (locale, text) => {
    expect(formatLevel({ value: 7.5, band: { id: "h", label: "Hög", rank: 1, symbol: "●" } }, locale)).toBe(text);
  });

  test("of another method is refused", () => {
    expect(() => bandAt(exempel5x5.bands, 9)).toThrow(new RangeError("There is no band of rank 9 among 4"));
  });

  test("nobody has assessed is no level", () => {
    expect(levelView(undefined, exempel5x5)).toBeUndefined();
  });
});

test.each([
  ["  a \n\t b  ", "a b"],
  ["a\u001b[31mb\u0000c", "a [31mb c"],
  ["a\u202eb\ufeff", "ab"],
])("%j on one line", (text, line) => {
  expect(oneLine(text)).toBe(line);
});

describe("the matrix", () => {
  const view = matrixView(register, internal);
  test("has the highest likelihood first, and every assessed risk counted once", () => {
    expect(view.rows.map((row) => row.level.level)).toEqual([5, 4, 3, 2, 1]);
    const counts = view.rows.flatMap((row) => row.cells.map((cell) => cell.count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(view.assessed);
    expect(view.bands.reduce((sum, band) => sum + band.count, 0)).toBe(view.assessed);
    expect(view.unassessed).toBe(1);
  });

  test("has a cell for every pair of levels of every method that ships", () => {
    for (const method of publishedMethods) {
      const analysis = parseAnalysis({
        ...richInput(undefined, `${method.id}@${method.version}`),
        processes: [],
        controls: [],
        actions: [],
        surveys: [],
        recommendations: [],
      });
      const { rows, likelihood, consequence } = matrixView(buildRegister(analysis, { method, asOf: AS_OF }), internal);
      expect(rows).toHaveLength(likelihood.levels.length);
      for (const row of rows) expect(row.cells).toHaveLength(consequence.levels.length);
    }
  });
});

describe("what stands around a register", () => {
  const caution = (method: Method): readonly string[] => headerView({ ...register, method }, internal).cautions;

  test("an example method is cautioned against, an adopted one is not", () => {
    expect(caution(exempel5x5)).toEqual([expect.stringContaining("är ett exempel")]);
    expect(headerView(richRegisterOwnMethod(), internal).cautions).toEqual([]);
  });

  test("a method that opts out of the mandatory process says why and by whom", () => {
    const optOut = { reason: "Prövas i annan ordning.", decidedBy: "Kommunstyrelsen" };
    const method: Method = { ...exempel5x5, mandatoryOptOut: optOut };
    expect(caution(method)[1]).toBe(
      "Metoden gör avsteg från den obligatoriska processen otillåten påverkan. Skäl: Prövas i annan ordning. Beslutat av Kommunstyrelsen.",
    );
    expect(headerView({ ...register, method }, { ...internal, locale: "en" }).cautions[1]).toContain(
      "Decided by Kommunstyrelsen.",
    );
  });

  test.each([
    ["sv", "Ingen samverkan med polisen", "avstängd. Regleras i stadens överenskommelse."],
    ["en", "No cooperation with the police", "turned off. Regleras i stadens överenskommelse."],
  ] as const)("a rule that the method turns off is told of with its reason (%s)", (locale, _, text) => {
    const [fact] = headerView(richRegisterOwnMethod(), { ...internal, locale }).regraded;
    expect(fact?.text).toBe(text);
    expect(fact?.label).not.toBe("police-cooperation");
  });

  test("a rule that is graded otherwise, or not known, is told of too", () => {
    const rules = { "rule-of-tomorrow": { severity: "note", reason: "Nytt." } } as const;
    expect(headerView({ ...register, method: { ...exempel5x5, rules } }, internal).regraded).toEqual([
      { label: "rule-of-tomorrow", text: "upplysning. Nytt." },
    ]);
  });

  test.each([
    ["published", "återger ett publicerat dokument: MSB", "reproduces a published document: MSB"],
    ["adopted", "beslutad: MSB", "adopted: MSB"],
  ] as const)("a method that is %s names its document", (status, sv, en) => {
    const method: Method = { ...exempel5x5, source: { title: "t", status, document: { title: "MSB" } } };
    const nameIn = (locale: "sv" | "en") =>
      headerView({ ...register, method }, { ...internal, locale })
        .facts.map(({ text }) => text)
        .join("\n");
    expect(nameIn("sv")).toContain(sv);
    expect(nameIn("en")).toContain(en);
  });

  test("an adopted method without document names its source", () => {
    const method: Method = { ...exempel5x5, source: { title: "Anvisningar", status: "adopted" } };
    expect(
      headerView({ ...register, method }, internal).facts.some(({ text }) => text.endsWith("beslutad: Anvisningar")),
    ).toBe(true);
  });

  const bare = (stage?: "draft") =>
    buildRegister(
      parseAnalysis({
        format: 1,
        year: 2022,
        method: "exempel-5x5",
        ...(stage === undefined ? {} : { stage }),
        namnd: { id: "n", name: "N", kind: "annan" },
        processes: [],
      }),
      { method: exempel5x5, asOf: AS_OF },
    );

  test.each([
    ["a draft", bare("draft"), "Analysen är ett utkast", "The analysis is a draft"],
    [
      "a breach",
      register,
      "Registret kan inte fastställas så länge 1 brist",
      "The register cannot be adopted while 1 breach that hinders adoption stands",
    ],
    ["nothing", bare(), "Inget hindrar att nämnden fastställer", "Nothing hinders"],
  ])("what stands in the way of adoption: %s", (_, given, sv, en) => {
    expect(headerView(given, internal).adoption).toContain(sv);
    expect(headerView(given, { ...internal, locale: "en" }).adoption).toContain(en);
  });

  test("a register without risks or findings says so", () => {
    const empty = { ...bare(), findings: [] };
    expect(headerView(empty, internal).summary).toBe(
      "Registret omfattar 0 bedömda risker. Genomgången gav inga iakttagelser.",
    );
    expect(headerView(empty, { ...internal, locale: "en" }).summary).toBe(
      "The register holds 0 assessed risks. The review gave nothing.",
    );
    expect(findingsView(empty, internal)).toMatchObject({ groups: [], none: "Genomgången gav inga iakttagelser." });
  });

  test.each([
    ["internal", "Intern; innehåller uppgifter med sekretessmarkering"],
    ["public", "Offentlig; det som bär sekretessmarkering är maskerat men räknat"],
  ] as const)("the version for %s is named", (audience, text) => {
    expect(headerView(register, { audience }).facts).toContainEqual({ label: "Version", text });
    expect(headerView(bare(), { audience: "internal" }).facts).toContainEqual({ label: "Version", text: "Intern" });
  });
});

describe("findings", () => {
  const finding = register.findings.find(({ rule }) => rule === "unassessed-risk");

  test("are told in the language asked for, with reason and source", () => {
    const view = findingsView(register, { ...internal, locale: "en" });
    expect(view.groups.map(({ heading }) => heading)).toEqual([
      "Breaches that hinder adoption",
      "Deficiencies",
      "Notes",
    ]);
    const found = view.groups.flatMap(({ findings }) => findings).find(({ rule }) => rule === "unassessed-risk");
    expect(found).toMatchObject({ place: finding?.english.at, message: finding?.english.message });
    expect(found?.source).toContain("Deloitte");
  });

  test("of a rule or a source that this version does not know are shown as they are", () => {
    const odd = {
      ...register,
      findings: finding === undefined ? [] : [{ ...finding, rule: "okand", citation: "okand-kalla" }],
    };
    const [view] = findingsView(odd, internal).groups.flatMap(({ findings }) => findings);
    expect(view).toMatchObject({ rule: "okand", source: "okand-kalla" });
    expect(view).not.toHaveProperty("reason");
  });
});

describe("coverage", () => {
  const views = (input: ReturnType<typeof richInput>) =>
    coverageView(buildRegister(parseAnalysis(input), { method: exempel5x5, asOf: AS_OF }), internal);

  test("says that a process is missing, run by another nämnd, or there", () => {
    const input = richInput();
    const [first, second] = input.processes;
    expect(
      views({
        ...input,
        processes: second === undefined ? [] : [second],
        controls: [],
        actions: [],
        surveys: [],
        recommendations: [],
      })[0]?.sentence,
    ).toBe("Processen saknas i analysen.");
    const handled = { ...input, processes: [{ ...first, handledBy: "annan-namnd" }, second] } as ReturnType<
      typeof richInput
    >;
    expect(views(handled)[0]?.sentence).toBe(
      "Processen finns med 3 bedömda risker. Processen sköts av nämnden annan-namnd.",
    );
    expect(views(input)[0]?.conduct).toBe("Riskerna beskriver påverkan som är planerad och reaktiv.");
  });

  test("tells a form that is missing, and that no risk states the conduct", () => {
    const input = richInput();
    for (const risk of input.processes[0]?.risks ?? [])
      Object.assign(risk, { influence: { origin: "intern", forms: ["hot"] } });
    const [view] = views(input);
    expect(view?.forms.rows.at(-1)?.cells).toMatchObject({
      name: { text: "Korruption" },
      status: { text: "✗ saknas" },
      by: { kind: "none" },
    });
    expect(view?.conduct).toBe("Ingen risk anger vilken typ av utövare det gäller.");
  });
});
