import type { RiskRegister } from "../register/register.js";
import { gatherLagesbild, type LagesbildOptions } from "./gather.js";
import type { Lagesbild } from "./lagesbild.js";

export type { LagesbildOptions } from "./gather.js";

/**
 * Builds the city-wide picture of a year from the nämnder's registers: who has delivered, who is missing, who lacks a mandatory
 * process, how each form of otillåten påverkan is seen, and totals in which every risk is counted once.
 *
 * @param registers - One register per nämnd, all of one year; any iterable, so that registers can be made and forgotten one by one.
 * @param options - `expected`: every nämnd and bolagsstyrelse that should deliver. `previous`: last year's picture. `mapping`: how
 * bands of different methods are joined.
 * @throws RangeError when a nämnd stands twice with different content, when the years differ, when the previous picture is not of
 * an earlier year, or when the mapping leaves out a band, names one that does not exist, or leads to a method that no register uses.
 * @example
 * ```ts
 * import { buildLagesbild, buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * const namnd = { id: "a", name: "Nämnd A", kind: "facknamnd" } as const;
 * const analysis = parseAnalysis({ format: 1, year: 2022, method: "exempel-5x5@2022.1", namnd, processes: [] });
 * const register = buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" });
 * const picture = buildLagesbild([register], { expected: [namnd, { id: "b", name: "Nämnd B", kind: "facknamnd" }] });
 * picture.missing.map((expected) => expected.id); //=> ["b"]
 * picture.withoutMandatory; //=> [{ namnd: "a", process: "otillaten-paverkan", why: "missing" }]
 * ```
 */
export const buildLagesbild = (registers: Iterable<RiskRegister>, options: LagesbildOptions): Lagesbild => {
  const gathering = gatherLagesbild();
  for (const register of registers) gathering.add(register);
  return gathering.picture(options);
};
