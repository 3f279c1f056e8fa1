import type * as z from "zod/mini";
import type { Method } from "../../src/method/method.js";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import type { analysisSchema } from "../../src/model/analysis.js";
import { parseAnalysis } from "../../src/parse/parse-analysis.js";
import { gatherFacts } from "../../src/review/facts.js";
import type { Finding } from "../../src/review/finding.js";
import { runRules } from "../../src/review/review.js";
import { analysisRules } from "../../src/review/rules/index.js";

/** An analysis as it is written, open to change. */
export type Written = z.input<typeof analysisSchema>;
export type WrittenProcess = Written["processes"][number];
export type WrittenRisk = NonNullable<WrittenProcess["risks"]>[number];

export const AS_OF = "2022-03-31";

/** The example's numbers under a method that somebody has decided. */
export const method: Method = {
  ...exempel5x5,
  source: { title: "Anvisningar 2022", status: "adopted", document: { title: "Anvisningar 2022" } },
};

const reduced = { kind: "reduce", motivation: "Rutinen skärps." } as const;

/** A complete analysis: no rule finds anything in it. */
export const complete = (): Written => ({
  format: 1,
  year: 2022,
  method: "exempel-5x5@2022.1",
  reference: "Dnr KS 2021/1304",
  stage: "proposal",
  namnd: { id: "provnamnden", name: "Provnämnden", kind: "facknamnd" },
  units: [{ id: "soc", name: "Avdelning socialtjänst" }],
  goals: [{ id: "m1", name: "En trygg stad" }],
  processes: [
    {
      id: "otillaten-paverkan",
      name: "Otillåten påverkan",
      description: "Händelser rapporteras, utreds och går igenom varje månad.",
      goals: ["m1"],
      owner: "Avdelningschef",
      followUpOn: "2022-08-31",
      risks: [
        {
          id: "op-1",
          unit: "soc",
          event: "Handläggare trakasseras i affekt efter ett negativt besked",
          causes: [
            { id: "o1", text: "Beskedet ges utan förberedelse" },
            { id: "o2", text: "Stödet efteråt dröjer" },
          ],
          consequences: ["Ohälsa"],
          category: "arbetsmiljo",
          owner: "Avdelningschef",
          influence: { origin: "extern", forms: ["trakasserier"], conduct: ["reaktiv"], actors: ["brukare", "chef"] },
          inherent: { likelihood: 5, consequence: 3 },
          current: {
            likelihood: 5,
            consequence: 2,
            motivation: "Vanligt, men stödet fungerar.",
            votes: [
              { role: "enhetschef", likelihood: 5, consequence: 2 },
              { role: "skyddsombud", likelihood: 5, consequence: 2 },
            ],
          },
          treatment: { ...reduced },
        },
        {
          id: "op-2",
          event: "Medarbetare hotas av en organiserad grupp inför en utredning",
          causes: [{ id: "o1", text: "Utredaren arbetar ensam" }],
          consequences: ["Beslut på annan grund än lag"],
          category: "rattssakerhet",
          influence: { origin: "extern", forms: ["hot"], conduct: ["planerad"], actors: ["organiserad-brottslighet"] },
          inherent: { likelihood: 4, consequence: 4 },
          current: { likelihood: 4, consequence: 3, motivation: "Två utredare dämpar följderna." },
          treatment: { ...reduced },
        },
        {
          id: "op-3",
          event: "Våld vid hembesök",
          causes: [{ id: "o1", text: "Besöket görs utan riskbedömning" }],
          consequences: ["Kroppsskada"],
          category: "arbetsmiljo",
          influence: { origin: "extern", forms: ["vald"], conduct: ["reaktiv"], actors: ["brukare"] },
          current: { likelihood: 2, consequence: 4 },
          treatment: { ...reduced },
        },
        {
          id: "op-4",
          event: "Kontorets fönster krossas nattetid",
          causes: [{ id: "o1", text: "Lokalen saknar larm" }],
          consequences: ["Kostnader"],
          category: "ekonomi",
          influence: { origin: "extern", forms: ["skadegorelse"], conduct: ["planerad"], actors: ["brukare"] },
          current: { likelihood: 2, consequence: 2 },
          treatment: {
            kind: "accept",
            motivation: "Följderna är små.",
            decidedBy: "Avdelningschef socialtjänst",
            decidedOn: "2021-12-16",
            validTo: "2022-12-31",
            given: { likelihood: 2, consequence: 2 },
          },
        },
        {
          id: "op-5",
          event: "Leverantör erbjuder muta för ett avtal",
          causes: [{ id: "o1", text: "En person sköter hela köpet" }],
          consequences: ["Skadat förtroende"],
          category: "fortroende",
          influence: { origin: "extern", forms: ["korruption"], conduct: ["planerad"], actors: ["naringsidkare"] },
          current: { likelihood: 2, consequence: 3 },
          treatment: { ...reduced },
        },
      ],
    },
  ],
  controls: [
    {
      id: "k1",
      name: "Rutin för hot och våld",
      kind: "rutin",
      frequency: "on-event",
      owner: "Enhetschef",
      existing: true,
      addresses: ["op-1/o1", "op-2", "op-3"],
    },
    {
      id: "k2",
      name: "Genomgång av händelser",
      kind: "incidentrapportering",
      frequency: "monthly",
      owner: "HR-chef",
      inPlan: true,
      existing: true,
      addresses: ["op-1/o2", "op-5"],
    },
    {
      id: "k3",
      name: "Återkommande utbildning",
      kind: "utbildning",
      frequency: "yearly",
      owner: "HR-chef",
      inPlan: true,
      addresses: ["op-1", "op-4"],
    },
  ],
  actions: [
    {
      id: "a1",
      text: "Lokal överenskommelse med polisen",
      kind: "samverkan",
      owner: "Avdelningschef",
      due: "2022-06-30",
      status: "planned",
      addresses: ["op-2/o1"],
    },
  ],
  incidents: [
    {
      system: "IA",
      from: "2021-01-01",
      to: "2021-12-31",
      events: 25,
      exposed: { count: 12, of: 120 },
      classes: [
        {
          label: "hot mot medarbetare",
          process: "otillaten-paverkan",
          forms: ["hot"],
          events: 10,
          policeReported: 10,
          investigated: 10,
        },
        { label: "trakasserier", process: "otillaten-paverkan", forms: ["trakasserier"], events: 15, investigated: 15 },
      ],
    },
  ],
  surveys: [
    {
      source: "Medarbetarenkät",
      process: "otillaten-paverkan",
      perceived: "high",
      exposed: { moreThan: 0.5, period: "ever" },
    },
  ],
  recommendations: [
    {
      id: "r1",
      source: "Stadsrevisionen 2021:4",
      text: "Samverkan med polisen behöver utvecklas",
      position: "agrees",
      response: "Överenskommelsen ses över.",
      metBy: ["a1"],
    },
  ],
  controlSystem: { reviewedOn: "2021-12-16" },
});

