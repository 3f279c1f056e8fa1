import { describe, expect, test } from "vitest";
import { buildInternkontrollplan } from "../../src/internkontroll/build-internkontrollplan.js";
import { followUp } from "../../src/internkontroll/build-follow-up.js";
import { buildLagesbild } from "../../src/lagesbild/build-lagesbild.js";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import type { Locale } from "../../src/model/locale.js";
import { parseAnalysis } from "../../src/parse/parse-analysis.js";
import { parseResults } from "../../src/parse/parse-results.js";
import { parseCsv } from "../../src/read/csv.js";
import { adoptRegister } from "../../src/record/adopt-register.js";
import { buildRegister } from "../../src/register/build-register.js";
import type { RiskRegister } from "../../src/register/register.js";
import { toCsv } from "../../src/render/csv.js";
import { toExcel } from "../../src/render/excel.js";
import { toHtml } from "../../src/render/html.js";
import { toIcs } from "../../src/render/ics.js";
import { toMarkdown } from "../../src/render/markdown.js";
import { toWord } from "../../src/render/word.js";
import { findingKey } from "../../src/review/finding-key.js";
import { evidenceFor } from "../../src/statistics/evidence-for.js";
import { coverageView } from "../../src/view/coverage-view.js";
import type { DocumentSubject } from "../../src/view/document-subject.js";
import { findingsView } from "../../src/view/findings-view.js";
import { partsOf } from "./word-parts.js";

/** What only the marked risk, and what is there for it alone, says. */
interface Secret {
  readonly influence: object;
  readonly category: string;
  readonly kind: string;
  readonly planned: string;
}

const first: Secret = {
  influence: { origin: "extern", forms: ["skadegorelse"], conduct: ["planerad"], actors: ["naringsidkare"] },
  category: "fortroende",
  kind: "rutin",
  planned: "incidentrapportering",
};

const second: Secret = {
  influence: { origin: "extern", forms: ["vald"], conduct: ["reaktiv"], actors: ["brukare"] },
  category: "arbetsmiljo",
  kind: "incidentrapportering",
  planned: "utbildning",
};

const registerWith = (
  { influence, category, kind, planned }: Secret,
  frequency = "monthly",
  likelihood = 1,
): RiskRegister => {
  const analysis = parseAnalysis({
    format: 1,
    year: 2022,
    method: "exempel-5x5@2022.1",
    namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
    processes: [
      {
        id: "otillaten-paverkan",
        name: "Otillåten påverkan",
        notApplicable: [{ form: "korruption", reason: "Nämnden köper inget." }],
        risks: [
          {
            id: "op-1",
            event: "Handläggare trakasseras",
            influence: { origin: "extern", forms: ["trakasserier"], conduct: ["reaktiv"], actors: ["brukare"] },
            current: { likelihood: 5, consequence: 3 },
          },
          {
            id: "gomd-1",
            event: "Gömd händelse",
            secrecy: { reason: "OSL 18 kap. 8 §" },
            influence,
            category,
            current: { likelihood, consequence: 3 },
          },
        ],
      },
    ],
    controls: [
      {
        id: "k-oppen",
        name: "Öppen rutin",
        kind: "utbildning",
        addresses: ["op-1"],
        inPlan: true,
        frequency: "yearly",
      },
      { id: "gomd-k", name: "Gömd rutin", kind, addresses: ["gomd-1"], inPlan: true, frequency },
    ],
    actions: [{ id: "gomd-a", text: "Gömd åtgärd", kind: planned, due: "2022-05-03", addresses: ["gomd-1"] }],
    incidents: [
      {
        system: "IA",
        from: "2021-01-01",
        to: "2021-12-31",
        events: 7923,
        classes: [
          { label: "Gömd klass", risk: "gomd-1", events: 7919 },
          { label: "Blandad klass", process: "otillaten-paverkan", events: 4817 },
        ],
      },
      {
        system: "IA",
        from: "2021-01-01",
        to: "2021-12-31",
        events: 5,
        classes: [{ label: "Öppen klass", risk: "op-1", events: 5 }],
      },
    ],
  });
  return buildRegister(analysis, {
    method: exempel5x5,
    asOf: "2022-03-31",
    evidence: evidenceFor(analysis, exempel5x5),
  });
};

const register = registerWith(first);
const plan = buildInternkontrollplan(register);
const options = { audience: "public" } as const;
const results = parseResults({
  format: 1,
  namnd: "exempel",
  year: 2022,
  controls: [
    { control: "gomd-k", performedOn: "2022-01-31", result: "deviation", note: "Gömd avvikelse" },
    { control: "k-oppen", performedOn: "2022-03-01", result: "no-deviation" },
  ],
  actions: [{ action: "gomd-a", status: "ongoing", note: "Gömd anteckning" }],
});
const subjects = {
  register,
  plan,
  followUp: followUp(plan, results, { asOf: "2022-06-30" }),
  record: await adoptRegister(register, {
    body: "Nämnden",
    on: "2022-04-01",
    despite: register.findings
      .filter(({ severity }) => severity === "breach")
      .map((finding) => ({ finding: findingKey(finding), reason: "Gömt skäl" })),
  }),
  comparison: { kind: "comparison", before: [registerWith(second, "monthly", 2)], after: [register] },
  lagesbild: buildLagesbild([register], { expected: [] }),
} as const satisfies Readonly<Record<string, DocumentSubject>>;
const TELLING = /gomd-|Gömd|7919|7923|4817|20220531|20220503|2022-05-31|2022-05-03/u;

