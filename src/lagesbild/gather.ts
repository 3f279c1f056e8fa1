import { canonicalText } from "../model/canonical-text.js";
import type { Text } from "../model/locale.js";
import { byId, compareIds } from "../model/order.js";
import type { Method } from "../method/method.js";
import type { RiskRegister } from "../register/register.js";
import { checkedParts } from "./checked-parts.js";
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
  /** Last year's picture; of an earlier year than the registers. */
  readonly previous?: Lagesbild;
  /** How the bands of different methods are joined; without it they stand side by side. */
  readonly mapping?: LagesbildMapping;
}

/** A picture in the making: registers and parts are taken in one by one, and only their summaries are kept. */
export interface Gathering {
  /** Takes in a register or a part; tells why not where it does not belong, and what was gathered before stands. */
  readonly offer: (given: RiskRegister | Lagesbild) => Text | undefined;
  /** As `offer`. @throws RangeError where it does not belong. */
  readonly add: (given: RiskRegister | Lagesbild) => void;
  readonly picture: (options: LagesbildOptions) => Lagesbild;
}

const previousOf = ({ summaries, methods }: Lagesbild): readonly PreviousSummary[] => {
  const sums = new Map(methods.map(({ method, sum }) => [method, sum]));
  return summaries.map(({ namnd, year, method, counts, high }) => ({
    namnd: namnd.id,
    year,
    method,
    methodSum: sums.get(method) ?? "",
    assessed: counts.assessed,
    high,
    bands: counts.bands,
  }));
};

/** The same thing may be given twice, but not two things under one key. */
const isOther = <T>(known: ReadonlyMap<string, T>, key: string, item: T): boolean => {
  const before = known.get(key);
  return before !== undefined && canonicalText(before) !== canonicalText(item);
};

const stands = (sv: string, en: string, key: string): Text => ({
  sv: `${sv} "${key}" står redan i bilden med annat innehåll; behåll ett av dem`,
  en: `The ${en} "${key}" stands twice with different content; keep one of them`,
});

/** Begins a picture that grows by one register or part at a time, so that whoever reads them need not hold them all. */
export const gatherLagesbild = (): Gathering => {
  const summaries = new Map<string, NamndSummary>();
  const methods = new Map<string, MethodTerms>();
  const parts: Lagesbild[] = [];
  // Registers of one method mostly share it as one object, whose terms are then worked out once.
  const termsOf = new WeakMap<Method, MethodTerms>();
  let year: number | undefined;

  const refusal = (given: readonly NamndSummary[], terms: readonly MethodTerms[]): Text | undefined => {
    const theYear = year ?? given[0]?.year;
    const stranger = given.find((each) => each.year !== theYear);
    if (stranger !== undefined) {
      const [id, own, others] = [stranger.namnd.id, String(stranger.year), String(theYear)];
      return {
        sv: `en lägesbild visar ett år, men ${id} avser ${own} och de före ${others}`,
        en: `A lägesbild shows one year, but ${id} is of ${own} and those before of ${others}`,
      };
    }
    const namnd = given.find((each) => isOther(summaries, each.namnd.id, each));
    if (namnd !== undefined) return stands("nämnden", "nämnd", namnd.namnd.id);
    const method = terms.find((each) => isOther(methods, each.method, each));
    return method === undefined ? undefined : stands("metoden", "method", method.method);
  };

  const takeIn = (given: readonly NamndSummary[], terms: readonly MethodTerms[]): Text | undefined => {
    const refused = refusal(given, terms);
    if (refused !== undefined) return refused;
    for (const each of terms) methods.set(each.method, each);
    for (const each of given) summaries.set(each.namnd.id, each);
    year ??= given[0]?.year;
    return undefined;
  };

  const offer = (given: RiskRegister | Lagesbild): Text | undefined => {
    if (given.kind === "lagesbild") {
      const refused = takeIn(given.summaries, given.methods);
      // The summaries are taken in; what is left of a part is what was expected, last year and the mapping.
      if (refused === undefined) parts.push({ ...given, summaries: [], methods: [] });
      return refused;
    }
    const terms = termsOf.get(given.method) ?? methodTerms(given.method);
    termsOf.set(given.method, terms);
    return takeIn([summariseRegister(given)], [terms]);
  };

  const add = (given: RiskRegister | Lagesbild): void => {
    const refused = offer(given);
    if (refused !== undefined) throw new RangeError(refused.en);
  };

  const picture = ({ expected, previous, mapping }: LagesbildOptions): Lagesbild => {
    const mappings = [mapping, ...parts.map((part) => part.mapping)].filter((each) => each !== undefined);
    const [only] = union("mapping", () => "mapping", mappings);
    const whole = checkedParts({
      summaries: [...summaries.values()].sort((a, b) => byId(a.namnd, b.namnd)),
      expected: union("expected nämnd", ({ id }) => id, expected, ...parts.map((part) => part.expected)),
      methods: [...methods.values()].sort((a, b) => compareIds(a.method, b.method)),
      previous: union(
        "last year's nämnd",
        ({ namnd }) => namnd,
        previous === undefined ? [] : previousOf(previous),
        ...parts.map((part) => part.previous),
      ),
      ...(only === undefined ? {} : { mapping: only }),
    });
    return deriveLagesbild(whole);
  };

  return { offer, add, picture };
};
