import { methodSum } from "../method/method-sum.js";
import { byId, compareIds } from "../model/order.js";
import type { OpenAction, OpenDeviation, PreviousRisk, PreviousYear } from "../model/previous-year.js";
import type { Score } from "../score/score.js";
import { methodName } from "../method/method-name.js";
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

/** What a follow-up leaves for the next year: its `carriesOver`. */
export interface LeftOpen {
  readonly openDeviations: readonly OpenDeviation[];
  /** Ids of controls that were not performed. */
  readonly controls: readonly string[];
  /** Ids of actions that are neither done nor cancelled. */
  readonly actions: readonly string[];
}

const openAction = (id: string, { analysis }: RiskRegister): OpenAction => {
  const addresses = analysis.actions?.find((action) => action.id === id)?.addresses;
  return { id, ...(addresses === undefined ? {} : { addresses }) };
};

const leftOpen = (
  carried: LeftOpen | readonly OpenDeviation[],
  register: RiskRegister,
): Pick<PreviousYear, "openDeviations" | "notPerformed" | "openActions"> =>
  "openDeviations" in carried
    ? {
        openDeviations: carried.openDeviations,
        notPerformed: [...carried.controls].sort(compareIds),
        openActions: [...carried.actions].sort(compareIds).map((id) => openAction(id, register)),
      }
    : { openDeviations: carried };

/**
 * What next year's register needs of this one: each kept risk's text and levels, and what was left open: deviations,
 * controls that were not performed and actions that were not done.
 *
 * @param register - Last year's register.
 * @param carriesOver - What last year's follow-up carries over (`carriesOver`), or its open deviations alone; nothing unless given.
 * @example
 * ```ts
 * import { buildRegister, exampleMethod, parseAnalysis, previousYear } from "vasentlighetsanalys";
 * const namnd = { id: "exempel", name: "Exempelnämnden", kind: "annan" };
 * const analysis = parseAnalysis({ format: 1, year: 2021, method: "exempel-5x5@2022.1", namnd, processes: [] });
 * const register = buildRegister(analysis, { method: exampleMethod, asOf: "2021-03-31" });
 * previousYear(register, [{ control: "k1" }]).openDeviations; //=> [{ control: "k1" }]
 * ```
 */
export const previousYear = (
  register: RiskRegister,
  carriesOver: LeftOpen | readonly OpenDeviation[] = [],
): PreviousYear => ({
  namnd: register.namnd.id,
  year: register.year,
  method: methodName(register.method),
  methodSum: methodSum(register.method),
  risks: register.entries.map(previousRisk).sort(byId),
  ...leftOpen(carriesOver, register),
});
