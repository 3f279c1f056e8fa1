import { publishedMethods } from "../method/published/index.js";
import type { Method } from "../method/method.js";
import { methodName } from "../method/method-name.js";
import { checkOneOfAName } from "../method/one-of-a-name.js";
import { compareIds } from "../model/order.js";
import { shorten } from "./found.js";
import type { IssueFact } from "./issue.js";
import { nearest } from "../model/nearest.js";

/** The methods that a document may name beside those that ship. */
export interface GivenMethods {
  readonly method?: Method;
  readonly methods?: readonly Method[];
}

/** The method a document names, or why it is none. */
export interface FoundMethod {
  readonly method?: Method;
  readonly fault?: IssueFact;
  /** Whether the document named a version. */
  readonly versioned: boolean;
}

const newest = (methods: readonly Method[]): Method | undefined =>
  methods.reduce<Method | undefined>(
    (best, each) => (best === undefined || compareIds(each.version, best.version) > 0 ? each : best),
    undefined,
  );

/**
 * Looks a method up by `id` or `id@version`, among those given first and those that ship second; without a version, the newest.
 *
 * @throws RangeError where two of those given have one name and different content.
 */
export const findMethod = (written: string, { method, methods = [] }: GivenMethods): FoundMethod => {
  const given = method === undefined ? methods : [method, ...methods];
  checkOneOfAName(given);
  const name = written.trim();
  const at = name.lastIndexOf("@");
  const versioned = at > 0;
  const id = versioned ? name.slice(0, at) : name;
  const all = [...given, ...publishedMethods];
  const found = versioned
    ? all.find((each) => methodName(each) === name)
    : (newest(given.filter((each) => each.id === id)) ?? newest(publishedMethods.filter((each) => each.id === id)));
  if (found !== undefined) return { method: found, versioned };
  const names = [...new Set(all.map(methodName))];
  const ids = new Set(all.map((each) => each.id));
  // The numbers of a method's id are those of its matrix, which people misremember: exempel-5x6 is a misspelt exempel-5x5.
  const nearId = ids.has(id) ? id : nearest(id, ids, { numbersTellApart: false });
  const near = newest(all.filter((each) => each.id === nearId));
  return {
    versioned,
    fault: {
      code: "unknown-method",
      found: shorten(written),
      allowed: names,
      ...(near === undefined ? {} : { nearest: methodName(near) }),
    },
  };
};
