import { compareIds } from "../model/order.js";
import { chosenFields } from "./chosen-fields.js";
import { type ActionStanding, isUndone } from "./follow-actions.js";
import type { CarriedDeviation, CarriesOver, ControlFollowUp, Deviation } from "./follow-up.js";

/** A hole that a later occasion filled is behind; the latest one that has come decides. */
const isUnperformed = ({ occasions, state }: ControlFollowUp, asOf: string): boolean => {
  const latest = occasions.findLast(({ on }) => on <= asOf);
  return latest === undefined ? state === "not-performed" : latest.state !== "performed";
};

/** What of a year's follow-up continues into next year's analysis. */
export const carriesOver = (
  year: number,
  asOf: string,
  controls: readonly ControlFollowUp[],
  deviations: readonly Deviation[],
  carried: readonly CarriedDeviation[],
  standings: ReadonlyMap<string, ActionStanding>,
): CarriesOver => ({
  openDeviations: [
    ...carried,
    ...deviations
      .filter(({ state }) => state === "open")
      .map(
        (deviation): CarriedDeviation => ({
          control: deviation.control,
          since: year,
          ...chosenFields(deviation, ["performedOn", "note", "action"]),
        }),
      ),
  ],
  controls: controls.filter((entry) => isUnperformed(entry, asOf)).map(({ control }) => control.id),
  actions: [...standings]
    .filter(([, { status }]) => isUndone(status))
    .map(([id]) => id)
    .sort(compareIds),
});
