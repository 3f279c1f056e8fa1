import { buildRegister, exampleMethod, type OpenDeviation, previousYear } from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { openDeviationSchema } from "../../src/model/previous-year.js";
import { analysisOf, aRisk } from "./analyses.js";

const method = exampleMethod;
const processes = [{ id: "p", name: "P", risks: [aRisk("op-1"), aRisk("op-2")] }];
const last = buildRegister(analysisOf({ year: 2021, processes }), { method, asOf: "2021-12-31" });

/** As a follow-up's document tells it. */
type Told = Omit<OpenDeviation, "performedOn"> & { readonly performedOn?: string };

const found = (deviation: Told, actions: readonly object[], addresses: readonly string[] = ["op-1"]) =>
  buildRegister(analysisOf({ processes, actions, controls: [{ id: "k1", name: "K", addresses }] }), {
    method,
    asOf: "2022-03-31",
    previous: previousYear(last, [openDeviationSchema.parse(deviation)]),
  }).findings.filter(({ rule }) => rule === "deviation-carried-over");

const action = (id: string, changes: object = {}) => ({
  id,
  text: "Å",
  status: "done",
  addresses: ["op-1"],
  ...changes,
});

describe("a deviation that names the action it led to", () => {
  const named: Told = { control: "k1", since: 2021, action: "a1" };
  test.each([
    ["is remedied when that action is done, wherever it comes from", [action("a1")], 0],
    ["is remedied by it though it addresses something else", [action("a1", { addresses: ["op-2"] })], 0],
    ["is open while it is not done", [action("a1", { status: "ongoing" })], 1],
    ["is open when it was cancelled", [action("a1", { status: "cancelled" })], 1],
    ["is not silenced by another action", [action("a2", { carriedFrom: 2021 })], 1],
    ["is open when nothing is done", [], 1],
  ] as const)("%s", (_name, actions, expected) => {
    expect(found(named, actions)).toHaveLength(expected);
  });

  test("the text names the action that is to be finished", () => {
    const [finding] = found({ ...named, performedOn: "2021-09-01" }, []);
    expect(finding?.message).toBe(
      "Avvikelsen vid kontrollen k1 2021 (2021-09-01) är inte åtgärdad. Avsluta åtgärden a1, som den ledde till.",
    );
    expect(finding?.english.message).toBe(
      "The deviation at the control k1 in 2021 (2021-09-01) is not remedied. Finish the action a1, which it led to.",
    );
  });

  test("the text tells the year that the deviation was found", () => {
    expect(found({ ...named, since: 2019 }, [])[0]?.message).toContain("kontrollen k1 2019 är");
  });
});

describe("a deviation that names no action is remedied by one carried over for the same risk", () => {
  const unnamed: Told = { control: "k1" };
  test.each([
    ["carried from its year", unnamed, [action("a2", { carriedFrom: 2021 })], ["op-1"], 0],
    ["the control addresses a cause of the risk", unnamed, [action("a2", { carriedFrom: 2021 })], ["op-1/o1"], 0],
    [
      "the action addresses a cause of the risk",
      unnamed,
      [action("a2", { carriedFrom: 2021, addresses: ["op-1/o1"] })],
      ["op-1"],
      0,
    ],
    ["not for another risk", unnamed, [action("a2", { carriedFrom: 2021, addresses: ["op-2"] })], ["op-1/o1"], 1],
    ["not carried from before the deviation", unnamed, [action("a2", { carriedFrom: 2020 })], ["op-1"], 1],
    [
      "carried from the year of an older deviation",
      { ...unnamed, since: 2020 },
      [action("a2", { carriedFrom: 2020 })],
      ["op-1"],
      0,
    ],
    ["not by one that is new this year", unnamed, [action("a2")], ["op-1"], 1],
    ["not by one that is not done", unnamed, [action("a2", { carriedFrom: 2021, status: "ongoing" })], ["op-1"], 1],
  ] as const)("%s", (_name, deviation, actions, addresses, expected) => {
    expect(found(deviation, actions, addresses)).toHaveLength(expected);
  });
});
