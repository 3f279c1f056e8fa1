import { describe, expect, test } from "vitest";
import { simulateRegister } from "vasentlighetsanalys/statistics";
import { recordedSimulation, registerOf, votedRegister as register } from "./registers.js";

describe("simulateRegister", () => {
  test("the same seed gives the recorded bits", async () => {
    const simulated = simulateRegister(register, recordedSimulation);
    await expect(`${JSON.stringify(simulated, undefined, 2)}\n`).toMatchFileSnapshot("golden/simulated-ranking.json");
  });

  test("another seed gives other bits of about the same size", () => {
    const [one, other] = [1, 2].map((seed) => simulateRegister(register, { seed, runs: 4000 }).risks);
    expect(one).not.toEqual(other);
    for (const [index, { inTop }] of (one ?? []).entries()) {
      for (const [place, share] of inTop.entries()) {
        expect(Math.abs(share - (other?.[index]?.inTop[place] ?? Number.NaN))).toBeLessThan(0.05);
      }
    }
  });

  test("shares come near the exact ones", () => {
    // r1 (25, 16, 9) is first when it is 25; against r2's 16 it draws lots when it is 16, and is first when r2 is 4.
    const { risks } = simulateRegister(register, { seed: 5, runs: 20_000 });
    const first = Object.fromEntries(risks.map(({ risk, inTop }) => [risk, inTop[0]]));
    expect(first["r1"]).toBeCloseTo(1 / 3 + 1 / 3 / 2 + 1 / 3 / 2 / 2, 1);
    expect(first["r2"]).toBeCloseTo(1 / 2 / 3 + 1 / 2 / 3 / 2, 1);
    expect(Math.abs((first["r3"] ?? 0) - (first["r4"] ?? 0))).toBeLessThan(0.02);
  });

  test("in every run each place is taken by one risk", () => {
    const { risks } = simulateRegister(register, { seed: 9, runs: 512 });
    const places = risks.map((_, place) => risks.reduce((sum, { inTop }) => sum + (inTop[place] ?? 0), 0));
    expect(places).toEqual([1, 2, 3, 4]);
    for (const { rank } of risks) expect(rank.low <= rank.median && rank.median <= rank.high).toBe(true);
  });

  test("without votes the ranking is certain, and equals share their places by lot", () => {
    const sure = registerOf([
      { id: "a", at: [5, 5] },
      { id: "b", at: [2, 2] },
      { id: "c", at: [2, 2] },
    ]);
    const [first, second, third] = simulateRegister(sure, { seed: 3, runs: 1000 }).risks;
    expect(first).toMatchObject({ process: "p", risk: "a", inTop: [1, 1, 1], rank: { low: 1, median: 1, high: 1 } });
    expect(second?.inTop[0]).toBe(0);
    expect(second?.inTop[1]).toBeCloseTo(0.5, 1);
    expect(third?.rank).toMatchObject({ low: 2, high: 3 });
  });

  test("what nobody has assessed is not ranked", () => {
    expect(simulateRegister(register, { seed: 0, runs: 1 }).risks.map(({ risk }) => risk)).toEqual(
      register.entries.slice(0, 4).map(({ risk }) => risk.id),
    );
    expect(simulateRegister(registerOf([]), { seed: 0, runs: 10 }).risks).toEqual([]);
  });

  test.each([
    [{ seed: -1, runs: 1 }, "seed is -1, but must be a whole number from 0 to 4294967295"],
    [{ seed: 0.5, runs: 1 }, "seed is 0.5"],
    [{ seed: 2 ** 32, runs: 1 }, "seed is 4294967296"],
    [{ seed: 1, runs: 0 }, "runs is 0, but must be a whole number from 1 to 1000000"],
    [{ seed: 1, runs: 1_000_001 }, "runs is 1000001"],
  ])("%j is a mistake", (options, message) => {
    expect(() => simulateRegister(register, options)).toThrow(message);
  });
});
