import type { Method } from "../method/method.js";
import type { Dimension } from "../method/scale.js";
import { methodName } from "../method/method-name.js";

/** A consequence as `scoreAssessment` takes it: one level, or a level per dimension of the method. */
export type ConsequenceLevels = number | { readonly [dimension: string]: number };

/** The method's dimensions of consequence; none where it has one consequence alone. */
export const dimensionsOf = (method: Method): readonly Dimension[] => method.consequence.dimensions ?? [];

/** How the method makes one level of its dimensions'. */
export const combineRuleOf = (method: Method) => method.consequence.combine ?? "max";

const DECIMALS = 6;

/** Weights become whole numbers, so that 0.1 + 0.2 weighs exactly as much as 0.3 and a tie is a tie. */
const wholeWeight = (dimension: Dimension): number => Math.round((dimension.weight ?? 1) * 10 ** DECIMALS);

const levelIn = (levels: Readonly<Record<string, number>>, dimension: Dimension): number => {
  const level = Object.hasOwn(levels, dimension.id) ? levels[dimension.id] : undefined;
  if (level === undefined) {
    throw new RangeError(
      `The consequence has no level for the dimension "${dimension.id}", which the weighted mean needs`,
    );
  }
  return level;
};

const weightedMean = (
  levels: Readonly<Record<string, number>>,
  dimensions: readonly Dimension[],
  round: "up" | "nearest",
): number => {
  let sum = 0;
  let weights = 0;
  for (const dimension of dimensions) {
    const weight = wholeWeight(dimension);
    sum += weight * levelIn(levels, dimension);
    weights += weight;
  }
  if (weights === 0)
    throw new RangeError(`The weights of the dimensions are below 1e-${DECIMALS}, too small to count with`);
  return round === "up" ? Math.ceil(sum / weights) : Math.floor((2 * sum + weights) / (2 * weights));
};

/** What is wrong with levels of which no highest one can be told. */
const faultIn = (levels: Readonly<Record<string, number>>, known: readonly Dimension[], method: Method): RangeError => {
  const highest = method.consequence.levels.length;
  for (const id in levels) {
    const level = levels[id];
    if (!known.some((dimension) => dimension.id === id))
      return new RangeError(`"${id}" is no consequence dimension of the method ${method.id}`);
    if (level === undefined || !Number.isInteger(level) || level < 1)
      return new RangeError(`The level of "${id}" is ${String(level)}, not a whole number from 1`);
  }
  for (const { id } of known) {
    const level = levels[id];
    if (level !== undefined && level > highest)
      return new RangeError(
        `The level of "${id}" is ${level}, but the scale of ${methodName(method)} goes from 1 to ${highest} in whole steps`,
      );
  }
  return new RangeError("The consequence names no dimension");
};

const placeOf = (id: string, known: readonly Dimension[]): number => {
  for (let place = 0; place < known.length; place += 1) if (known[place]?.id === id) return place;
  return -1;
};

/** The highest of the levels, or 0 where they cannot be read. This runs for every risk, so it makes nothing that has to be collected. */
const highest = (levels: Readonly<Record<string, number>>, known: readonly Dimension[], most: number): number => {
  let top = 0;
  let next = 0;
  for (const id in levels) {
    // Most write the dimensions in the order of the method.
    if (known[next]?.id !== id) next = placeOf(id, known);
    const level = levels[id];
    if (next < 0 || level === undefined || !Number.isInteger(level) || level < 1 || level > most) return 0;
    next += 1;
    if (level > top) top = level;
  }
  return top;
};

/**
 * One level of consequence out of a level per dimension, as the method says: the highest one, or a weighted mean.
 * A dimension that nobody assessed takes no part in the highest level; the weighted mean needs them all.
 */
export const combineConsequence = (consequence: ConsequenceLevels, method: Method): number => {
  if (typeof consequence === "number") return consequence;
  const given: unknown = consequence;
  if (typeof given !== "object" || given === null) {
    throw new RangeError(`consequence is ${String(given)}, neither a level nor levels per dimension`);
  }
  const dimensions = dimensionsOf(method);
  const top = highest(consequence, dimensions, method.consequence.levels.length);
  if (top === 0) throw faultIn(consequence, dimensions, method);
  const combine = combineRuleOf(method);
  return combine === "max" ? top : weightedMean(consequence, dimensions, combine.round);
};

/** The dimensions that carry the combined level under `max`, in the method's order. */
export const decidingDimensions = (
  consequence: Readonly<Record<string, number>>,
  method: Method,
): readonly Dimension[] => {
  const level = combineConsequence(consequence, method);
  return dimensionsOf(method).filter((dimension) => consequence[dimension.id] === level);
};
