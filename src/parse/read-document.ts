import type * as z from "zod";
import { foundIn } from "./found.js";
import type { Fault, IssueFact, Path } from "./issue.js";
import type { Scales } from "./level-fact.js";
import { faultTree } from "./fault-tree.js";
import { NOTHING_MENTIONED, soundParts } from "./sound-parts.js";
import { reportStructure } from "./structure-faults.js";
import { readStructure } from "./structure-issues.js";
import { checkTexts } from "./text-constraints.js";

/** A document read as far as it can be: what is sound in it, and the faults found so far. */
export interface ReadDocument<T> {
  /** The whole value, where its structure has no fault. */
  readonly value: T | undefined;
  /** The whole value, or what is left of the input without its faulty parts. */
  readonly sound: unknown;
  readonly mentioned: ReadonlySet<string>;
  readonly faults: Fault[];
}

/** A required key that is only misspelt is told of once, as the unknown key that it is. */
const withoutMisspelt = (faults: readonly Fault[]): Fault[] => {
  const meant = new Set<string>();
  for (const fault of faults)
    if (fault.code === "unknown-key" && fault.nearest !== undefined)
      meant.add(JSON.stringify([...fault.path.slice(0, -1), fault.nearest.code]));
  if (meant.size === 0) return [...faults];
  return faults.filter((fault) => fault.code !== "missing" || !meant.has(JSON.stringify(fault.path)));
};

/** Reads a document by its schema and by the constraints of its texts, and gathers every fault. */
export const readDocument = <S extends z.ZodType>(
  schema: S,
  input: unknown,
  scales: Scales | undefined,
): ReadDocument<z.output<S>> => {
  const faults: Fault[] = [];
  const report = (path: Path, fact: IssueFact): void => {
    faults.push({ ...fact, path });
  };
  const result = readStructure(schema, input);
  if (!result.success) {
    reportStructure(schema, input, result.issues, scales, report);
    // Nothing that zod refuses may pass for sound, even if it were of a kind that has no words of its own.
    const path = result.issues[0]?.path as Path;
    if (faults.length === 0) report(path, { code: "wrong-type", expected: "object", found: foundIn(input) });
  }
  checkTexts(schema, input, report);
  if (result.success && faults.length === 0)
    return { value: result.data, sound: result.data, mentioned: NOTHING_MENTIONED, faults };
  const { document, mentioned } = soundParts(input, faultTree(faults));
  return { value: undefined, sound: document, mentioned, faults: withoutMisspelt(faults) };
};
