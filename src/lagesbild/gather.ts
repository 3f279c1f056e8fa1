import { canonicalText } from "../model/canonical-text.js";
import { byId, compareIds } from "../model/order.js";
import type { Method } from "../method/method.js";
import type { RiskRegister } from "../register/register.js";
import { deriveLagesbild } from "./derive-lagesbild.js";
import type { ExpectedNamnd, Lagesbild, LagesbildMapping, MethodTerms, PreviousSummary } from "./lagesbild.js";
import { methodTerms } from "./method-terms.js";
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

/** A picture in the making: registers and parts are taken in one by one, and only their summaries are kept. */
export interface Gathering {
  /** @throws RangeError when it does not belong in the picture; what was gathered before stands. */
  readonly add: (given: RiskRegister | Lagesbild) => void;
  readonly picture: (options: LagesbildOptions) => Lagesbild;
}

const previousOf = ({ namnd, year, method, counts, high }: NamndSummary): PreviousSummary => ({
  namnd: namnd.id,
  year,
  method,
  assessed: counts.assessed,
  high,
  bands: counts.bands,
});

/** The same thing may be given twice, but not two things under one key. */
const refuseOther = <T>(what: string, known: ReadonlyMap<string, T>, key: string, item: T): void => {
  const before = known.get(key);
  if (before !== undefined && canonicalText(before) !== canonicalText(item)) {
    throw new RangeError(`The ${what} "${key}" stands twice with different content; keep one of them`);
  }
};

/** Begins a picture that grows by one register or part at a time, so that whoever reads them need not hold them all. */
export const gatherLagesbild = (): Gathering => {
  const summaries = new Map<string, NamndSummary>();
  const methods = new Map<string, MethodTerms>();
  const parts: Lagesbild[] = [];
  // Registers of one method mostly share it as one object, whose terms are then worked out once.
  const termsOf = new WeakMap<Method, MethodTerms>();
  let year: number | undefined;

  const check = (each: NamndSummary): void => {
    if (year !== undefined && each.year !== year) {
      throw new RangeError(
        `A lägesbild shows one year, but ${each.namnd.id} is of ${String(each.year)} and those before of ${String(year)}`,
      );
    }
    refuseOther("nämnd", summaries, each.namnd.id, each);
  };

  const takeAll = (given: readonly NamndSummary[], terms: readonly MethodTerms[]): void => {
    given.forEach(check);
    for (const each of terms) refuseOther("method", methods, each.method, each);
    for (const each of terms) if (!methods.has(each.method)) methods.set(each.method, each);
    for (const each of given) {
      year ??= each.year;
      if (!summaries.has(each.namnd.id)) summaries.set(each.namnd.id, each);
    }
  };

  const add = (given: RiskRegister | Lagesbild): void => {
    if (given.kind === "lagesbild") {
      takeAll(given.summaries, given.methods);
      // The summaries are taken in; what is left of a part is what was expected, last year and the mapping.
      parts.push({ ...given, summaries: [], methods: [] });
      return;
    }
    const terms = termsOf.get(given.method) ?? methodTerms(given.method);
    termsOf.set(given.method, terms);
    takeAll([summariseRegister(given)], [terms]);
  };

  const picture = ({ expected, previous, mapping }: LagesbildOptions): Lagesbild => {
    const mappings = [mapping, ...parts.map((part) => part.mapping)].filter((each) => each !== undefined);
    const [only] = union("mapping", () => "mapping", mappings);
    return deriveLagesbild({
      summaries: [...summaries.values()].sort((a, b) => byId(a.namnd, b.namnd)),
      expected: union("expected nämnd", ({ id }) => id, expected, ...parts.map((part) => part.expected)),
      methods: [...methods.values()].sort((a, b) => compareIds(a.method, b.method)),
      previous: union(
        "last year's nämnd",
        ({ namnd }) => namnd,
        (previous?.summaries ?? []).map(previousOf),
        ...parts.map((part) => part.previous),
      ),
      ...(only === undefined ? {} : { mapping: only }),
    });
  };

  return { add, picture };
};
