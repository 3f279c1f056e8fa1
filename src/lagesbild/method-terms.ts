import { compileMatrix } from "../method/compile-matrix.js";
import { methodSum } from "../method/method-sum.js";
import type { Method } from "../method/method.js";
import { byId } from "../model/order.js";
import { methodName } from "../method/method-name.js";
import type { MethodTerms } from "./lagesbild.js";

const commonOf = ({ common }: Method): MethodTerms["common"] =>
  [
    ...(common?.risks ?? []).map(({ id, event }) => ({ kind: "risk" as const, id, text: event })),
    ...(common?.controls ?? []).map(({ id, name }) => ({ kind: "control" as const, id, text: name })),
  ].sort(byId);

/** What the picture keeps of a method, once for all nämnder that it scores. */
export const methodTerms = (method: Method): MethodTerms => ({
  method: methodName(method),
  sum: methodSum(method),
  title: method.title,
  status: method.source.status,
  likelihood: {
    label: method.likelihood.label,
    ...(method.likelihood.basis === undefined ? {} : { basis: method.likelihood.basis }),
    levels: method.likelihood.levels.map(({ label }) => label),
  },
  consequence: { label: method.consequence.label, levels: method.consequence.levels.map(({ label }) => label) },
  cells: compileMatrix(method).cells,
  bands: method.bands.map(({ id, label, colour, symbol }) => ({
    id,
    label,
    ...(colour === undefined ? {} : { colour }),
    ...(symbol === undefined ? {} : { symbol }),
  })),
  categories: (method.categories ?? []).map(({ id, label }) => ({ id, label })),
  common: commonOf(method),
  ...(method.limits?.smallCount === undefined ? {} : { smallCount: method.limits.smallCount }),
});
