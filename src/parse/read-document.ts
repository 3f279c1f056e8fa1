import type * as z from "zod/mini";
import { foundIn } from "./found.js";
import { type Fault, type Path, reportInto } from "./issue.js";
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

/** Nobody misspells more keys of one group than this; each takes a search. */
const MOST_MISSPELT = 200;

/** A required key that is only misspelt is told of once, as the unknown key that it is. */
const withoutMisspelt = (faults: Fault[]): Fault[] => {
  const keyOf = (path: Path): string => JSON.stringify(path);
  const lacking = new Set(faults.flatMap(({ about, path }) => (about === "missing" ? keyOf(path.slice(0, -1)) : [])));
  if (lacking.size === 0) return faults;
  const meant = new Set<string>();
  const tried = new Map<string, number>();
  for (const { about, path, fact } of faults) {
    const group = keyOf(path.slice(0, -1));
    const tries = tried.get(group) ?? 0;
    if (about !== "unknown-key" || tries >= MOST_MISSPELT || !lacking.has(group)) continue;
    tried.set(group, tries + 1);
    const told = fact();
    if (told.code === "unknown-key" && told.nearest !== undefined)
      meant.add(keyOf([...path.slice(0, -1), told.nearest.code]));
  }
  return faults.filter(({ about, path }) => about !== "missing" || !meant.has(keyOf(path)));
};

/** Reads a document by its schema and by the constraints of its texts, and gathers every fault. */
export const readDocument = <S extends z.ZodMiniType>(
  schema: S,
  input: unknown,
  scales: Scales | undefined,
): ReadDocument<z.output<S>> => {
  const faults: Fault[] = [];
  const report = reportInto(faults);
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
