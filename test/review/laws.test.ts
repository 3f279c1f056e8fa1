import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Method } from "../../src/method/method.js";
import type { Analysis } from "../../src/model/analysis.js";
import { parseAnalysis } from "../../src/parse/parse-analysis.js";
import { orderAnalysis } from "../../src/register/order-analysis.js";
import { gatherFacts } from "../../src/review/facts.js";
import type { Finding, PlaceStep } from "../../src/review/finding.js";
import { findingKey } from "../../src/review/finding-key.js";
import { runRules } from "../../src/review/review.js";
import { analysisRules } from "../../src/review/rules/index.js";
import { ruleCases } from "./cases/index.js";
import { AS_OF, complete, type Given, method, type Written } from "./fixture.js";

/** Every analysis in which some rule fires. */
const givens: readonly Given[] = ruleCases.flatMap(({ fires }) => fires);

const written = (given: Given): Written => {
  const analysis = complete();
  given.change?.(analysis);
  return analysis;
};

const methodOf = (given: Given): Method => ({ ...method, ...given.method });

const readIn = (analysis: Written, given: Given): Analysis =>
  orderAnalysis(parseAnalysis(analysis, { method: methodOf(given) }));

const findingsIn = (analysis: Written, given: Given): readonly Finding[] => {
  const used = methodOf(given);
  const read = readIn(analysis, given);
  return runRules(analysisRules, gatherFacts(read, used, given.asOf ?? AS_OF), {
    method: used,
    ...(read.stage === undefined ? {} : { stage: read.stage }),
  });
};

/** Some order of a list, drawn from numbers. */
const shuffled = <T>(list: readonly T[], draws: readonly number[]): T[] =>
  list
    .map((item, index) => ({ item, key: draws[index % draws.length] ?? 0, index }))
    .sort((a, b) => a.key - b.key || b.index - a.index)
    .map(({ item }) => item);

const inOtherOrder = (analysis: Written, draws: readonly number[]): Written => {
  const mix = <T>(list: readonly T[] | undefined): T[] => shuffled(list ?? [], draws);
  return {
    ...analysis,
    goals: mix(analysis.goals),
    processes: mix(analysis.processes).map((process) => ({ ...process, risks: mix(process.risks) })),
    controls: mix(analysis.controls).map((control) => ({ ...control, addresses: mix(control.addresses) })),
    actions: mix(analysis.actions),
    incidents: mix(analysis.incidents).map((incident) => ({ ...incident, classes: mix(incident.classes) })),
    recommendations: mix(analysis.recommendations),
  };
};

const draws = fc.array(fc.nat(9), { minLength: 7, maxLength: 7 });
const given = fc.constantFrom(...givens);

test("findings do not depend on the order in which things are written", () => {
  fc.assert(
    fc.property(given, draws, (each, order) => {
      const analysis = written(each);
      const straight = inOtherOrder(analysis, [0]);
      expect(findingsIn(inOtherOrder(straight, order), each)).toEqual(findingsIn(straight, each));
    }),
  );
});

describe("a control more", () => {
  /** What these rules find can be that a control is missing. */
  const lacking: ReadonlySet<string> = new Set([
    ...["risk-without-measure", "mandatory-process-care", "mandatory-control-kinds", "police-cooperation"],
    ...["control-covers-no-cause", "recommendation-without-measure", "common-left-out"],
  ]);

  const control = fc.record(
    {
      id: fc.constant("k-ny"),
      name: fc.constantFrom("Rutin", "Möte med polisen"),
      kind: fc.constantFrom("rutin", "incidentrapportering", "utbildning", "samverkan", "annan"),
      frequency: fc.constantFrom("monthly" as const, "yearly" as const),
      owner: fc.constant("Enhetschef"),
      inPlan: fc.boolean(),
      existing: fc.boolean(),
      targets: fc.array(fc.nat(9), { maxLength: 4 }),
    },
    { requiredKeys: ["id", "name", "targets"] },
  );

  const missing = (findings: readonly Finding[]): readonly string[] =>
    findings.filter(({ rule }) => lacking.has(rule)).map(({ rule, at }) => `${rule} ${at}`);

  test("never adds the finding that a control is missing", () => {
    fc.assert(
      fc.property(given, control, (each, { targets, ...added }) => {
        const analysis = written(each);
        const risks = analysis.processes.flatMap((process) => process.risks ?? []);
        const addresses = [...new Set(targets)].flatMap((index) => risks[index]?.id ?? []);
        const more = { ...analysis, controls: [...(analysis.controls ?? []), { ...added, addresses }] };
        const before = missing(findingsIn(analysis, each));
        expect(missing(findingsIn(more, each)).filter((finding) => !before.includes(finding))).toEqual([]);
      }),
    );
  });
});

describe("places", () => {
  const hasId = (list: readonly { readonly id: string }[] | undefined, id: string): boolean =>
    list?.some((item) => item.id === id) === true;

  const resolves = (step: PlaceStep, analysis: Analysis, used: Method): boolean => {
    switch (step.kind) {
      case "method":
        return step.id === `${used.id}@${used.version}`;
      case "process":
        // A mandatory process that is missing is found where it should have stood.
        return hasId(analysis.processes, step.id) || step.id === "otillaten-paverkan";
      case "risk":
        return analysis.processes.some(({ risks }) => hasId(risks, step.id));
      case "control":
        return hasId(analysis.controls, step.id);
      case "action":
        return hasId(analysis.actions, step.id);
      case "recommendation":
        return hasId(analysis.recommendations, step.id);
      case "goal":
        return hasId(analysis.goals, step.id);
      case "incident":
        return analysis.incidents?.[Number(step.id) - 1] !== undefined;
      case "survey":
        return analysis.surveys?.[Number(step.id) - 1] !== undefined;
      default:
        return false;
    }
  };

  test.each(givens)("every place is in the analysis: $name", (each) => {
    const analysis = written(each);
    const steps = findingsIn(analysis, each).flatMap(({ place }) => place);
    const read = readIn(analysis, each);
    expect(steps.filter((step) => !resolves(step, read, methodOf(each)))).toEqual([]);
  });

  test("a finding about a risk names it", () => {
    for (const each of givens) {
      for (const { place, riskId } of findingsIn(written(each), each))
        expect(riskId).toBe(place.find(({ kind }) => kind === "risk")?.id);
    }
  });
});

test.each(givens)("each finding has a key of its own, so that a decision answers for one at a time: $name", (each) => {
  const keys = findingsIn(written(each), each).map(findingKey);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
