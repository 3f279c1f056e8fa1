import type { Method } from "../method/method.js";
import type { Prior } from "../model/evidence.js";
import type { Locale } from "../model/locale.js";
import { methodName } from "../method/method-name.js";
import type { CalibratedRate, Calibration } from "./calibration.js";
import { type CalibrationInput, checkedInput } from "./calibration-input.js";
import { assumptionsOf, explanationOf } from "./calibration-words.js";
import { type TrueRate, meanOf, probabilityBelow, quantileOf } from "./true-rate.js";
import { yearlyLevels } from "./yearly-levels.js";

/** In which language a refusal is told. */
export interface StatisticsOptions {
  /** `"sv"` (default) or `"en"`. */
  readonly locale?: Locale;
}

const DAYS_PER_YEAR = 365.25;
const LOWER_TAIL = 0.05;
const JEFFREYS: Prior = { shape: 0.5, rate: 0 };

const scaled = ({ mean, low, high }: CalibratedRate, factor: number): CalibratedRate => ({
  mean: mean * factor,
  low: low * factor,
  high: high * factor,
});

/**
 * What a count of reported events says of the likelihood: the true yearly rate with its central 90 %, and the probability of
 * each level of the method. Reported events are Poisson, the prior on their yearly rate is Jeffreys' unless given, a year is
 * 365.25 days, the share that gets reported is uniform on its interval, and the true rate is the reported one over that share.
 *
 * @param input - `events`: reported events, a whole number. `days`: days in which they were counted, above 0. `reporting`: the
 * share of all events that is reported, 0 \< `low` ≤ `high` ≤ 1. `employees`: also gives the rate per hundred of them.
 * `prior`: another gamma prior on reported events per year, `shape` above 0 and `rate` in years.
 * @param method - The method; every level of its likelihood needs `perYear`.
 * @param options - `locale`: the language of a refusal.
 * @throws StatisticsError when a value lies outside its range, or the levels do not cover every yearly rate once.
 * @example
 * ```ts
 * import { exampleMethod } from "vasentlighetsanalys";
 * import { calibrateLikelihood } from "vasentlighetsanalys/statistics";
 * const found = calibrateLikelihood({ events: 4, days: 365.25, reporting: { low: 0.5, high: 1 } }, exampleMethod);
 * found.ratePerYear.mean.toFixed(3); //=> "6.238"
 * found.interval; //=> { lowest: 4, highest: 5 }
 * ```
 */
export const calibrateLikelihood = (
  input: CalibrationInput,
  method: Pick<Method, "id" | "version" | "likelihood">,
  options: StatisticsOptions = {},
): Calibration => {
  const locale = options.locale ?? "sv";
  const { prior = JEFFREYS, ...inputs } = checkedInput(input, locale);
  const intervals = yearlyLevels(method, locale);
  const known: TrueRate = {
    shape: prior.shape + inputs.events,
    rate: prior.rate + inputs.days / DAYS_PER_YEAR,
    reporting: inputs.reporting,
  };
  const ratePerYear: CalibratedRate = {
    mean: meanOf(known),
    low: quantileOf(known, LOWER_TAIL),
    high: quantileOf(known, 1 - LOWER_TAIL),
  };
  const below = intervals.map(({ to }) => (Number.isFinite(to) ? probabilityBelow(known, to) : 1));
  // Two neighbours that are equal but for the last digit must not make a probability negative.
  const levels = below.map((upTo, index) => ({
    level: index + 1,
    probability: Math.max(0, upTo - (below[index - 1] ?? 0)),
  }));
  const levelOf = (rate: number): number => intervals.findIndex(({ to }) => rate < to) + 1;
  const calibration = {
    method: methodName(method),
    inputs,
    prior,
    ratePerYear,
    ...(inputs.employees === undefined ? {} : { perHundredEmployees: scaled(ratePerYear, 100 / inputs.employees) }),
    levels,
    interval: { lowest: levelOf(ratePerYear.low), highest: levelOf(ratePerYear.high) },
    assumptions: assumptionsOf({ inputs, prior }),
  };
  return {
    ...calibration,
    explanation: explanationOf(
      calibration,
      intervals.map(({ label }) => label),
    ),
  };
};
