import { type Analysis, type Method, mandatoryFor } from "vasentlighetsanalys";
import { expect } from "vitest";
import { law } from "./case.js";

const placesIn = (analysis: Analysis, method: Method): ReadonlySet<string> => {
  const ids = (kind: string, list: readonly { readonly id: string }[] = []) => list.map(({ id }) => `${kind} ${id}`);
  const numbers = (kind: string, list: readonly unknown[] = []) =>
    list.map((_, index) => `${kind} ${String(index + 1)}`);
  return new Set([
    `method ${method.id}@${method.version}`,
    ...ids("process", analysis.processes),
    // What is missing is found where it should have stood.
    ...mandatoryFor(method, analysis.namnd.kind, analysis.year).map(({ process }) => `process ${process.id}`),
    ...(method.common?.risks ?? []).flatMap(({ id, process }) => [`risk ${id}`, `process ${process}`]),
    ...ids("control", method.common?.controls),
    ...analysis.processes.flatMap(({ risks }) => ids("risk", risks)),
    ...ids("control", analysis.controls),
    ...ids("action", analysis.actions),
    ...ids("recommendation", analysis.recommendations),
    ...ids("goal", analysis.goals),
    ...ids("unit", analysis.units),
    ...numbers("incident", analysis.incidents),
    ...numbers("survey", analysis.surveys),
  ]);
};

export const findingLaws = [
  law("every place of a finding is in the input, and a risk in it stands in its process", ({ given, register }) => {
    const { analysis, findings } = register();
    const known = placesIn(analysis, given.method);
    const common = new Set((given.method.common?.risks ?? []).map(({ id }) => id));
    for (const { place, riskId } of findings) {
      expect(place.filter(({ kind, id }) => !known.has(`${kind} ${id}`))).toEqual([]);
      expect(riskId).toBe(place.find(({ kind }) => kind === "risk")?.id);
      if (riskId === undefined || common.has(riskId)) continue;
      const process = analysis.processes.find(({ id }) =>
        place.some((step) => step.kind === "process" && step.id === id),
      );
      expect(process?.risks?.map(({ id }) => id)).toContain(riskId);
    }
  }),

  law("no finding stands twice in the same words", ({ register }) => {
    const told = register().findings.map(({ rule, at, message }) => `${rule} ${at} ${message}`);
    expect(told).toEqual([...new Set(told)]);
  }),

  law("a draft has no breach and is not adoptable; otherwise a breach decides", ({ register }) => {
    const { analysis, findings, adoptable } = register();
    const breached = findings.some(({ severity }) => severity === "breach");
    if (analysis.stage === "draft") expect([breached, adoptable]).toEqual([false, false]);
    else expect(adoptable).toBe(!breached);
  }),

  law("every place of a follow-up's finding is in the plan or in the results", ({ plan, told, followed }) => {
    const results = told();
    const known = new Set([
      ...[...plan().controls, ...plan().ongoing].map(({ id }) => `control ${id}`),
      ...plan().actions.map(({ id }) => `action ${id}`),
      ...(results.controls ?? []).flatMap(({ control, action }) => [`control ${control}`, `action ${action ?? ""}`]),
      ...(results.actions ?? []).map(({ action }) => `action ${action}`),
      `judgement ${results.judgement?.level ?? ""}`,
    ]);
    const places = followed().findings.flatMap(({ place }) => place);
    expect(places.filter(({ kind, id }) => !known.has(`${kind} ${id}`))).toEqual([]);
  }),
];
