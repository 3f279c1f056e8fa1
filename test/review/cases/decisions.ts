import { exempel5x5 } from "../../../src/method/published/exempel-5x5.js";
import { controlOf, riskOf, withoutRisks, type Written } from "../fixture.js";
import type { RuleCases } from "./rule-cases.js";

/** A risk in the band Hög, which belongs in the plan and where the nämnd decides. */
const high = { likelihood: 3, consequence: 5, motivation: "Sällsynt men svårt." } as const;

const withoutMeasures = (analysis: Written): void => {
  for (const measure of [...(analysis.controls ?? []), ...(analysis.actions ?? [])])
    measure.addresses = (measure.addresses ?? []).filter((target) => !target.startsWith("op-2"));
};

const untreated =
  (kind: "transfer" | "avoid" | "accept") =>
  (analysis: Written): void => {
    for (const control of analysis.controls ?? [])
      control.addresses = (control.addresses ?? []).filter((target) => target !== "op-3");
    riskOf(analysis, "op-3").treatment = { kind, motivation: "Besöken görs av polisen.", decidedBy: "Provnämnden" };
  };

const stepping = { controlEffect: { kind: "steps" } } as const;

const allInherent = (analysis: Written): void => {
  for (const id of ["op-3", "op-4", "op-5"]) {
    const risk = riskOf(analysis, id);
    if (risk.current !== undefined) risk.inherent = risk.current;
  }
  for (const id of ["op-1", "op-2"]) delete riskOf(analysis, id).current;
};

const bandsDecidedBy = (decidedBy: string | undefined) =>
  exempel5x5.bands.map((band) => ({
    ...band,
    requires: { plan: band.requires.plan, ...(decidedBy === undefined ? {} : { decidedBy }) },
  }));

