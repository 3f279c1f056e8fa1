import type { NamndKind } from "../model/closed-list.js";
import type { MandatoryProcess } from "./mandatory-process.js";
import type { Method } from "./method.js";
import { OTILLATEN_PAVERKAN } from "./otillaten-paverkan.js";

/** A mandatory process for one nämnd and year; `noted` where its absence is no more than a note. */
export interface MandatoryFor {
  readonly process: MandatoryProcess;
  readonly strength: "mandatory" | "noted";
}

/**
 * The processes that a method makes mandatory. Otillåten påverkan is among them unless the method opts out with reason and
 * decider: a list that merely forgets it does not drop it.
 */
export const mandatoryProcessesOf = (
  method: Pick<Method, "mandatoryProcesses" | "mandatoryOptOut">,
): readonly MandatoryProcess[] => {
  const listed = method.mandatoryProcesses ?? [];
  const kept = method.mandatoryOptOut !== undefined || listed.some((process) => process.id === OTILLATEN_PAVERKAN.id);
  return kept ? listed : [OTILLATEN_PAVERKAN, ...listed];
};

/**
 * The processes that bind, or are noted for, a kind of nämnd in a year, in the method's order.
 *
 * @example
 * ```ts
 * import { exampleMethod, mandatoryFor } from "vasentlighetsanalys";
 *
 * mandatoryFor(exampleMethod, "stadsdelsnamnd", 2022).map(({ process }) => process.id); //=> ["otillaten-paverkan"]
 * mandatoryFor(exampleMethod, "stadsdelsnamnd", 2021); //=> []
 * ```
 */
export const mandatoryFor = (
  method: Pick<Method, "mandatoryProcesses" | "mandatoryOptOut">,
  kind: NamndKind,
  year: number,
): readonly MandatoryFor[] =>
  mandatoryProcessesOf(method).flatMap((process): readonly MandatoryFor[] => {
    if (year < process.from) return [];
    if (process.for.includes(kind)) return [{ process, strength: "mandatory" }];
    return process.notedFor?.includes(kind) === true ? [{ process, strength: "noted" }] : [];
  });
