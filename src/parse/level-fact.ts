import * as z from "zod/mini";
import type { Method } from "../method/method.js";
import { HIGHEST_LEVEL } from "../model/level.js";
import { foundIn } from "./found.js";
import type { IssueFact, ScaleEnd } from "./issue.js";
import { isUnion, unwrap } from "./schema-node.js";
import { methodName } from "../method/method-name.js";

/** The two scales that levels are held against, and the method they belong to. */
export interface Scales {
  readonly method: string;
  readonly likelihood: readonly string[];
  readonly consequence: readonly string[];
}

/** The scales of a method by their labels. */
export const scalesOf = (method: Pick<Method, "id" | "version" | "likelihood" | "consequence">): Scales => ({
  method: methodName(method),
  likelihood: method.likelihood.levels.map((level) => level.label),
  consequence: method.consequence.levels.map((level) => level.label),
});

/** Tells whether a schema reads a level of a scale. */
export const isLevel = (schema: z.core.$ZodType): boolean => {
  const inner = unwrap(schema);
  return inner instanceof z.ZodMiniLiteral && inner._zod.values.has(HIGHEST_LEVEL);
};

const end = (labels: readonly string[], level: number): ScaleEnd => {
  const label = labels[level - 1];
  return label === undefined ? { level } : { level, label };
};

const meant = (value: unknown, labels: readonly string[], highest: number): number | undefined => {
  if (typeof value === "number" && !Number.isNaN(value)) return Math.min(Math.max(Math.round(value), 1), highest);
  if (typeof value !== "string") return undefined;
  const written = value.trim().toLowerCase();
  const byLabel = labels.findIndex((label) => label.toLowerCase() === written);
  if (byLabel >= 0) return byLabel + 1;
  const number = /^\d{1,2}$/.test(written) ? Number(written) : 0;
  return number >= 1 && number <= highest ? number : undefined;
};

/** Tells whether a schema reads a level, or a level per dimension. */
export const isOfScale = (schema: z.core.$ZodType): boolean => {
  const inner = unwrap(schema);
  return isUnion(inner) ? inner._zod.def.options.some(isLevel) : isLevel(inner);
};

/** Which scale a level at a path is chosen from. */
export const scaleAt = (path: readonly (string | number)[]): "likelihood" | "consequence" =>
  path.includes("likelihood") ? "likelihood" : "consequence";

/** The scale that a level which is not there is to be chosen from. */
export const scaleEnds = (scale: "likelihood" | "consequence", scales: Scales) => ({
  from: end(scales[scale], 1),
  to: end(scales[scale], scales[scale].length),
});

/** What is wrong with a level, told against the method's scale where the method is known. */
export const levelFact = (
  scale: "likelihood" | "consequence",
  value: unknown,
  scales: Scales | undefined,
): IssueFact & { readonly code: "level" } => {
  const labels = scales === undefined ? [] : scales[scale];
  const highest = scales === undefined ? HIGHEST_LEVEL : labels.length;
  const level = meant(value, labels, highest);
  return {
    code: "level",
    scale,
    found: foundIn(value),
    from: end(labels, 1),
    to: end(labels, highest),
    ...(scales === undefined ? {} : { method: scales.method }),
    ...(level === undefined ? {} : { nearest: end(labels, level) }),
  };
};
