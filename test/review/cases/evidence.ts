import { incidentOf, processOf, riskOf, withoutRisks, type Written } from "../fixture.js";
import type { RuleCases } from "./rule-cases.js";

type Incident = NonNullable<Written["incidents"]>[number];

const classes =
  (...list: NonNullable<Incident["classes"]>) =>
  (analysis: Written): void => {
    incidentOf(analysis).classes = list;
  };

const mixed = { label: "otillåten påverkan eller hot", process: "otillaten-paverkan", events: 25 } as const;

export const evidenceCases: readonly RuleCases[] = [
  {
    rule: "incident-follow-up",
    fires: [
      {
        name: "threats not reported to the police",
        change: classes({ label: "hot", forms: ["hot"], events: 10, policeReported: 4, investigated: 10 }),
        finds: ["warning"],
      },
      {
        name: "a mixed class neither reported nor investigated in full",
        change: classes({ ...mixed, policeReported: 4, investigated: 20 }),
        finds: ["warning"],
      },
      {
        name: "no figures",
        change: classes(mixed),
        finds: ["note"],
      },
      {
        name: "a mixed class reported in full and investigated in part",
        change: classes({ ...mixed, policeReported: mixed.events, investigated: 20 }),
        finds: ["warning"],
      },
      {
        name: "a risk of våld: one figure short, the other missing",
        change: classes({ label: "våld", risk: "op-3", events: 2, policeReported: 1 }),
        finds: ["warning", "note"],
      },
      { name: "no classes", change: (analysis) => delete incidentOf(analysis).classes, finds: ["note"] },
      { name: "no incidents at all", change: (analysis) => delete analysis.incidents, finds: ["note"] },
      { name: "an empty list of incidents", change: (analysis) => (analysis.incidents = []), finds: ["note"] },
      {
        name: "a class that names neither form, risk nor process",
        change: classes({ label: "övrigt", events: 4, investigated: 4 }),
        finds: ["note"],
      },
    ],
    silent: [
      {
        name: "harassment need not be reported to the police",
        change: classes({ label: "trakasserier", forms: ["trakasserier"], events: 5, investigated: 5 }),
      },
      { name: "no events", change: classes({ ...mixed, events: 0 }) },
      { name: "no events of no stated kind", change: classes({ label: "övrigt", events: 0 }) },
      {
        name: "no incidents where the method asks for no forms",
        change: (analysis) => delete analysis.incidents,
        method: {
          mandatoryProcesses: [],
          mandatoryOptOut: { reason: "Prövas i en egen analys", decidedBy: "Kommunstyrelsen" },
        },
      },
      {
        name: "a class of no stated kind where the method asks for no forms",
        change: classes({ label: "övrigt", events: 4, investigated: 4 }),
        method: {
          mandatoryProcesses: [],
          mandatoryOptOut: { reason: "Prövas i en egen analys", decidedBy: "Kommunstyrelsen" },
        },
      },
      {
        name: "another process has nothing to report to the police",
        change: (analysis) => {
          analysis.processes.push({ id: "bistand", name: "Bistånd" });
          classes({ label: "sena utbetalningar", process: "bistand", events: 5, investigated: 5 })(analysis);
        },
      },
    ],
  },
  {
    rule: "assessment-contradicted",
    fires: [
      {
        name: "the process's count above its highest likelihood",
        change: (analysis) => {
          withoutRisks(analysis, "op-1", "op-2");
          classes({ ...mixed, policeReported: 25, investigated: 25 })(analysis);
        },
        finds: ["warning"],
      },
      {
        name: "a form's count against the risks of that form only",
        change: classes({ label: "våld", forms: ["vald"], events: 6, policeReported: 6, investigated: 6 }),
        finds: ["warning"],
      },
      {
        name: "a form's count against several risks of that form",
        change: (analysis) => {
          const influence = riskOf(analysis, "op-4").influence;
          if (influence !== undefined) influence.forms = ["skadegorelse", "vald"];
          classes({ label: "våld", forms: ["vald"], events: 6, policeReported: 6, investigated: 6 })(analysis);
        },
        finds: ["warning"],
      },
      {
        name: "a process' count against its only risk is about the process",
        change: (analysis) => {
          withoutRisks(analysis, "op-1", "op-2", "op-4", "op-5");
          classes({ ...mixed, policeReported: 25, investigated: 25 })(analysis);
        },
        finds: ["warning"],
      },
      {
        name: "a form's count in every process, whatever its label is",
        change: classes({ label: "våld och hot", forms: ["vald"], events: 6, policeReported: 6, investigated: 6 }),
        finds: ["warning"],
      },
      {
        name: "a risk's count against that risk",
        change: classes({ label: "mutor", risk: "op-5", events: 3, investigated: 3 }),
        finds: ["warning"],
      },
      {
        name: "perceived as low though more than half have been exposed at some time",
        change: (analysis) => {
          for (const survey of analysis.surveys ?? []) survey.perceived = "low";
        },
        finds: ["warning"],
      },
      {
        name: "perceived as low though more than half were exposed last year",
        change: (analysis) => {
          for (const survey of analysis.surveys ?? []) {
            survey.perceived = "low";
            survey.exposed = { moreThan: 0.55, period: "year" };
          }
        },
        finds: ["warning"],
      },
    ],
    silent: [
      {
        name: "25 mixed events accuse no rare risk",
        change: classes({ ...mixed, policeReported: 25, investigated: 25 }),
      },
      {
        name: "a mixed count of two forms accuses neither",
        change: (analysis) => {
          processOf(analysis).risks?.forEach((risk) => {
            if (risk.current !== undefined) risk.current = { ...risk.current, likelihood: 1 };
          });
          classes({
            label: "våld och korruption",
            process: "otillaten-paverkan",
            forms: ["vald", "korruption"],
            events: 25,
            policeReported: 25,
            investigated: 25,
          })(analysis);
        },
      },
      {
        name: "the count lies within the level",
        change: (analysis) => {
          riskOf(analysis, "op-3").current = { likelihood: 3, consequence: 3 };
          classes({ label: "våld", forms: ["vald"], events: 1, policeReported: 1, investigated: 1 })(analysis);
        },
      },
      {
        name: "the levels count nothing",
        change: classes({ label: "våld", forms: ["vald"], events: 6, policeReported: 6, investigated: 6 }),
        method: {
          likelihood: {
            label: "Sannolikhet",
            levels: ["a", "b", "c", "d", "e"].map((label) => ({ label, definition: label })),
          },
        },
      },
      {
        name: "perceived as low and few exposed",
        change: (analysis) => {
          for (const survey of analysis.surveys ?? []) {
            survey.perceived = "low";
            survey.exposed = { moreThan: 0.1, period: "ever" };
          }
        },
      },
      {
        name: "a class that names neither process, form nor risk",
        change: classes({ label: "övrigt", events: 25, investigated: 25 }),
      },
    ],
  },
  {
    rule: "few-incidents",
    fires: [
      {
        name: "no events among 120 staff",
        change: (analysis) => {
          incidentOf(analysis).events = 0;
          incidentOf(analysis).classes = [];
        },
        finds: ["note"],
      },
      {
        name: "no events among as many staff as the limit",
        change: (analysis) => {
          incidentOf(analysis).events = 0;
          incidentOf(analysis).classes = [];
          incidentOf(analysis).exposed = { count: 0, of: 50 };
        },
        finds: ["note"],
      },
      {
        name: "two events among 120 staff",
        change: (analysis) => {
          incidentOf(analysis).events = 2;
          incidentOf(analysis).classes = [];
        },
        finds: ["note"],
      },
    ],
    silent: [
      {
        name: "no events among fewer staff than the limit",
        change: (analysis) => {
          incidentOf(analysis).events = 0;
          incidentOf(analysis).classes = [];
          incidentOf(analysis).exposed = { count: 0, of: 49 };
        },
      },
      {
        name: "the method sets no limit",
        change: (analysis) => {
          incidentOf(analysis).events = 0;
          incidentOf(analysis).classes = [];
        },
        method: { limits: {} },
      },
      {
        name: "the number of staff is unknown",
        change: (analysis) => {
          incidentOf(analysis).events = 0;
          incidentOf(analysis).classes = [];
          delete incidentOf(analysis).exposed;
        },
      },
    ],
  },
  {
    rule: "personal-number",
    fires: [
      {
        name: "in the text of a cause",
        change: (analysis) => {
          riskOf(analysis, "op-3").causes = [{ id: "o1", text: "Ärendet om 19121212-1212 drog ut på tiden" }];
        },
        finds: ["breach"],
      },
      {
        name: "a samordningsnummer in the preparation, in a draft",
        change: (analysis) => {
          analysis.stage = "draft";
          analysis.prepared = { how: "Anteckning: 701063-2391." };
        },
        finds: ["warning"],
      },
      {
        name: "in an id, which is not printed either",
        change: (analysis) => {
          riskOf(analysis, "op-3").id = "121212-1212";
          for (const control of analysis.controls ?? [])
            control.addresses = (control.addresses ?? []).filter((target) => target !== "op-3");
        },
        finds: ["breach"],
      },
    ],
    silent: [
      {
        name: "diarienummer, telephone and organisationsnummer",
        change: (analysis) => {
          processOf(analysis).description =
            "Dnr KS 2021/1304, Dnr 325-351/2012, tfn 08-508 00 000, org.nr 212000-0142, 2021-01-01–2021-12-21";
        },
      },
    ],
  },
];
