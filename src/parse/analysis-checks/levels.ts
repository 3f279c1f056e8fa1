import type { Method } from "../../method/method.js";
import type { Consequence } from "../../model/assessment.js";
import { shorten } from "../found.js";
import type { Path, Report } from "../issue.js";
import { levelFact, type Scales, scalesOf } from "../level-fact.js";
import { nearestChoice } from "../nearest-choice.js";
import type { Sound } from "../sound-parts.js";
import { type AnalysisContext, down, eachOf, eachRisk, pathOf, type SoundRisk, type Trail } from "./context.js";
import { methodName } from "../../method/method-name.js";

interface SoundLevels {
  readonly likelihood?: number | undefined;
  readonly consequence?: Sound<Consequence> | undefined;
}

/** A method by what levels are held against. */
type ScaledMethod = Pick<Method, "id" | "version" | "likelihood" | "consequence">;

const checkDimensions = (
  consequence: Readonly<Record<string, number | undefined>>,
  method: ScaledMethod,
  path: Path,
  report: Report,
): void => {
  const dimensions = method.consequence.dimensions ?? [];
  const name = methodName(method);
  const choices = dimensions.map(({ id, label }) => ({ code: id, label }));
  for (const key of Object.keys(consequence)) {
    if (dimensions.some(({ id }) => id === key)) continue;
    report([...path, key], () => {
      const near = nearestChoice(key, choices);
      const found = shorten(key);
      return { code: "unknown-dimension", found, method: name, allowed: choices, ...(near && { nearest: near }) };
    });
  }
  const missing = choices.filter(({ code }) => !Object.hasOwn(consequence, code));
  const written = dimensions.length - missing.length;
  const all = typeof method.consequence.combine === "object";
  if (Object.keys(consequence).length === 0) report(path, { code: "missing-dimensions", method: name, missing: [] });
  else if (all && written > 0 && missing.length > 0)
    report(path, { code: "missing-dimensions", method: name, missing });
};

/** Holds every level of a risk against the method's scales, and its consequence against the method's dimensions. */
export const levelChecker = (method: ScaledMethod, report: Report) => {
  const scales: Scales = scalesOf(method);
  const highest = { likelihood: scales.likelihood.length, consequence: scales.consequence.length };

  const level = (
    scale: "likelihood" | "consequence",
    value: number | undefined,
    trail: Trail,
    ...steps: readonly string[]
  ): void => {
    if (value !== undefined && value > highest[scale])
      report(pathOf(trail, ...steps), () => levelFact(scale, value, scales));
  };

  const levels = (written: SoundLevels, trail: Trail): void => {
    const { likelihood, consequence } = written;
    level("likelihood", likelihood, trail, "likelihood");
    if (typeof consequence === "object") {
      checkDimensions(consequence, method, pathOf(trail, "consequence"), report);
      for (const [key, value] of Object.entries(consequence)) level("consequence", value, trail, "consequence", key);
    } else level("consequence", consequence, trail, "consequence");
  };

  return (risk: SoundRisk, trail: Trail): void => {
    for (const state of STATES) {
      const assessment = risk[state];
      if (assessment === undefined) continue;
      const at = down(trail, state);
      levels(assessment, at);
      eachOf(assessment.votes, at, "votes", levels);
    }
    if (risk.treatment?.given !== undefined) levels(risk.treatment.given, down(down(trail, "treatment"), "given"));
  };
};

const STATES = ["inherent", "current", "target"] as const;

/** Reports levels outside the method's scales and dimensions that the method does not have. */
export const checkLevels = (context: AnalysisContext): void => {
  const { method, report } = context;
  if (method !== undefined) eachRisk(context, levelChecker(method, report));
};