export const decisionCases: readonly RuleCases[] = [
  {
    rule: "risk-without-measure",
    fires: [
      { name: "the band requires the plan", change: withoutMeasures, finds: ["breach"] },
      {
        name: "the only action is cancelled",
        change: (analysis) => {
          withoutMeasures(analysis);
          analysis.actions?.push({ id: "a2", text: "Utbilda", status: "cancelled", addresses: ["op-2"] });
        },
        finds: ["breach"],
      },
      {
        name: "a risk outside the plan is to be reduced",
        change: (analysis) => {
          for (const control of analysis.controls ?? [])
            control.addresses = (control.addresses ?? []).filter((target) => target !== "op-3");
        },
        finds: ["warning"],
      },
      { name: "a risk outside the plan is to be transferred", change: untreated("transfer"), finds: ["warning"] },
      { name: "a risk outside the plan is to be avoided", change: untreated("avoid"), finds: ["warning"] },
    ],
    silent: [
      { name: "a risk outside the plan is accepted instead", change: untreated("accept") },
      {
        name: "nobody has decided on a risk outside the plan",
        change: (analysis) => {
          untreated("accept")(analysis);
          delete riskOf(analysis, "op-3").treatment;
        },
      },
      {
        name: "an accepted risk outside the plan",
        change: (analysis) => {
          controlOf(analysis, "k3").addresses = ["op-1"];
        },
      },
      {
        name: "an action alone",
        change: (analysis) => {
          controlOf(analysis, "k1").addresses = ["op-1/o1", "op-3"];
        },
      },
    ],
  },
  {
    rule: "treatment-decision",
    fires: [
      { name: "no treatment", change: (analysis) => delete riskOf(analysis, "op-3").treatment, finds: ["breach"] },
      {
        name: "acceptance without motivation",
        change: (analysis) => delete riskOf(analysis, "op-4").treatment?.motivation,
        finds: ["breach"],
      },
      {
        name: "a treatment that the band does not allow",
        change: (analysis) => {
          const risk = riskOf(analysis, "op-2");
          risk.current = { likelihood: 5, consequence: 4, motivation: "Ökar." };
          risk.inherent = { likelihood: 5, consequence: 4 };
          risk.treatment = {
            kind: "accept",
            motivation: "Går inte att påverka.",
            decidedBy: "Nämnden",
            decidedOn: "2021-12-16",
          };
        },
        finds: ["breach"],
      },
      {
        name: "acceptance without decider and date, for the förvaltning to decide",
        change: (analysis) => {
          riskOf(analysis, "op-4").treatment = { kind: "accept", motivation: "Små följder." };
        },
        finds: ["warning"],
      },
      {
        name: "acceptance without decider in a method that reserves it for nobody",
        change: (analysis) => delete riskOf(analysis, "op-4").treatment?.decidedBy,
        method: { bands: bandsDecidedBy(undefined) },
        finds: ["warning"],
      },
      {
        name: "acceptance by another than the band names",
        change: (analysis) => {
          const treatment = riskOf(analysis, "op-4").treatment;
          if (treatment !== undefined) treatment.decidedBy = "Gruppledare";
        },
        finds: ["warning"],
      },
      {
        name: "acceptance by somebody who has the nämnd in the title only",
        change: (analysis) => {
          const treatment = riskOf(analysis, "op-4").treatment;
          if (treatment !== undefined) treatment.decidedBy = "Sekreteraren i nämnden";
        },
        finds: ["warning"],
      },
      {
        name: "acceptance decided after the register's date",
        asOf: "2021-12-15",
        finds: ["warning"],
      },
      {
        name: "acceptance that the nämnd decides after the register's date",
        change: (analysis) => {
          const treatment = riskOf(analysis, "op-4").treatment;
          if (treatment !== undefined) treatment.decidedBy = "Provnämnden";
        },
        asOf: "2021-12-15",
        finds: ["note"],
      },
      {
        name: "acceptance that awaits the nämnd's decision",
        change: (analysis) => {
          const risk = riskOf(analysis, "op-3");
          risk.current = high;
          risk.treatment = { kind: "accept", motivation: "Går inte att påverka." };
        },
        finds: ["note"],
      },
      {
        name: "an acceptance that the band forbids awaits no decision",
        change: (analysis) => {
          const risk = riskOf(analysis, "op-2");
          risk.current = { likelihood: 5, consequence: 4, motivation: "Ökar." };
          risk.inherent = { likelihood: 5, consequence: 4 };
          risk.treatment = { kind: "accept", motivation: "Går inte att påverka." };
        },
        finds: ["breach"],
      },
    ],
    silent: [
      { name: "acceptance decided on the register's date", asOf: "2021-12-16" },
      {
        name: "the nämnd accepts what a chef may accept",
        change: (analysis) => {
          const treatment = riskOf(analysis, "op-4").treatment;
          if (treatment !== undefined) treatment.decidedBy = "Provnämnden";
        },
      },
      {
        name: "an unassessed risk without treatment",
        change: (analysis) => {
          delete riskOf(analysis, "op-3").treatment;
          delete riskOf(analysis, "op-3").current;
        },
      },
    ],
  },
  {
    rule: "stale-acceptance",
    fires: [
      { name: "expired at the date", asOf: "2023-01-01", finds: ["breach"] },
      {
        name: "given for other levels",
        change: (analysis) => {
          riskOf(analysis, "op-4").current = { likelihood: 2, consequence: 3 };
        },
        finds: ["breach"],
      },
    ],
    silent: [
      { name: "the last day of validity", asOf: "2022-12-31" },
      { name: "not assessed yet", change: (analysis) => delete riskOf(analysis, "op-4").current },
    ],
  },
  {
    rule: "unassessed-risk",
    fires: [
      { name: "no current", change: (analysis) => delete riskOf(analysis, "op-3").current, finds: ["warning"] },
      {
        name: "no inherent where the method calculates",
        change: (analysis) => {
          allInherent(analysis);
          delete riskOf(analysis, "op-3").inherent;
          delete riskOf(analysis, "op-3").current;
        },
        method: stepping,
        finds: ["warning"],
      },
    ],
    silent: [
      {
        name: "a candidate",
        change: (analysis) => {
          delete riskOf(analysis, "op-3").current;
          riskOf(analysis, "op-3").selection = { kind: "candidate" };
        },
      },
    ],
  },
  {
    rule: "missing-motivation",
    fires: [
      {
        name: "neither assessment nor treatment says why",
        change: (analysis) => {
          delete riskOf(analysis, "op-2").current?.motivation;
          delete riskOf(analysis, "op-2").treatment?.motivation;
        },
        finds: ["warning"],
      },
    ],
    silent: [
      {
        name: "the treatment says why",
        change: (analysis) => delete riskOf(analysis, "op-2").current?.motivation,
      },
      {
        name: "the assessment without controls says why",
        change: (analysis) => {
          delete riskOf(analysis, "op-2").current?.motivation;
          delete riskOf(analysis, "op-2").treatment?.motivation;
          riskOf(analysis, "op-2").inherent = { likelihood: 4, consequence: 4, motivation: "Händer varje år." };
        },
      },
      {
        name: "beside a risk without measure",
        change: (analysis) => {
          delete riskOf(analysis, "op-2").current?.motivation;
          delete riskOf(analysis, "op-2").treatment?.motivation;
          withoutMeasures(analysis);
          analysis.actions?.push({ id: "a2", text: "Utbilda", status: "cancelled", addresses: ["op-2"] });
        },
      },
      {
        name: "a risk outside the plan",
        change: (analysis) => delete riskOf(analysis, "op-3").treatment?.motivation,
      },
    ],
  },
  {
    rule: "incomplete-risk",
    fires: [
      {
        name: "neither cause nor consequence",
        change: (analysis) => {
          controlOf(analysis, "k1").addresses = ["op-1", "op-2", "op-3"];
          delete riskOf(analysis, "op-3").causes;
          riskOf(analysis, "op-3").consequences = [];
        },
        finds: ["note"],
      },
    ],
    silent: [
      {
        name: "an event in a word, with cause and consequence",
        change: (analysis) => {
          riskOf(analysis, "op-3").event = "Hackare";
        },
      },
    ],
  },
  {
    rule: "control-covers-no-cause",
    fires: [
      {
        name: "several causes, and no existing control names one",
        change: (analysis) => {
          controlOf(analysis, "k1").addresses = ["op-1", "op-2", "op-3"];
          controlOf(analysis, "k2").addresses = ["op-5"];
        },
        finds: ["warning"],
      },
      {
        name: "the likelihood alone is lowered",
        change: (analysis) => {
          controlOf(analysis, "k1").addresses = ["op-1", "op-2", "op-3"];
          controlOf(analysis, "k2").addresses = ["op-5"];
          riskOf(analysis, "op-1").inherent = { likelihood: 5, consequence: 3 };
          riskOf(analysis, "op-1").current = { likelihood: 4, consequence: 3, motivation: "Stödet fungerar." };
        },
        finds: ["warning"],
      },
      {
        name: "one cause, and the control does not exist yet",
        change: (analysis) => {
          controlOf(analysis, "k1").existing = false;
          controlOf(analysis, "k2").addresses = ["op-1/o2", "op-5"];
        },
        finds: ["warning"],
      },
    ],
    silent: [
      {
        name: "nothing is lowered",
        change: (analysis) => {
          controlOf(analysis, "k1").addresses = ["op-1/o1", "op-3"];
          riskOf(analysis, "op-2").inherent = { likelihood: 4, consequence: 3 };
        },
      },
      {
        name: "the method calculates",
        change: (analysis) => {
          allInherent(analysis);
          analysis.controls = [];
        },
        method: stepping,
      },
      {
        name: "the method calculates, from a control of the whole risk",
        change: (analysis) => {
          allInherent(analysis);
          for (const { id } of analysis.controls ?? []) controlOf(analysis, id).addresses = ["op-1"];
          controlOf(analysis, "k1").effect = { likelihood: 1 };
        },
        method: stepping,
      },
    ],
  },
  {
    rule: "control-effect-differs",
    fires: [
      {
        name: "a written level where the controls take away more",
        change: (analysis) => {
          allInherent(analysis);
          controlOf(analysis, "k1").effect = { likelihood: 1 };
        },
        method: stepping,
        finds: ["warning"],
      },
    ],
    silent: [
      { name: "the written level is the calculated one", change: allInherent, method: stepping },
      { name: "the assessor states the level" },
    ],
  },
  {
    rule: "assessors-disagree",
    fires: [
      {
        name: "three levels apart",
        change: (analysis) => {
          const current = riskOf(analysis, "op-1").current;
          if (current !== undefined)
            current.votes = [
              { role: "enhetschef", likelihood: 2, consequence: 2 },
              { role: "skyddsombud", likelihood: 5, consequence: 2 },
            ];
        },
        finds: ["warning"],
      },
      {
        name: "the assessment is not what the votes come to",
        change: (analysis) => {
          const current = riskOf(analysis, "op-1").current;
          if (current !== undefined)
            current.votes = [
              { role: "enhetschef", likelihood: 4, consequence: 2 },
              { role: "skyddsombud", likelihood: 4, consequence: 3 },
            ];
        },
        finds: ["note"],
      },
      {
        name: "the votes come to another consequence alone",
        change: (analysis) => {
          const current = riskOf(analysis, "op-1").current;
          if (current !== undefined) current.votes = [{ role: "enhetschef", likelihood: 5, consequence: 3 }];
        },
        finds: ["note"],
      },
      {
        name: "the votes come to another inherent level, also where the method calculates the current one",
        change: (analysis) => {
          const inherent = riskOf(analysis, "op-1").inherent;
          if (inherent !== undefined) inherent.votes = [{ role: "enhetschef", likelihood: 4, consequence: 3 }];
        },
        method: { controlEffect: { kind: "steps" } },
        finds: ["note"],
      },
    ],
    silent: [
      {
        name: "two levels apart and agreed by median",
        change: (analysis) => {
          const current = riskOf(analysis, "op-1").current;
          if (current !== undefined)
            current.votes = [
              { role: "enhetschef", likelihood: 3, consequence: 2 },
              { role: "skyddsombud", likelihood: 5, consequence: 2 },
            ];
        },
      },
      {
        name: "votes on a current level that the method calculates",
        change: (analysis) => {
          const current = riskOf(analysis, "op-1").current;
          if (current !== undefined) current.votes = [{ role: "enhetschef", likelihood: 4, consequence: 2 }];
        },
        method: { controlEffect: { kind: "steps" } },
      },
      {
        name: "nobody has voted yet",
        change: (analysis) => {
          const current = riskOf(analysis, "op-1").current;
          if (current !== undefined) current.votes = [];
        },
      },
      {
        name: "far apart where the method sets no limit",
        change: (analysis) => {
          const current = riskOf(analysis, "op-1").current;
          if (current !== undefined)
            current.votes = [
              { role: "enhetschef", likelihood: 1, consequence: 2 },
              { role: "skyddsombud", likelihood: 5, consequence: 2 },
            ];
        },
        method: { limits: {} },
      },
    ],
  },
  {
    rule: "near-duplicate",
    fires: [
      {
        name: "two risks in almost the same words",
        change: (analysis) => {
          withoutRisks(analysis);
          const { unit, influence } = riskOf(analysis, "op-1");
          const twin = {
            ...riskOf(analysis, "op-3"),
            id: "op-6",
            event: "Handläggaren trakasserades efter ett negativt besked i affekt",
          };
          if (unit !== undefined) twin.unit = unit;
          if (influence !== undefined) twin.influence = influence;
          analysis.processes.push({ id: "bistand", name: "Bistånd", risks: [twin] });
        },
        finds: ["note"],
      },
      {
        name: "the first of them bears secrecy",
        change: (analysis) => {
          const twin = { ...riskOf(analysis, "op-3"), id: "op-6" };
          riskOf(analysis, "op-3").secrecy = { reason: "OSL 18 kap. 8 §" };
          analysis.processes.push({ id: "bistand", name: "Bistånd", risks: [twin] });
        },
        finds: ["note"],
      },
      {
        name: "the second of them bears secrecy",
        change: (analysis) => {
          const twin = { ...riskOf(analysis, "op-3"), id: "op-6", secrecy: { reason: "OSL 18 kap. 8 §" } };
          analysis.processes.push({ id: "bistand", name: "Bistånd", risks: [twin] });
        },
        finds: ["note"],
      },
      {
        name: "the same forms in another order",
        change: (analysis) => {
          const [first, second] = (["hot", "vald"] as const).map((form, index, forms) => ({
            ...riskOf(analysis, "op-3"),
            id: `op-${String(index + 6)}`,
            event: "Kameran i väntrummet täcks över före mötet",
            influence: { origin: "extern" as const, forms: [form, ...forms.filter((other) => other !== form)] },
          }));
          if (first !== undefined && second !== undefined)
            analysis.processes.push({ id: "bistand", name: "Bistånd", risks: [first, second] });
        },
        finds: ["note"],
      },
    ],
    silent: [
      {
        name: "the same words in another unit",
        change: (analysis) => {
          analysis.processes.push({
            id: "bistand",
            name: "Bistånd",
            risks: [{ ...riskOf(analysis, "op-3"), id: "op-6", unit: "soc" }],
          });
        },
      },
      {
        name: "the same words in another form",
        change: (analysis) => {
          analysis.processes.push({
            id: "bistand",
            name: "Bistånd",
            risks: [{ ...riskOf(analysis, "op-3"), id: "op-6", influence: { origin: "extern", forms: ["hot"] } }],
          });
        },
      },
    ],
  },
];
