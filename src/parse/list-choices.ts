import * as z from "zod/mini";
import * as lists from "../model/closed-list.js";
import type { Choice } from "./issue.js";
import { unwrap } from "./schema-node.js";

const closedLists = Object.values(lists).flatMap((list) => ("codes" in list ? [list] : []));

/** The codes of the closed list that written values belong to, with their Swedish labels. */
export const labelled = (options: readonly string[]): readonly Choice[] | undefined => {
  const list = closedLists.find(({ codes }) => codes.every((code, index) => options[index] === code));
  if (list === undefined) return undefined;
  const labels: Readonly<Record<string, { readonly sv: string }>> = list.labels;
  return list.codes.map((code: string) => {
    const label = labels[code]?.sv ?? code;
    return label === code ? { code } : { code, label };
  });
};

/** The codes that a schema allows, with their Swedish labels; undefined where it is no closed list. */
export const choicesOf = (schema: z.core.$ZodType): readonly Choice[] | undefined => {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodMiniEnum) {
    const options = inner.options.map(String);
    return labelled(options) ?? options.map((code) => ({ code }));
  }
  return inner instanceof z.ZodMiniLiteral
    ? [...inner._zod.def.values].map((code) => ({ code: String(code) }))
    : undefined;
};
