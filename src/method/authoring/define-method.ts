import type { AuthorableMethod, AuthoredMethod } from "./authored-method.js";

/**
 * Writes a method in TypeScript: returns its argument, whose type keeps every level, band and id, so that `defineAnalysis`
 * can hold an analysis against it while it is typed.
 *
 * What does not compile: a misspelt key; an override or a grid that names a band, level or number of rows that the method
 * does not have; a dimension without a definition per level; a mandatory process that asks for a kind of control that
 * the method does not have; and a list of mandatory processes that leaves out otillåten påverkan without
 * `mandatoryOptOut`. Holes and overlaps in the matrix are left to `compileMatrix`.
 *
 * @param method - The method as `parseMethod` reads it, with codes (not Swedish labels) in its closed lists.
 * @returns The same object.
 * @example
 * ```ts
 * import { compileMatrix, defineMethod } from "vasentlighetsanalys";
 *
 * const method = defineMethod({
 *   format: 1,
 *   id: "kommunen-3x3",
 *   version: "2023.1",
 *   title: "Kommunens anvisningar 2023",
 *   source: { title: "Anvisningar 2023", status: "example" },
 *   appliesFrom: 2023,
 *   likelihood: { label: "Sannolikhet", levels: [{ label: "Låg" }, { label: "Medel" }, { label: "Hög" }] },
 *   consequence: { label: "Konsekvens", levels: [{ label: "Lindrig" }, { label: "Kännbar" }, { label: "Allvarlig" }] },
 *   matrix: { kind: "product" },
 *   bands: [
 *     { id: "gron", label: "Grön", from: 1, to: 2 },
 *     { id: "gul", label: "Gul", from: 3, to: 4 },
 *     { id: "rod", label: "Röd", from: 6, to: 9 },
 *   ],
 *   overrides: [{ likelihood: 1, consequence: 3, band: "rod", reason: "Allvarliga följder tas alltid upp." }],
 * });
 * compileMatrix(method).cells[0]?.[2]; //=> { value: 3, band: "rod" }
 * ```
 */
export const defineMethod = <const M extends AuthorableMethod>(
  // M is inferred whole and is never `never`, so the literal is held against what M itself allows, unknown keys included.
  method: [M] extends [never] ? M : AuthoredMethod<M>,
): M => method as M;