/** A picture's totals of events are made without knowing what is marked (docs/decisions/secrecy.md); the texts are not in it. */
const TEXTS = /gomd-|Gömd/u;

const unpacked = (file: Uint8Array): string => [...partsOf(file).values()].join("\n");

describe("no document for the public holds a fact of what is marked", () => {
  const writers: Readonly<Record<string, (subject: DocumentSubject, locale: Locale) => string | Promise<string>>> = {
    Markdown: (subject, locale) => toMarkdown(subject, { ...options, locale }),
    HTML: (subject, locale) => toHtml(subject, { ...options, locale }),
    CSV: (subject, locale) => toCsv(subject, { ...options, locale }),
    Word: async (subject, locale) => unpacked(await toWord(subject, { ...options, locale })),
    Excel: async (subject, locale) => unpacked(await toExcel(subject, { ...options, locale })),
  };
  const cases = Object.entries(subjects).flatMap(([name, subject]) =>
    Object.entries(writers).flatMap(([format, write]) =>
      (["sv", "en"] as const).map(
        (locale) =>
          [name, format, locale, () => write(subject, locale), subject.kind === "lagesbild" ? TEXTS : TELLING] as const,
      ),
    ),
  );

  test.each(cases)("%s as %s (%s)", async (_name, _format, _locale, write, telling) => {
    const text = await write();
    expect(text.length).toBeGreaterThan(60);
    expect(telling.exec(text)).toBeNull();
  });

  test("calendar", () => {
    const text = toIcs(plan, options).replaceAll("\r\n ", "");
    expect(text.length).toBeGreaterThan(200);
    expect(TELLING.exec(text)).toBeNull();
  });

  test.each(Object.entries(subjects))("internally %s tells it, so the test can fail", (_, subject) => {
    if (subject.kind === "lagesbild") return;
    expect(toMarkdown(subject, { audience: "internal" })).toMatch(TELLING);
  });

  test("it is counted in every total", () => {
    expect(register.counts.assessed).toBe(2);
    expect(toMarkdown(register, options)).toContain("2 bedömda risker");
    expect(parseCsv(toCsv(register, options))).toHaveLength(1 + 2);
    expect(toMarkdown(plan, options)).toContain("2 kontrollmoment");
    expect(parseCsv(toCsv(plan, options))).toHaveLength(1 + 2);
    expect(parseCsv(toCsv(subjects.comparison, options))).toHaveLength(1 + 2);
    const [head = [], ...rows] = parseCsv(toCsv(subjects.lagesbild, options));
    expect(rows.map((row) => row[head.indexOf("Bedömda")])).toEqual([2]);
  });

  test("the findings that would say it are there internally", () => {
    const found = register.findings.map(({ rule }) => rule);
    expect(found).toEqual(
      expect.arrayContaining(["incident-follow-up", "assessment-contradicted", "evidence-outside-interval"]),
    );
    expect(toMarkdown(register, { audience: "internal" })).toMatch(/7919/u);
  });
});

describe("what is marked may say one thing or another", () => {
  const other = registerWith(second);
  const shown = (of: RiskRegister) =>
    findingsView(of, options).groups.flatMap(({ findings }) => findings.filter(({ masked }) => masked !== true));

  test("and the coverage of forms, kinds and conduct is the same for the public", () => {
    expect(coverageView(register, { audience: "internal" })).not.toEqual(coverageView(other, { audience: "internal" }));
    expect(coverageView(register, options)).toEqual(coverageView(other, options));
  });

  test("also of a form that the nämnd has called not applicable: its reason stands either way", () => {
    const excused = registerWith({ ...first, influence: { ...first.influence, forms: ["korruption"] } });
    expect(coverageView(excused, options)).toEqual(coverageView(register, options));
    expect(shown(excused)).toEqual(shown(register));
  });

  test("and the findings shown to the public are the same", () => {
    expect(shown(register).length).toBeGreaterThan(2);
    expect(shown(register)).toEqual(shown(other));
  });

  test("how often its control is made moves no day in the public plan or calendar", () => {
    const often = (frequency: string) => buildInternkontrollplan(registerWith(first, frequency));
    expect(toIcs(often("monthly"), options)).toBe(toIcs(often("yearly"), options));
    expect(toMarkdown(often("monthly"), options)).toBe(toMarkdown(often("yearly"), options));
  });
});

describe("the coverage for the public", () => {
  const [view] = coverageView(register, options);
  const row = (table: "forms" | "controlKinds", name: string) =>
    Object.values(
      view?.[table].rows.find(({ cells }) => JSON.stringify(cells["name"]).includes(name))?.cells ?? {},
    ).map((cell) => (cell.kind === "text" ? cell.text : ""));

  test.each([
    ["forms", "Trakasserier", "✓ täckt", "op-1"],
    ["forms", "Korruption", "– inte aktuell", "Nämnden köper inget."],
    ["forms", "Skadegörelse", "· prövas vid begäran", "Ingen risk som visas"],
    ["forms", "Våld", "· prövas vid begäran", "Ingen risk som visas"],
    ["controlKinds", "tbildning", "✓ täckt", "k-oppen"],
    ["controlKinds", "utin", "· prövas vid begäran", "Ingen kontroll som visas"],
  ] as const)("%s, %s: %s", (table, name, status, by) => {
    expect(row(table, name).slice(1)).toEqual([status, by]);
  });

  test("names the conduct of the risks that are shown, and says so", () => {
    expect(view?.conduct).toBe("Riskerna som visas beskriver påverkan som är reaktiv.");
  });
});
