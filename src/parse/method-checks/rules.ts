import { isRegradable, RULE_IDS } from "../../method/rule-ids.js";
import { shorten } from "../found.js";
import { nearest } from "../../model/nearest.js";
import type { MethodContext } from "./context.js";

const known: readonly string[] = RULE_IDS;

/** Reports rules that the library does not have, and a grade of one that a method may not grade. */
export const checkRules = ({ method, report }: MethodContext): void => {
  for (const id of Object.keys(method.rules ?? {})) {
    const path = ["rules", id];
    if (!isRegradable(id)) report(path, { code: "fixed-rule", rule: id });
    else if (!known.includes(id))
      report(path, () => {
        const near = nearest(id, known);
        return { code: "unknown-rule", found: shorten(id), allowed: known, ...(near && { nearest: near }) };
      });
  }
};
