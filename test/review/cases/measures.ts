import { actionOf, controlOf, recommendationOf, riskOf } from "../fixture.js";
import type { RuleCases } from "./rule-cases.js";

const common = {
  risks: [{ process: "otillaten-paverkan", id: "gem-1", event: "Hot mot förtroendevalda" }],
  controls: [{ id: "gem-k1", name: "Gemensam rutin" }],
};

export const measureCases: readonly RuleCases[] = [
  {
    rule: "control-owner-frequency",
    fires: [
      {
        name: "a plan control without owner",
        change: (analysis) => delete controlOf(analysis, "k2").owner,
        finds: ["breach"],
      },
      {
        name: "a plan control without frequency",
        change: (analysis) => delete controlOf(analysis, "k2").frequency,
        finds: ["breach"],
      },
      {
        name: "an ongoing control without either",
        change: (analysis) => {
          delete controlOf(analysis, "k1").owner;
          delete controlOf(analysis, "k1").frequency;
        },
        finds: ["warning"],
      },
    ],
    silent: [{ name: "no purpose or procedure", change: (analysis) => delete controlOf(analysis, "k2").purpose }],
  },
  {
    rule: "action-owner",
    fires: [{ name: "no owner", change: (analysis) => delete actionOf(analysis, "a1").owner, finds: ["warning"] }],
    silent: [
      {
        name: "a done action",
        change: (analysis) => {
          delete actionOf(analysis, "a1").owner;
          actionOf(analysis, "a1").status = "done";
        },
      },
    ],
  },
  {
    rule: "action-due",
    fires: [
      {
        name: "no due date and no status",
        change: (analysis) => {
          delete actionOf(analysis, "a1").due;
          delete actionOf(analysis, "a1").status;
        },
        finds: ["warning"],
      },
    ],
    silent: [
      {
        name: "a cancelled action",
        change: (analysis) => {
          delete actionOf(analysis, "a1").due;
          actionOf(analysis, "a1").status = "cancelled";
        },
      },
    ],
  },
  {
    rule: "control-without-risk",
    fires: [
      { name: "addresses nothing", change: (analysis) => delete controlOf(analysis, "k3").addresses, finds: ["note"] },
      {
        name: "addresses a dropped risk only",
        change: (analysis) => {
          riskOf(analysis, "op-4").selection = { kind: "dropped", reason: "Lokalen är såld." };
          controlOf(analysis, "k3").addresses = ["op-4"];
        },
        finds: ["note"],
      },
    ],
    silent: [
      {
        name: "tests another control",
        change: (analysis) => {
          delete controlOf(analysis, "k3").addresses;
          controlOf(analysis, "k3").tests = ["k1"];
        },
      },
    ],
  },
  {
    rule: "recommendation-without-measure",
    fires: [
      {
        name: "agreed with and met by nothing",
        change: (analysis) => delete recommendationOf(analysis, "r1").metBy,
        finds: ["warning"],
      },
      {
        name: "met by a cancelled action",
        change: (analysis) => {
          actionOf(analysis, "a1").status = "cancelled";
          recommendationOf(analysis, "r1").position = "partly";
        },
        finds: ["warning"],
      },
      {
        name: "neither position nor response",
        change: (analysis) => {
          delete recommendationOf(analysis, "r1").position;
          delete recommendationOf(analysis, "r1").response;
          recommendationOf(analysis, "r1").answerDue = "2022-01-31";
        },
        finds: ["note"],
      },
      {
        name: "no response and no day for it",
        change: (analysis) => delete recommendationOf(analysis, "r1").response,
        finds: ["note"],
      },
    ],
    silent: [
      {
        name: "disagreed with",
        change: (analysis) => {
          recommendationOf(analysis, "r1").position = "disagrees";
          delete recommendationOf(analysis, "r1").metBy;
        },
      },
    ],
  },
  {
    rule: "common-left-out",
    fires: [
      {
        name: "risk and control of a process in the analysis",
        method: { common },
        finds: ["warning", "warning"],
      },
      {
        name: "risk of a process that is not there",
        method: { common: { risks: [{ process: "upphandling", id: "gem-2", event: "Jäv" }] } },
        finds: ["warning"],
      },
      {
        name: "the risk is only a candidate",
        change: (analysis) => {
          riskOf(analysis, "op-3").selection = { kind: "candidate" };
        },
        method: { common: { risks: [{ process: "otillaten-paverkan", id: "op-3", event: "Våld" }] } },
        finds: ["warning"],
      },
      {
        name: "the risk is dropped with a reason",
        change: (analysis) => {
          riskOf(analysis, "op-3").selection = { kind: "dropped", reason: "Inga hembesök." };
        },
        method: { common: { risks: [{ process: "otillaten-paverkan", id: "op-3", event: "Våld" }] } },
        finds: ["note"],
      },
    ],
    silent: [
      {
        name: "risk and control are there under their ids",
        method: {
          common: {
            risks: [{ process: "otillaten-paverkan", id: "op-3", event: "Våld" }],
            controls: [{ id: "k1", name: "Rutin" }],
          },
        },
      },
    ],
  },
];
