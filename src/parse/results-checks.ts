import type { Results } from "../model/results.js";
import { shorten } from "./found.js";
import type { MethodList, Path, Report } from "./issue.js";
import { nearestChoice } from "./nearest-choice.js";
import type { ParseResultsOptions } from "./parsed.js";
import type { Sound } from "./sound-parts.js";
import { unknownReference } from "./unknown-reference.js";
import { methodName } from "../method/method-name.js";

/** Reports results for what is not in the plan, words that the method does not list, and more deviations than the sample or the result holds. */
export const checkResults = (
  results: Sound<Results>,
  { plan, method }: Pick<ParseResultsOptions, "plan" | "method">,
  report: Report,
): void => {
  const refer = (found: string | undefined, entity: "control" | "action", path: Path): void => {
    const known = plan?.[entity === "control" ? "controls" : "actions"];
    if (found === undefined || known === undefined || known.includes(found)) return;
    report(path, () => unknownReference(found, [entity], known));
  };

  const named = (found: string | undefined, list: MethodList, path: Path): void => {
    const known = list === "report" ? method?.reporting : method?.judgements;
    if (found === undefined || method === undefined || known === undefined) return;
    if (known.some(({ id }) => id === found)) return;
    const allowed = known.map(({ id, label }) => ({ code: id, label }));
    const near = nearestChoice(found, allowed);
    const name = methodName(method);
    report(path, {
      code: "not-in-method",
      list,
      found: shorten(found),
      method: name,
      allowed,
      ...(near && { nearest: near }),
    });
  };

  results.controls?.forEach((result, index) => {
    const path = ["controls", index];
    refer(result?.control, "control", [...path, "control"]);
    refer(result?.action, "action", [...path, "action"]);
    named(result?.report, "report", [...path, "report"]);
    const { size, deviations } = result?.sample ?? {};
    const more = { code: "more-than-whole", part: { sv: "antalet avvikelser", en: "the deviations" } } as const;
    if (result?.result === "no-deviation" && deviations !== undefined && deviations > 0)
      report([...path, "sample", "deviations"], {
        ...more,
        found: deviations,
        whole: {
          sv: "det antal som resultatet ingen avvikelse medger",
          en: "those that the result no deviation allows",
        },
        to: 0,
      });
    if (size !== undefined && deviations !== undefined && deviations > size)
      report([...path, "sample", "deviations"], {
        ...more,
        found: deviations,
        whole: { sv: "antalet prövade", en: "the items tried" },
        to: size,
      });
  });
  results.actions?.forEach((result, index) => {
    refer(result?.action, "action", ["actions", index, "action"]);
  });
  named(results.judgement?.level, "judgement", ["judgement", "level"]);
};
