import { expect } from "vitest";

const PROTOTYPES: readonly object[] = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Number.prototype,
  Function.prototype,
];

const shape = (): string => JSON.stringify(PROTOTYPES.map((each) => Reflect.ownKeys(each).map(String)));
const SHAPE = shape();

/** Whether nothing has been written into what every object inherits. */
export const expectPrototypesUntouched = (): void => {
  if (shape() !== SHAPE) throw new Error("A prototype that every object inherits from has been changed");
};

/** Freezes a value through and through, so that a reader which writes into what it was given fails where it writes. */
export const frozen = <T>(value: T): T => {
  const seen = new Set<object>();
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null || seen.has(next) || ArrayBuffer.isView(next)) continue;
    seen.add(next);
    open.push(...Object.values<unknown>(next as Record<string, unknown>));
    Object.freeze(next);
  }
  return value;
};

interface Told {
  readonly code: string;
  readonly at: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** What any refusal owes its reader: at least one issue and at most 200, each with code, place and message. */
export const expectTold = (issues: readonly Told[]): void => {
  if (issues.length === 0 || issues.length > 200) throw new Error(`${String(issues.length)} issues are told`);
  for (const { code, at, message, path } of issues) {
    if (code === "" || at === "" || message.trim() === "" || !Array.isArray(path))
      throw new Error(`An issue tells nothing: ${JSON.stringify({ code, at, message, path })}`);
    // An id of the document may stand in a message, however long; no document may stand in one.
    if (message.length > 100_000)
      throw new Error(`A message of ${code} has ${String(message.length)} characters: ${message.slice(0, 200)}`);
  }
};

/** What the same document is told in the other language must be about the same faults. */
export const expectSameFaults = (sv: readonly Told[], en: readonly Told[]): void => {
  const keys = (issues: readonly Told[]) => issues.map(({ code, path }) => [code, path]);
  expect(keys(en)).toEqual(keys(sv));
};
