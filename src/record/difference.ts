import { canonicalText } from "../model/canonical-text.js";

/** One thing in a record that is not what recomputing it gives. */
export interface Difference {
  /** Keys and zero-based indices from the root of the document. */
  readonly path: readonly (string | number)[];
  /** What the document says, as JSON; absent where it says nothing. */
  readonly found?: string;
  /** What recomputing gives, as JSON; absent where it gives nothing. */
  readonly computed?: string;
  /** The difference comes from a rule that another revision of the library grades or words differently. */
  readonly explainedBy?: "rule-revision";
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const shown = (value: unknown): string | undefined => (value === undefined ? undefined : canonicalText(value));

const differ = (path: Difference["path"], found: unknown, computed: unknown): readonly Difference[] => {
  const [said, given] = [shown(found), shown(computed)];
  if (said === given) return [];
  return [
    { path, ...(said === undefined ? {} : { found: said }), ...(given === undefined ? {} : { computed: given }) },
  ];
};

/** Every place where two plain values differ, as deep in as possible. */
export const differences = (
  found: unknown,
  computed: unknown,
  path: Difference["path"] = [],
): readonly Difference[] => {
  if (Array.isArray(found) && Array.isArray(computed)) {
    const [left, right]: readonly [readonly unknown[], readonly unknown[]] = [found, computed];
    const length = Math.max(left.length, right.length);
    return Array.from({ length }, (_, index) => differences(left[index], right[index], [...path, index])).flat();
  }
  if (isObject(found) && isObject(computed)) {
    const keys = [...new Set([...Object.keys(found), ...Object.keys(computed)])].sort();
    const at = (record: Readonly<Record<string, unknown>>, key: string) =>
      Object.hasOwn(record, key) ? record[key] : undefined;
    return keys.flatMap((key) => differences(at(found, key), at(computed, key), [...path, key]));
  }
  return differ(path, found, computed);
};
