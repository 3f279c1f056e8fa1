import { exempel5x5 } from "../../../src/method/published/exempel-5x5.js";
import { riskOf, withoutRisks } from "../fixture.js";
import type { RuleCases } from "./rule-cases.js";

const bare = (label: string) => ({ label });

const undefinedConsequences = exempel5x5.consequence.levels.map(({ label }) => bare(label));

export const wholeCases: readonly RuleCases[] = [
  {
    rule: "category-coverage",
    fires: [
      {
        name: "a required category has no risk",
        change: (analysis) => withoutRisks(analysis, "op-4"),
        finds: ["note"],
      },
      {
        name: "only a candidate has the category",
        change: (analysis) => {
          riskOf(analysis, "op-4").selection = { kind: "candidate" };
          riskOf(analysis, "op-5").selection = { kind: "candidate" };
        },
        finds: ["note"],
      },
    ],
    silent: [
      {
        name: "the method requires no category",
        change: (analysis) => withoutRisks(analysis, "op-4"),
        method: { categories: exempel5x5.categories.map(({ id, label }) => ({ id, label })) },
      },
    ],
  },
  {
    rule: "goal-coverage",
    fires: [
      {
        name: "a goal that no process serves",
        change: (analysis) => {
          analysis.goals?.push({ id: "m2", name: "Likvärdighet" });
        },
        finds: ["note"],
      },
      {
        name: "a process without risks",
        change: (analysis) => {
          analysis.processes.push({ id: "inkop", name: "Inköp" });
        },
        finds: ["note"],
      },
    ],
    silent: [
      {
        name: "no goals written",
        change: (analysis) => {
          delete analysis.goals;
          for (const process of analysis.processes) delete process.goals;
        },
      },
      {
        name: "another nämnd runs the process",
        change: (analysis) => {
          analysis.processes.push({ id: "inkop", name: "Inköp", handledBy: "servicenamnden" });
        },
      },
    ],
  },
  {
    rule: "too-many-risks",
    fires: [{ name: "five risks where four are the limit", method: { limits: { risks: 4 } }, finds: ["note"] }],
    silent: [
      { name: "as many as the limit", method: { limits: { risks: 5 } } },
      {
        name: "candidates are not counted",
        change: (analysis) => {
          riskOf(analysis, "op-5").selection = { kind: "candidate" };
        },
        method: { limits: { risks: 4 } },
      },
    ],
  },
  {
    rule: "level-without-definition",
    fires: [
      {
        name: "two levels lack a definition",
        method: {
          likelihood: {
            ...exempel5x5.likelihood,
            levels: exempel5x5.likelihood.levels.map((level, index) => (index < 2 ? bare(level.label) : level)),
          },
        },
        finds: ["note"],
      },
      {
        name: "a consequence scale without words",
        method: { consequence: { label: "Konsekvens", levels: undefinedConsequences } },
        finds: ["note"],
      },
      {
        name: "a dimension among others leaves the last level undefined",
        method: {
          consequence: {
            ...exempel5x5.consequence,
            levels: undefinedConsequences,
            dimensions: exempel5x5.consequence.dimensions.map((dimension, index) =>
              index > 0 ? dimension : { ...dimension, definitions: dimension.definitions.slice(0, -1) },
            ),
          },
        },
        finds: ["note"],
      },
    ],
    silent: [
      {
        name: "the dimensions define the levels of consequence",
        method: { consequence: { ...exempel5x5.consequence, levels: undefinedConsequences } },
      },
    ],
  },
  {
    rule: "example-method",
    fires: [{ name: "a proposal under an example", method: { source: exempel5x5.source }, finds: ["warning"] }],
    silent: [
      {
        name: "a draft under an example",
        change: (analysis) => {
          analysis.stage = "draft";
        },
        method: { source: exempel5x5.source },
      },
      { name: "a published method", method: { source: { title: "Metodstöd", status: "published" } } },
    ],
  },
  {
    rule: "control-system-review",
    fires: [
      { name: "not stated", change: (analysis) => delete analysis.controlSystem, finds: ["warning"] },
      {
        name: "reviewed two years before",
        change: (analysis) => {
          analysis.controlSystem = { reviewedOn: "2020-12-17" };
        },
        finds: ["warning"],
      },
    ],
    silent: [
      {
        name: "reviewed in the year itself",
        change: (analysis) => {
          analysis.controlSystem = { reviewedOn: "2022-01-14" };
        },
      },
    ],
  },
];
