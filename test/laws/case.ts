import * as fc from "fast-check";
import {
  type Analysis,
  type Internkontrollplan,
  type PreviousYear,
  type Results,
  type RiskRegister,
  buildInternkontrollplan,
  buildRegister,
  followUp,
  parseResults,
  previousYear,
  toCanonicalJson,
} from "vasentlighetsanalys";
import { type Given, anyAnalysis, read } from "./any-analysis.js";
import { anyDate } from "./any-process.js";
import { resultsFor } from "./any-results.js";
import { type Draw, anyDraws } from "./shuffled.js";

/** What chance decides of one case. */
interface Drawn {
  readonly given: Given;
  /** Another analysis: last year's of the same nämnd, or this year's of another. */
  readonly other: Given | undefined;
  readonly results: object;
  /** When the register is made. */
  readonly made: string;
  /** When the year is followed up, and when the nämnd decides. */
  readonly later: string;
  readonly draws: Draw;
  readonly pick: number;
}

/** One random year of one nämnd; what its laws share is made once, when the first of them asks. */
export interface Case extends Drawn {
  /** What is printed of a case for which a law does not hold. */
  readonly [fc.toStringMethod]: () => string;
  readonly analysis: () => Analysis;
  readonly previous: () => PreviousYear | undefined;
  /** Without last year. */
  readonly register: () => RiskRegister;
  readonly text: () => string;
  /** With last year, where there was one. */
  readonly following: () => RiskRegister;
  readonly plan: () => Internkontrollplan;
  readonly told: () => Results;
  readonly followed: () => ReturnType<typeof followUp>;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** Reads an analysis and builds its register. */
export const registerOf = (given: Given, asOf: string, previous?: PreviousYear): RiskRegister =>
  buildRegister(read(given), { method: given.method, asOf, ...(previous === undefined ? {} : { previous }) });

/** Results of the plan's nämnd and year. */
export const resultsOf = (results: object, { namnd, year }: Internkontrollplan): Results =>
  parseResults({ ...results, format: 1, namnd: namnd.id, year });

const caseOf = (drawn: Drawn): Case => {
  const { given, other, made, later, results } = drawn;
  const analysis = once(() => read(given));
  const register = once(() => buildRegister(analysis(), { method: given.method, asOf: made }));
  const previous = once(
    (): PreviousYear | undefined =>
      other && {
        ...previousYear(registerOf(other, later), [{ control: "k1" }, { control: "k9", note: "x", since: 2020 }]),
        year: 2020,
      },
  );
  const following = once(() => {
    const last = previous();
    return last === undefined
      ? register()
      : buildRegister(analysis(), { method: given.method, asOf: made, previous: last });
  });
  const plan = once(() => buildInternkontrollplan(register()));
  const told = once(() => resultsOf(results, plan()));
  return {
    ...drawn,
    [fc.toStringMethod]: () => {
      const named = (from: Given | undefined) => from && { method: from.method.id, written: from.written };
      return JSON.stringify({ given: named(given), other: named(other), results, made, later, pick: drawn.pick });
    },
    analysis,
    previous,
    register,
    text: once(() => toCanonicalJson(register())),
    following,
    plan,
    told,
    followed: once(() => followUp(plan(), told(), { asOf: later })),
  };
};

/** Random years. */
export const anyCase: fc.Arbitrary<Case> = anyAnalysis
  .chain((given) =>
    fc.record({
      given: fc.constant(given),
      other: fc.option(anyAnalysis, { nil: undefined }),
      results: resultsFor(given),
      made: anyDate,
      later: anyDate,
      draws: anyDraws,
      pick: fc.nat(),
    }),
  )
  .map(caseOf);

/** What must hold for every case. */
export interface Law {
  readonly name: string;
  readonly holds: (one: Case) => void | Promise<void>;
  /** Of how many cases one is tried in a long run, where trying costs more than all the other laws together. */
  readonly oneOf: number;
}

export const law = (name: string, holds: Law["holds"], oneOf = 1): Law => ({ name, holds, oneOf });
