import type { AuthoredAnalysis } from "./authored-analysis.js";
import type { AuthorableMethod } from "./authored-method.js";
import type { WithMandatory } from "./missing-process.js";
import type { VocabularyOf } from "./vocabulary.js";

/**
 * Writes an analysis in TypeScript, held against its method while it is typed; returns the analysis as it is, for
 * `parseAnalysis` to read.
 *
 * What does not compile under a literal method (one from `defineMethod`, or one that ships): a level outside the scale; a
 * dimension, category, kind of control or reporting point that the method does not have; an unknown form, conduct,
 * treatment, frequency or status; a misspelt key; and an analysis without a process that the method makes mandatory for its
 * year and kind of nämnd. Where the method is only known as a `Method`, or the year, the kind or the ids only as a number or
 * texts, nothing is claimed: the rules then decide when the register is built.
 *
 * @param method - The method that the analysis is written under; only its type is used.
 * @param analysis - The analysis as `parseAnalysis` reads it, with codes (not Swedish labels) in its closed lists.
 * @returns The same object.
 * @example
 * ```ts
 * import { defineAnalysis, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 *
 * const written = defineAnalysis(exampleMethod, {
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempelnamnden", name: "Exempelnämnden", kind: "facknamnd" },
 *   processes: [
 *     {
 *       id: "otillaten-paverkan",
 *       name: "Otillåten påverkan",
 *       risks: [
 *         {
 *           id: "op-1",
 *           event: "Handläggare hotas efter ett avslag",
 *           influence: { origin: "extern", forms: ["hot"], conduct: ["reaktiv"] },
 *           current: { likelihood: 4, consequence: { verksamhet: 3, fortroende: 4 } },
 *         },
 *       ],
 *     },
 *   ],
 * });
 * parseAnalysis(written).processes.map((process) => process.id); //=> ["otillaten-paverkan"]
 * ```
 */
export function defineAnalysis<
  M extends AuthorableMethod,
  const Y extends number,
  const I extends string = never,
  const K extends string = string,
>(
  method: M,
  analysis: AuthoredAnalysis<VocabularyOf<M>, Y, I, K> & WithMandatory<M, Y, I, K>,
): AuthoredAnalysis<VocabularyOf<M>, Y, I, K>;
export function defineAnalysis(_method: unknown, analysis: unknown): unknown {
  return analysis;
}
