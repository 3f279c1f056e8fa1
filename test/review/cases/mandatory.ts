import { processOf, riskOf, withoutRisks, type Written } from "../fixture.js";
import type { RuleCases } from "./rule-cases.js";

const asBolag = (analysis: Written): void => {
  analysis.namnd.kind = "bolagsstyrelse";
};

const ofIds = ["op-1", "op-2", "op-3", "op-4", "op-5"] as const;

const withoutProcess = (analysis: Written): void => {
  withoutRisks(analysis, ...ofIds);
  analysis.processes = [];
  analysis.incidents = [];
  analysis.surveys = [];
};

const unassessed = (analysis: Written): void => {
  for (const id of ofIds) {
    delete riskOf(analysis, id).current;
    delete riskOf(analysis, id).treatment;
  }
};

export const mandatoryCases: readonly RuleCases[] = [
  {
    rule: "mandatory-process",
    fires: [
      { name: "the process is missing", change: withoutProcess, finds: ["breach"] },
      { name: "no risk in the process is assessed", change: unassessed, finds: ["breach"] },
      {
        name: "another nämnd runs the process and no risk is assessed",
        change: (analysis) => {
          unassessed(analysis);
          processOf(analysis).handledBy = "socialnamnden";
        },
        finds: ["warning"],
      },
      {
        name: "a bolagsstyrelse has assessed no risk in the process",
        change: (analysis) => {
          asBolag(analysis);
          unassessed(analysis);
        },
        finds: ["note"],
      },
      {
        name: "a bolagsstyrelse lacks the process",
        change: (analysis) => {
          withoutProcess(analysis);
          asBolag(analysis);
        },
        finds: ["note"],
      },
      {
        name: "a draft lacks the process",
        change: (analysis) => {
          withoutProcess(analysis);
          analysis.stage = "draft";
        },
        finds: ["warning"],
      },
    ],
    silent: [
      {
        name: "one risk of the process is assessed",
        change: (analysis) => withoutRisks(analysis, ...ofIds.slice(1)),
      },
      {
        name: "the year before the process became mandatory",
        change: (analysis) => {
          withoutProcess(analysis);
          analysis.year = 2021;
        },
      },
      {
        name: "another kind of body, which the method does not bind",
        change: (analysis) => {
          withoutProcess(analysis);
          analysis.namnd.kind = "annan";
        },
      },
    ],
  },
  {
    rule: "mandatory-forms",
    fires: [
      {
        name: "two forms are met by no risk",
        change: (analysis) => withoutRisks(analysis, "op-4", "op-5"),
        finds: ["warning"],
      },
      {
        name: "a form is met by a dropped risk only",
        change: (analysis) => {
          riskOf(analysis, "op-4").selection = { kind: "dropped", reason: "Lokalen är såld." };
        },
        finds: ["warning"],
      },
      {
        name: "a bolagsstyrelse leaves a form out",
        change: (analysis) => {
          withoutRisks(analysis, "op-4");
          asBolag(analysis);
        },
        finds: ["note"],
      },
    ],
    silent: [
      {
        name: "the form does not apply, with a reason",
        change: (analysis) => {
          withoutRisks(analysis, "op-4");
          processOf(analysis).notApplicable = [{ form: "skadegorelse", reason: "Nämnden har inga lokaler." }];
        },
      },
    ],
  },
  {
    rule: "mandatory-process-care",
    fires: [
      {
        name: "owner, control and follow-up are missing",
        change: (analysis) => {
          delete processOf(analysis).owner;
          delete processOf(analysis).followUpOn;
          analysis.controls = [];
        },
        finds: ["warning"],
      },
      {
        name: "a bolagsstyrelse has no owner",
        change: (analysis) => {
          delete processOf(analysis).owner;
          asBolag(analysis);
        },
        finds: ["note"],
      },
    ],
    silent: [
      {
        name: "one control is left",
        change: (analysis) => {
          analysis.controls = analysis.controls?.slice(0, 1) ?? [];
        },
      },
    ],
  },
  {
    rule: "mandatory-control-kinds",
    fires: [
      {
        name: "no training",
        change: (analysis) => {
          analysis.controls = analysis.controls?.filter(({ id }) => id !== "k3") ?? [];
        },
        finds: ["warning"],
      },
      {
        name: "training is a planned action",
        change: (analysis) => {
          analysis.controls = analysis.controls?.filter(({ id }) => id !== "k3") ?? [];
          analysis.actions?.push({ id: "a2", text: "Utbilda", kind: "utbildning", addresses: ["op-1"] });
        },
        finds: ["note"],
      },
      // What a done action is told as is held to the texts in rule-texts.md.
      {
        name: "training has been held",
        change: (analysis) => {
          analysis.controls = analysis.controls?.filter(({ id }) => id !== "k3") ?? [];
          analysis.actions?.push(
            { id: "a2", text: "Utbilda", kind: "utbildning", status: "done", addresses: ["op-1"] },
            { id: "a3", text: "Utbilda igen", kind: "utbildning", status: "planned", addresses: ["op-1"] },
          );
        },
        finds: ["note"],
      },
      {
        name: "the training was cancelled",
        change: (analysis) => {
          analysis.controls = analysis.controls?.filter(({ id }) => id !== "k3") ?? [];
          analysis.actions?.push({
            id: "a2",
            text: "Utbilda",
            kind: "utbildning",
            status: "cancelled",
            addresses: ["op-1"],
          });
        },
        finds: ["warning"],
      },
    ],
    silent: [
      {
        name: "the control addresses a single cause",
        change: (analysis) => {
          for (const control of analysis.controls ?? []) control.addresses = ["op-1/o1"];
        },
      },
    ],
  },
  {
    rule: "mandatory-conduct",
    fires: [
      {
        name: "only reactive conduct",
        change: (analysis) => {
          for (const id of ["op-2", "op-4", "op-5"]) delete riskOf(analysis, id).influence?.conduct;
        },
        finds: ["note"],
      },
    ],
    silent: [
      {
        name: "one risk has both kinds",
        change: (analysis) => {
          for (const id of ["op-2", "op-4", "op-5"]) delete riskOf(analysis, id).influence?.conduct;
          const influence = riskOf(analysis, "op-3").influence;
          if (influence !== undefined) influence.conduct = ["planerad", "reaktiv"];
        },
      },
    ],
  },
  {
    rule: "process-description",
    fires: [
      { name: "no description", change: (analysis) => delete processOf(analysis).description, finds: ["warning"] },
      {
        name: "no description in a bolagsstyrelse",
        change: (analysis) => {
          delete processOf(analysis).description;
          asBolag(analysis);
        },
        finds: ["note"],
      },
    ],
    silent: [
      {
        name: "another process without description",
        change: (analysis) => {
          analysis.processes.push({ id: "inkop", name: "Inköp" });
        },
      },
    ],
  },
  {
    rule: "actors-only-clients",
    fires: [
      {
        name: "clients and relatives only",
        change: (analysis) => {
          for (const id of ofIds) {
            const influence = riskOf(analysis, id).influence;
            if (influence !== undefined) influence.actors = ["Brukare", "anhörig"];
          }
        },
        finds: ["note"],
      },
      {
        name: "others in another process only",
        change: (analysis) => {
          for (const id of ofIds) {
            const influence = riskOf(analysis, id).influence;
            if (influence !== undefined) influence.actors = [" Brukare "];
          }
          analysis.processes.push({
            id: "upphandling",
            name: "Upphandling",
            risks: [
              {
                id: "u-1",
                event: "Avtal skrivs för fort",
                influence: { origin: "intern", forms: ["korruption"], actors: ["chef"] },
              },
            ],
          });
        },
        finds: ["note"],
      },
    ],
    silent: [
      {
        name: "no actors named at all",
        change: (analysis) => {
          for (const id of ofIds) delete riskOf(analysis, id).influence?.actors;
        },
      },
    ],
  },
  {
    rule: "police-cooperation",
    fires: [
      {
        name: "a recommendation asks for it and nothing answers",
        change: (analysis) => {
          analysis.actions = [];
          analysis.recommendations = [
            { id: "r1", source: "Stadsrevisionen 2021:4", text: "Samverkan med polisen behöver utvecklas" },
          ];
        },
        finds: ["warning"],
      },
      {
        name: "nothing concerns the police and nobody asked",
        change: (analysis) => {
          analysis.actions = [];
          analysis.recommendations = [];
        },
        finds: ["note"],
      },
      {
        name: "a recommendation speaks only of reporting crimes",
        change: (analysis) => {
          analysis.actions = [];
          analysis.recommendations = [
            { id: "r1", source: "Stadsrevisionen 2021:4", text: "Hot ska polisanmälas", position: "agrees" },
          ];
        },
        finds: ["note"],
      },
      {
        name: "a recommendation that the nämnd disagrees with",
        change: (analysis) => {
          analysis.actions = [];
          analysis.recommendations = [
            { id: "r1", source: "Stadsrevisionen 2021:4", text: "Samverkan med polisen", position: "disagrees" },
          ];
        },
        finds: ["note"],
      },
      {
        name: "the action is cancelled",
        change: (analysis) => {
          for (const action of analysis.actions ?? []) action.status = "cancelled";
        },
        finds: ["warning"],
      },
    ],
    silent: [
      {
        name: "a control instead of an action",
        change: (analysis) => {
          analysis.actions = [];
          analysis.recommendations = [];
          analysis.controls?.push({ id: "k4", name: "Möten med polisen", kind: "samverkan", addresses: ["op-2"] });
        },
      },
    ],
  },
  {
    rule: "mandatory-opt-out",
    fires: [
      {
        name: "the method drops otillåten påverkan",
        method: {
          mandatoryProcesses: [],
          mandatoryOptOut: { reason: "Prövas i en egen analys", decidedBy: "Kommunstyrelsen" },
        },
        finds: ["note"],
      },
    ],
    silent: [
      {
        name: "the method lists no processes but does not opt out",
        method: { mandatoryProcesses: [] },
      },
      {
        name: "the method gives a reason for dropping it, and keeps it",
        method: { mandatoryOptOut: { reason: "Prövas i en egen analys", decidedBy: "Kommunstyrelsen" } },
      },
    ],
  },
];
