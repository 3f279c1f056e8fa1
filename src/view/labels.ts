import type { Method } from "../method/method.js";
import {
  actionStatuses,
  type ClosedList,
  conducts,
  forms,
  frequencies,
  namndKinds,
  stages,
  treatmentKinds,
} from "../model/closed-list.js";
import type { Locale } from "../model/locale.js";

const lists = {
  treatment: treatmentKinds,
  form: forms,
  conduct: conducts,
  status: actionStatuses,
  frequency: frequencies,
  namnd: namndKinds,
  stage: stages,
} as const;

type Lists = typeof lists;
type CodeIn<L> = L extends ClosedList<infer C> ? C : never;

/**
 * What a code is called: the method's own word for it (`labels: { "treatment.reduce": "Åtgärda" }`), or else the library's in
 * the language asked for.
 */
export const labelOf = <G extends keyof Lists>(
  group: G,
  code: CodeIn<Lists[G]>,
  method: Pick<Method, "labels">,
  locale: Locale,
): string => {
  const key = `${group}.${code}`;
  const own = method.labels !== undefined && Object.hasOwn(method.labels, key) ? method.labels[key] : undefined;
  const list: ClosedList<string> = lists[group];
  return own ?? list.labels[code]?.[locale] ?? code;
};

/** The first letter large, as at the start of a cell or a sentence. */
export const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
