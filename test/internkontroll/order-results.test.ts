import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderActionResults, orderControlResults } from "../../src/internkontroll/order-results.js";
import { resultsWith } from "./given.js";

const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

// Each differs from the one before in the next thing that decides.
const controlsInOrder = [
  { control: "k1", result: "not-performed" },
  { control: "k2", result: "no-deviation", report: "T1" },
  { control: "k2", result: "not-performed", performedOn: "2022-01-01" },
  { control: "k2", result: "deviation", performedOn: "2022-01-02" },
  { control: "k2", result: "not-performed", performedOn: "2022-01-02", report: "T1" },
  { control: "k2", result: "deviation", performedOn: "2022-01-02", report: "T1" },
  { control: "k2", result: "no-deviation", performedOn: "2022-01-02", report: "T1" },
  { control: "k2", result: "no-deviation", performedOn: "2022-01-02", report: "T1", note: "a" },
  { control: "k2", result: "no-deviation", performedOn: "2022-01-02", report: "T1", note: "b" },
  { control: "k2", result: "no-deviation", performedOn: "2022-01-02", report: "T1", note: "b", action: "a1" },
  { control: "k2", result: "no-deviation", performedOn: "2022-01-03" },
  { control: "k2", result: "no-deviation", performedOn: "2022-01-03", sample: { size: 5, deviations: 2 } },
  { control: "k2", result: "no-deviation", performedOn: "2022-01-03", sample: { size: 5, deviations: 3 } },
  { control: "k2", result: "no-deviation", performedOn: "2022-01-03", sample: { size: 9, deviations: 0 } },
  { control: "k10", result: "not-performed" },
];

const actionsInOrder = [
  { action: "a1", status: "done" },
  { action: "a2", status: "cancelled" },
  { action: "a2", status: "planned", on: "2022-01-01" },
  { action: "a2", status: "ongoing", on: "2022-01-01" },
  { action: "a2", status: "ongoing", on: "2022-01-01", note: "a" },
  { action: "a2", status: "ongoing", on: "2022-01-01", note: "b" },
  { action: "a2", status: "planned", on: "2022-01-02" },
  { action: "a10", status: "planned" },
];

const { controls = [], actions = [] } = resultsWith({ controls: controlsInOrder, actions: actionsInOrder });

describe("the order in which somebody wrote the results changes nothing", () => {
  test("results of controls", () => {
    fc.assert(
      fc.property(shuffled(controls), (written) => {
        expect(orderControlResults(written)).toEqual(controls);
      }),
    );
  });

  test("results of actions", () => {
    fc.assert(
      fc.property(shuffled(actions), (written) => {
        expect(orderActionResults(written)).toEqual(actions);
      }),
    );
  });
});