const named = <T extends { readonly id: string }>(list: readonly T[] | undefined, id: string): T => {
  const found = list?.find((item) => item.id === id);
  if (found === undefined) throw new RangeError(`The fixture has no ${id}`);
  return found;
};

export const processOf = (analysis: Written): WrittenProcess => named(analysis.processes, "otillaten-paverkan");
export const riskOf = (analysis: Written, id: string): WrittenRisk => named(processOf(analysis).risks, id);
export const controlOf = (analysis: Written, id: string) => named(analysis.controls, id);
export const actionOf = (analysis: Written, id: string) => named(analysis.actions, id);
export const recommendationOf = (analysis: Written, id: string) => named(analysis.recommendations, id);

export const incidentOf = (analysis: Written) => {
  const [incident] = analysis.incidents ?? [];
  if (incident === undefined) throw new RangeError("The fixture has no incidents");
  return incident;
};

/** Takes risks out of the analysis, with every reference to them. */
export const withoutRisks = (analysis: Written, ...ids: readonly string[]): void => {
  const process = processOf(analysis);
  process.risks = (process.risks ?? []).filter((risk) => !ids.includes(risk.id));
  for (const measure of [...(analysis.controls ?? []), ...(analysis.actions ?? [])])
    measure.addresses = (measure.addresses ?? []).filter((target) => !ids.includes(target.split("/")[0] ?? ""));
};

/** What is changed in the complete analysis, and what it is reviewed with. */
export interface Given {
  readonly change?: (analysis: Written) => void;
  readonly method?: Partial<Method>;
  readonly asOf?: string;
}

/** Reviews the complete analysis with a change to it. */
export const review = (given: Given = {}): readonly Finding[] => {
  const written = complete();
  given.change?.(written);
  const used: Method = { ...method, ...given.method };
  const analysis = parseAnalysis(written, { method: used });
  return runRules(analysisRules, gatherFacts(analysis, used, given.asOf ?? AS_OF), {
    method: used,
    ...(analysis.stage === undefined ? {} : { stage: analysis.stage }),
  });
};
