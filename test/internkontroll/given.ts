import { buildInternkontrollplan } from "../../src/internkontroll/build-internkontrollplan.js";
import type { Internkontrollplan } from "../../src/internkontroll/internkontrollplan.js";
import { type Method, methodSchema } from "../../src/method/method.js";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import { type Analysis, analysisSchema } from "../../src/model/analysis.js";
import { type Results, resultsSchema } from "../../src/model/results.js";
import { buildRegister } from "../../src/register/build-register.js";
import type { RiskRegister } from "../../src/register/register.js";

/** The example method with what a test changes in it, or takes away with undefined; no process is mandatory. */
export const methodWith = (changes: object = {}): Method => {
  const changed = Object.entries<unknown>({ ...exempel5x5, mandatoryProcesses: [], ...changes });
  return methodSchema.parse(Object.fromEntries(changed.filter(([, value]) => value !== undefined)));
};

/** An analysis of a made-up nämnd for 2022; its processes, controls and actions are the test's. */
export const analysisWith = (changes: object = {}): Analysis =>
  analysisSchema.parse({
    format: 1,
    year: 2022,
    method: "exempel-5x5@2022.1",
    namnd: { id: "exempel", name: "Exempelnämnden", kind: "annan" },
    processes: [],
    ...changes,
  });

export const registerOf = (changes: object = {}, method: Method = methodWith()): RiskRegister =>
  buildRegister(analysisWith(changes), { method, asOf: "2022-01-31" });

export const planOf = (changes: object = {}, method: Method = methodWith()): Internkontrollplan =>
  buildInternkontrollplan(registerOf(changes, method));

/** A plan with one control, k1, made as a test says. */
export const planWithControl = (control: object, method: Method = methodWith()): Internkontrollplan =>
  planOf({ controls: [{ id: "k1", name: "Kontroll ett", owner: "Controller", inPlan: true, ...control }] }, method);

export const resultsWith = (changes: object = {}): Results =>
  resultsSchema.parse({ format: 1, namnd: "exempel", year: 2022, ...changes });
