import { byId } from "../model/order.js";
import type { OpenDeviation, PreviousRisk, PreviousYear } from "../model/previous-year.js";
import type { Score } from "../score/score.js";
import { methodName } from "./method-of.js";
import type { RegisterEntry, RiskRegister } from "./register.js";

const cell = ({ likelihood, consequence, band }: Score) => ({ likelihood, consequence, band });

const previousRisk = ({ process, risk, inherent, current, target }: RegisterEntry): PreviousRisk => ({
  process: process.id,
  id: risk.id,
  event: risk.event,
  ...(risk.unit === undefined ? {} : { unit: risk.unit }),
  ...(inherent === undefined ? {} : { inherent: cell(inherent) }),
  ...(current === undefined ? {} : { current: cell(current) }),
  ...(target === undefined ? {} : { target: cell(target) }),
});

/**
 * What next year's register needs of this one: each kept risk's text and levels, and the deviations that were left open.
 *
 * @param register - Last year's register.
 * @param openDeviations - What last year's follow-up carries over; none unless given.
 * @example
 * ```ts
 * import { buildRegister, exampleMethod, parseAnalysis, previousYear } from "vasentlighetsanalys";
 * const namnd = { id: "exempel", name: "Exempelnämnden", kind: "annan" };
 * const analysis = parseAnalysis({ format: 1, year: 2021, method: "exempel-5x5@2022.1", namnd, processes: [] });
 * const register = buildRegister(analysis, { method: exampleMethod, asOf: "2021-03-31" });
 * previousYear(register, [{ control: "k1" }]).openDeviations; //=> [{ control: "k1" }]
 * ```
 */
export const previousYear = (register: RiskRegister, openDeviations: readonly OpenDeviation[] = []): PreviousYear => ({
  namnd: register.namnd.id,
  year: register.year,
  method: methodName(register.method),
  risks: register.entries.map(previousRisk).sort(byId),
  openDeviations,
});
