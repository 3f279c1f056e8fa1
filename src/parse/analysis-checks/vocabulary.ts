import { controlKindsOf } from "../../method/control-kinds.js";
import { shorten } from "../found.js";
import type { MethodList } from "../issue.js";
import { nearestChoice } from "../nearest-choice.js";
import { type AnalysisContext, eachOf, eachRisk, pathOf, type Trail } from "./context.js";
import { methodName } from "../../method/method-name.js";

/** Reports categories, kinds and reporting points that the method does not list, where it lists any. */
export const checkVocabulary = (context: AnalysisContext): void => {
  const { analysis, method, report } = context;
  if (method === undefined) return;

  const among = (list: MethodList, named: readonly { readonly id: string; readonly label: string }[] | undefined) => {
    if (named === undefined) return () => undefined;
    const ids = new Set(named.map(({ id }) => id));
    return (found: string | undefined, trail: Trail, ...steps: readonly string[]): void => {
      if (found === undefined || ids.has(found)) return;
      report(pathOf(trail, ...steps), () => {
        const allowed = named.map(({ id, label }) => ({ code: id, label }));
        const near = nearestChoice(found, allowed);
        return {
          code: "not-in-method",
          list,
          found: shorten(found),
          method: methodName(method),
          allowed,
          ...(near && { nearest: near }),
        };
      });
    };
  };

  const category = among("category", method.categories);
  const kind = among("control-kind", controlKindsOf(method));
  const reportingPoint = among("report", method.reporting);
  if (method.categories !== undefined)
    eachRisk(context, (risk, trail) => {
      category(risk.category, trail, "category");
    });
  eachOf(analysis.controls, undefined, "controls", (control, trail) => {
    kind(control.kind, trail, "kind");
    eachOf(control.reports, trail, "reports", (id, at) => {
      reportingPoint(id, at);
    });
  });
  eachOf(analysis.actions, undefined, "actions", (action, trail) => {
    kind(action.kind, trail, "kind");
  });
};
