import type { Method } from "../method/method.js";
import { byId, compareIds } from "../model/order.js";
import { methodName } from "../register/method-of.js";
import type { RiskRegister } from "../register/register.js";
import { deriveLagesbild } from "./derive-lagesbild.js";
import type { ExpectedNamnd, Lagesbild, LagesbildMapping, MethodTerms, PreviousSummary } from "./lagesbild.js";
import type { NamndSummary } from "./namnd-summary.js";
import { summariseRegister } from "./summarise-register.js";
import { union } from "./union.js";

/** What a picture is built with. */
export interface LagesbildOptions {
  /** Every nämnd and bolagsstyrelse that the city expects a register of. */
  readonly expected: readonly ExpectedNamnd[];
  /** Last year's picture. */
  readonly previous?: Lagesbild;
  /** How the bands of different methods are joined; without it they stand side by side. */
  readonly mapping?: LagesbildMapping;
}

const termsOf = (method: Method): MethodTerms => ({
  method: methodName(method),
  title: method.title,
  status: method.source.status,
  likelihood: method.likelihood.levels.map(({ label }) => label),
  consequence: method.consequence.levels.map(({ label }) => label),
  bands: method.bands.map(({ id, label, colour, symbol }) => ({
    id,
    label,
    ...(colour === undefined ? {} : { colour }),
    ...(symbol === undefined ? {} : { symbol }),
  })),
  categories: (method.categories ?? []).map(({ id, label }) => ({ id, label })),
  common: [...(method.common?.risks ?? []), ...(method.common?.controls ?? [])].map(({ id }) => id).sort(compareIds),
  ...(method.limits?.smallCount === undefined ? {} : { smallCount: method.limits.smallCount }),
});

const previousOf = ({ namnd, year, method, counts, high }: NamndSummary): PreviousSummary => ({
  namnd: namnd.id,
  year,
  method,
  assessed: counts.assessed,
  high,
  bands: counts.bands,
});

/**
 * Builds the city-wide picture of a year from the nämnder's registers: who has delivered, who is missing, who lacks a mandatory
 * process, how each form of otillåten påverkan is seen, and totals in which every risk is counted once.
 *
 * @param registers - One register per nämnd, all of one year; any iterable, so that registers can be made and forgotten one by one.
 * @param options - `expected`: every nämnd and bolagsstyrelse that should deliver. `previous`: last year's picture. `mapping`: how
 * bands of different methods are joined.
 * @throws RangeError when a nämnd stands twice with different content, when the years differ, or when the mapping leaves out a band.
 * @example
 * ```ts
 * import { buildLagesbild, buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * const namnd = { id: "a", name: "Nämnd A", kind: "facknamnd" } as const;
 * const analysis = parseAnalysis({ format: 1, year: 2022, method: "exempel-5x5@2022.1", namnd, processes: [] });
 * const register = buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" });
 * const picture = buildLagesbild([register], { expected: [namnd, { id: "b", name: "Nämnd B", kind: "facknamnd" }] });
 * picture.missing.map((expected) => expected.id); //=> ["b"]
 * picture.withoutMandatory; //=> [{ namnd: "a", process: "otillaten-paverkan", why: "missing" }]
 * ```
 */
export const buildLagesbild = (registers: Iterable<RiskRegister>, options: LagesbildOptions): Lagesbild => {
  const summaries: NamndSummary[] = [];
  const methods = new Map<string, MethodTerms>();
  const seen = new Set<Method>();
  for (const register of registers) {
    summaries.push(summariseRegister(register));
    if (seen.has(register.method)) continue;
    seen.add(register.method);
    const terms = termsOf(register.method);
    methods.set(
      terms.method,
      union("method", ({ method }) => method, [methods.get(terms.method) ?? terms], [terms])[0] ?? terms,
    );
  }
  const { expected, previous, mapping } = options;
  return deriveLagesbild({
    summaries: union("nämnd", ({ namnd }) => namnd.id, summaries),
    expected: union("expected nämnd", ({ id }) => id, expected),
    methods: [...methods.values()].sort((a, b) => compareIds(a.method, b.method)),
    previous: (previous?.summaries ?? []).map(previousOf).sort((a, b) => byId({ id: a.namnd }, { id: b.namnd })),
    ...(mapping === undefined ? {} : { mapping }),
  });
};
