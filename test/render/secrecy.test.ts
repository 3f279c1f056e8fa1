import { describe, expect, test } from "vitest";
import { buildInternkontrollplan } from "../../src/internkontroll/build-internkontrollplan.js";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import { parseAnalysis } from "../../src/parse/parse-analysis.js";
import { buildRegister } from "../../src/register/build-register.js";
import type { RiskRegister } from "../../src/register/register.js";
import { toCsv } from "../../src/render/csv.js";
import { toExcel } from "../../src/render/excel.js";
import { toHtml } from "../../src/render/html.js";
import { toIcs } from "../../src/render/ics.js";
import { toMarkdown } from "../../src/render/markdown.js";
import { toWord } from "../../src/render/word.js";
import { evidenceFor } from "../../src/statistics/evidence-for.js";
import { coverageView } from "../../src/view/coverage-view.js";
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

const registerWith = ({ influence, category, kind, planned }: Secret, frequency = "monthly"): RiskRegister => {
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
            current: { likelihood: 1, consequence: 3 },
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
const TELLING = /gomd-|Gömd|7919|7923|4817|20220531|20220503|2022-05-31|2022-05-03/u;

const unpacked = (file: Uint8Array): string => [...partsOf(file).values()].join("\n");

describe("no document for the public holds a fact of what is marked", () => {
  test.each<readonly [string, () => string | Promise<string>]>([
    ["register as Markdown", () => toMarkdown(register, options)],
    ["register as Markdown in English", () => toMarkdown(register, { ...options, locale: "en" })],
    ["plan as Markdown", () => toMarkdown(plan, options)],
    ["register as HTML", () => toHtml(register, options)],
    ["register as CSV", () => toCsv(register, options)],
    ["register as Word", async () => unpacked(await toWord(register, options))],
    ["plan as Word", async () => unpacked(await toWord(plan, options))],
    ["register as Excel", async () => unpacked(await toExcel(register, options))],
    ["plan as Excel", async () => unpacked(await toExcel(plan, options))],
    ["calendar", () => toIcs(plan, options).replaceAll("\r\n ", "")],
  ])("%s", async (_, write) => {
    const text = await write();
    expect(text.length).toBeGreaterThan(200);
    expect(TELLING.exec(text)).toBeNull();
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
