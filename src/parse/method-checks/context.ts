import type { Method } from "../../method/method.js";
import type { Text } from "../../model/locale.js";
import type { LocalThing, Path, Report } from "../issue.js";
import type { Sound } from "../sound-parts.js";

/** What the checks between parts of a method know. */
export interface MethodContext {
  readonly method: Sound<Method>;
  /** What the faulty parts spoke of: an id among them may well be known. */
  readonly mentioned: ReadonlySet<string>;
  /** Whether the input holds anything at a path, sound or not. */
  readonly isWritten: (path: Path) => boolean;
  /** Whether what stands at a path is faulty, or may stand there under a misspelt key. */
  readonly isUncertain: (path: Path) => boolean;
  /** The place of an item, by its number where others bear the same id. */
  readonly placeAt: (path: Path) => Text;
  readonly report: Report;
}

/** Reports ids that stand twice in one list. */
export const reportTwice = (
  { placeAt, report }: MethodContext,
  thing: LocalThing,
  list: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined,
  path: Path,
): void => {
  const seen = new Map<string, Path>();
  list?.forEach((item, index) => {
    if (item?.id === undefined) return;
    const first = seen.get(item.id);
    const at = [...path, index];
    if (first === undefined) seen.set(item.id, at);
    else
      report([...at, "id"], {
        code: "duplicate",
        thing,
        found: item.id,
        first: { path: [...first, "id"], at: placeAt(first) },
      });
  });
};
